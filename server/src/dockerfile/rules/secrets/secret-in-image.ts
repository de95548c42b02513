import type { DockerfileRule } from '../../rule.js'
import { asSecretMount, definedVariables, pairOf } from './_variables.js'

export default {
  id: 'dockerfile/secret-in-image',
  severity: 'warning',
  aliases: { hadolint: ['DL3064'], buildkit: ['SecretsUsedInArgOrEnv'], trivy: ['DS-0031'] },
  title: { en: 'A secret in `ARG` or `ENV` of the last stage', 'zh-cn': '最后一个阶段的 `ARG` 或 `ENV` 里有机密' },
  why: {
    en: 'Both stay in the image: `ENV` in its configuration, `ARG` in its history. Whoever can pull the image can read them with `docker history` or `docker inspect`.',
    'zh-cn':
      '两者都会留在镜像里：`ENV` 在镜像配置中，`ARG` 在构建历史中。能拉取镜像的人用 `docker history` 或 `docker inspect` 就能看到。',
  },
  instead: {
    en: 'For the build use a secret mount (`RUN --mount=type=secret,id=…,env=…`). Give a running container its secrets when it starts.',
    'zh-cn': '构建时用机密挂载（`RUN --mount=type=secret,id=…,env=…`）；运行时用到的机密，在启动容器时再提供。',
  },
  message: {
    en: '`{name}` stays readable in the image, for everybody who can pull it. Use `RUN --mount=type=secret` in the build, or set it when the container starts.',
    'zh-cn':
      '`{name}` 会留在镜像里，能拉取镜像的人都能读到。构建时用 `RUN --mount=type=secret`，或在启动容器时再设置。',
  },
  examples: {
    bad: [
      `
FROM node:22
ARG NPM_TOKEN
    ^^^^^^^^^
RUN npm ci
`,
      `
FROM node:22
ENV DB_HOST=db DB_PASSWORD=hunter2 VITE_OPENAI_API_KEY=abc
               ^^^^^^^^^^^
                                   ^^^^^^^^^^^^^^^^^^^
`,
    ],
    good: [
      'FROM node:22\nRUN --mount=type=secret,id=npm,env=NPM_TOKEN npm ci',
      'FROM node:22\nENV AUTH_MODE=basic KMS_KEY_ALIAS=alias/app PASSWORD_MIN_LENGTH=12 TOKEN_URL=https://example.com',
      'FROM node:22\nENV DB_PASSWORD_FILE=/run/secrets/db PUBLIC_KEY=abc DB_PASSWORD= TLS_PRIVATE_KEY=/run/secrets/tls',
    ],
  },
  check(document, report) {
    for (const defined of definedVariables(document))
      if (defined.secret && defined.reach === 'image')
        report(pairOf(defined).key.span, { name: defined.name }, ...asSecretMount(document, defined))
  },
} satisfies DockerfileRule
