import type { DockerfileRule } from '../../rule.js'
import { hasSecretToken, isAccount } from './_names.js'
import { definedVariables, pairOf } from './_variables.js'

export default {
  id: 'dockerfile/account-in-image',
  severity: 'information',
  preset: 'all',
  aliases: { trivy: ['DS-0031'] },
  title: { en: 'The image says where or for whom a secret is', 'zh-cn': '镜像透露了机密的位置或所属账户' },
  why: {
    en: 'The name of an account, or the path of a file with a secret, is no secret itself. It stays readable in the image, and tells what to look for.',
    'zh-cn': '账户名或机密文件的路径本身不是机密，但会留在镜像里，等于告诉别人该找什么。',
  },
  instead: { en: 'Give the container such values when it starts.', 'zh-cn': '这类值在启动容器时再提供。' },
  message: {
    en: '`{name}` stays readable in the image and tells what to look for. Give it to the container when it starts.',
    'zh-cn': '`{name}` 会留在镜像里，等于告诉别人该找什么。在启动容器时再提供。',
  },
  examples: {
    bad: [
      `
FROM node:22
ENV DB_PASSWORD_FILE=/run/secrets/db
    ^^^^^^^^^^^^^^^^
`,
      `
FROM node:22
ARG DB_USR
    ^^^^^^
`,
    ],
    good: ['FROM node:22 AS build\nARG DB_USR\nFROM nginx:1.27', 'FROM node:22\nENV PUBLIC_KEY_FILE=/key'],
  },
  check(document, report) {
    for (const defined of definedVariables(document)) {
      const { name, reach, secret } = defined
      if (reach === 'image' && !secret && isAccount(name) && !hasSecretToken(name))
        report(pairOf(defined).key.span, { name })
    }
  },
} satisfies DockerfileRule
