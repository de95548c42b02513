import type { DockerfileRule } from '../../rule.js'
import { finalStage } from '../../stages.js'
import { isCredential } from './_names.js'
import { asSecretMount, definedVariables } from './_variables.js'

export default {
  id: 'dockerfile/credential-in-image',
  severity: 'warning',
  aliases: { trivy: ['DS-0031'], hadolint: ['DL3064'], buildkit: ['SecretsUsedInArgOrEnv'] },
  title: { en: 'The credentials of a service in the image', 'zh-cn': '镜像里有云服务的凭据' },
  why: {
    en: 'In the last stage `ARG` and `ENV` become part of the image: `docker history` and `docker inspect` show them to everybody who can pull it, and these let anyone act in your name.',
    'zh-cn':
      '最后一个阶段的 `ARG` 和 `ENV` 会成为镜像的一部分：能拉取镜像的人用 `docker history` 和 `docker inspect` 就能看到，并以你的身份操作。',
  },
  instead: {
    en: 'For the build use a secret mount (`RUN --mount=type=secret,id=…,env=…`). Give a running container a role, or its secrets when it starts.',
    'zh-cn': '构建时用机密挂载（`RUN --mount=type=secret,id=…,env=…`）；运行时给容器分配角色，或在启动时再提供机密。',
  },
  message: {
    en: '`{name}` logs in to a service, and everybody who can pull this image can read it. Use `RUN --mount=type=secret`, or set it when the container starts.',
    'zh-cn':
      '`{name}` 可以登录云服务，而能拉取镜像的人都能读到它。用 `RUN --mount=type=secret`，或在启动容器时再设置。',
  },
  examples: {
    bad: [
      `
FROM amazon/aws-cli:2.31.0
ARG AWS_SECRET_ACCESS_KEY
    ^^^^^^^^^^^^^^^^^^^^^
RUN aws s3 cp s3://bucket/model /model
`,
      `
FROM node:22
ENV VITE_OPENAI_API_KEY=abc
    ^^^^^^^^^^^^^^^^^^^
`,
    ],
    good: [
      'FROM amazon/aws-cli:2.31.0\nRUN --mount=type=secret,id=key,env=AWS_SECRET_ACCESS_KEY aws s3 cp s3://bucket/model /model',
      'FROM node:22\nENV AWS_REGION=eu-central-1',
    ],
  },
  check(document, report) {
    const last = finalStage(document)
    for (const defined of definedVariables(document))
      if (defined.stage && defined.stage === last && isCredential(defined.name))
        report(defined.pair.key.span, { name: defined.name }, ...asSecretMount(document, defined))
  },
} satisfies DockerfileRule
