import type { DockerfileRule } from '../../rule.js'
import { hasSecretToken } from './_names.js'
import { definedVariables, pairOf } from './_variables.js'

export default {
  id: 'dockerfile/secret-like-name-in-build',
  severity: 'information',
  preset: 'strict',
  aliases: { buildkit: ['SecretsUsedInArgOrEnv'] },
  title: {
    en: '`ARG` or `ENV` of an earlier stage with a name like a secret',
    'zh-cn': '之前阶段的 `ARG` 或 `ENV` 名称像机密',
  },
  why: {
    en: 'A name with `KEY`, `AUTH`, `TOKEN` or the like in it often stands for a secret, and what an earlier stage holds stays in the build cache.',
    'zh-cn': '名称里有 `KEY`、`AUTH`、`TOKEN` 之类的词，往往就是机密，而之前阶段的内容会留在构建缓存里。',
  },
  instead: {
    en: 'Use a secret mount where it is a secret; otherwise silence this one with a comment and a reason.',
    'zh-cn': '是机密就用机密挂载；不是的话，用注释忽略并写明原因。',
  },
  message: {
    en: '`{name}` sounds like a secret. Where it is one, it stays in the build cache: use `RUN --mount=type=secret`.',
    'zh-cn': '`{name}` 听起来像机密。如果是，它会留在构建缓存里：改用 `RUN --mount=type=secret`。',
  },
  examples: {
    bad: [
      `
FROM node:22 AS build
ARG SIGNING_KEY
    ^^^^^^^^^^^
FROM nginx:1.27
`,
    ],
    good: ['FROM node:22 AS build\nARG KEY_FILE\nFROM nginx:1.27'],
  },
  check(document, report) {
    for (const defined of definedVariables(document)) {
      const { name, reach, secret } = defined
      if (reach === 'stage' && !secret && hasSecretToken(name)) report(pairOf(defined).key.span, { name })
    }
  },
} satisfies DockerfileRule
