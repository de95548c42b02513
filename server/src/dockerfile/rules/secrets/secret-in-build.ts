import type { DockerfileRule } from '../../rule.js'
import { asSecretMount, definedVariables, pairOf } from './_variables.js'

export default {
  id: 'dockerfile/secret-in-build',
  severity: 'information',
  aliases: { hadolint: ['DL3064'], buildkit: ['SecretsUsedInArgOrEnv'] },
  title: { en: 'A secret in `ARG` or `ENV` of an earlier stage', 'zh-cn': '之前阶段的 `ARG` 或 `ENV` 里有机密' },
  why: {
    en: 'It does not reach the last image, but the build cache keeps the stage, and the provenance of a build lists its arguments.',
    'zh-cn': '它不会进入最终镜像，但构建缓存会保留这个阶段，构建的来源证明（provenance）也会列出构建参数。',
  },
  instead: {
    en: 'Use a secret mount: `RUN --mount=type=secret,id=…,env=…`. It leaves nothing behind.',
    'zh-cn': '用机密挂载：`RUN --mount=type=secret,id=…,env=…`，不会留下任何东西。',
  },
  message: {
    en: '`{name}` stays in the build cache, and in the provenance of the build. `RUN --mount=type=secret` leaves nothing behind.',
    'zh-cn': '`{name}` 会留在构建缓存和构建的来源证明里。用 `RUN --mount=type=secret` 则不会留下任何东西。',
  },
  examples: {
    bad: [
      `
FROM node:22 AS build
ARG NPM_TOKEN
    ^^^^^^^^^
RUN npm ci
FROM nginx:1.27
`,
    ],
    good: [
      'FROM node:22 AS build\nRUN --mount=type=secret,id=npm,env=NPM_TOKEN npm ci\nFROM nginx:1.27',
      'ARG NPM_TOKEN\nFROM node:22',
    ],
  },
  check(document, report) {
    for (const defined of definedVariables(document))
      if (defined.secret && defined.reach === 'stage')
        report(pairOf(defined).key.span, { name: defined.name }, ...asSecretMount(document, defined))
  },
} satisfies DockerfileRule
