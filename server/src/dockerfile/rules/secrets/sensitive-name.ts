import type { DockerfileRule } from '../../rule.js'
import { isSuspicious } from './_names.js'
import { definedVariables, pairOf } from './_variables.js'

export default {
  id: 'dockerfile/sensitive-name',
  severity: 'information',
  preset: 'all',
  aliases: { hadolint: ['DL3064'] },
  title: { en: '`ARG` or `ENV` whose name hints at an account', 'zh-cn': '`ARG` 或 `ENV` 的名称像账户信息' },
  why: {
    en: 'User names, names with `secret` or `token` somewhere in them and the like are no secrets by themselves, but they stay readable in the image, and often come with one.',
    'zh-cn': '用户名、含有 `secret` 或 `token` 的名称，本身未必是机密，但会留在镜像里，而且常常和机密一起出现。',
  },
  instead: {
    en: 'Give the container such values when it starts.',
    'zh-cn': '这类值在启动容器时再提供。',
  },
  message: {
    en: '`{name}` sounds like part of an account, and stays readable in the image. Give it to the container when it starts.',
    'zh-cn': '`{name}` 像是账户信息，会留在镜像里被人读到。在启动容器时再提供。',
  },
  examples: {
    bad: [
      `
FROM node:22
ENV DB_USERNAME=app
    ^^^^^^^^^^^
`,
      `
ARG NPM_TOKEN
    ^^^^^^^^^
FROM node:22
`,
    ],
    good: ['FROM node:22\nENV DB_HOST=db', 'FROM node:22\nENV DB_PASSWORD=x'],
  },
  check(document, report) {
    for (const defined of definedVariables(document)) {
      const { name, reach, secret } = defined
      if (isSuspicious(name) && !(secret && reach !== 'nowhere')) report(pairOf(defined).key.span, { name })
    }
  },
} satisfies DockerfileRule
