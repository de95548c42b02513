import type { DockerfileRule } from '../../rule.js'
import { hasSecretToken } from './_names.js'
import { definedVariables, pairOf } from './_variables.js'

export default {
  id: 'dockerfile/secret-like-name',
  severity: 'information',
  preset: 'strict',
  aliases: { buildkit: ['SecretsUsedInArgOrEnv'], trivy: ['DS-0031'] },
  title: { en: '`ARG` or `ENV` with a name like a secret', 'zh-cn': '`ARG` 或 `ENV` 的名称像机密' },
  why: {
    en: 'A name with `KEY`, `AUTH`, `TOKEN` or the like in it often stands for a secret, and what `ARG` and `ENV` hold stays readable in the image.',
    'zh-cn': '名称里有 `KEY`、`AUTH`、`TOKEN` 之类的词，往往就是机密，而 `ARG` 和 `ENV` 的内容会留在镜像里。',
  },
  instead: {
    en: 'Use a secret mount where it is a secret; otherwise silence this one with a comment and a reason.',
    'zh-cn': '是机密就用机密挂载；不是的话，用注释忽略并写明原因。',
  },
  message: {
    en: '`{name}` sounds like a secret. Where it is one, it stays readable in the image: use `RUN --mount=type=secret`.',
    'zh-cn': '`{name}` 听起来像机密。如果是，它会留在镜像里被人读到：改用 `RUN --mount=type=secret`。',
  },
  examples: {
    bad: [
      `
FROM node:22
ENV AUTH_MODE=basic
    ^^^^^^^^^
`,
      `
FROM node:22
ARG SIGNING_KEY
    ^^^^^^^^^^^
`,
    ],
    good: ['FROM node:22\nENV PUBLIC_KEY=abc KEY_FILE=/key AUTHOR=me', 'FROM node:22\nARG DB_PASSWORD'],
  },
  check(document, report) {
    for (const defined of definedVariables(document)) {
      const { name, reach, secret } = defined
      if (reach === 'image' && !secret && hasSecretToken(name)) report(pairOf(defined).key.span, { name })
    }
  },
} satisfies DockerfileRule
