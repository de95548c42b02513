import type { DockerfileRule } from '../../rule.js'
import { freeName, renamed, renaming } from './_renaming.js'

const reserved = new Set(['scratch', 'context'])

export default {
  id: 'dockerfile/reserved-stage-name',
  severity: 'warning',
  aliases: { hadolint: ['DL3063'], buildkit: ['ReservedStageName'] },
  title: { en: 'Stage has a reserved name', 'zh-cn': '阶段使用了保留名' },
  why: {
    en: '`scratch` is the empty image and `context` the build context. A stage of that name is confused with them.',
    'zh-cn': '`scratch` 是空镜像，`context` 是构建上下文。阶段叫这个名字，会和它们混淆。',
  },
  instead: { en: 'Give the stage another name.', 'zh-cn': '给阶段换个名字。' },
  message: {
    en: '`{name}` already has a meaning of its own in a build. Give this stage another name.',
    'zh-cn': '`{name}` 在构建中另有含义。给这个阶段换个名字。',
  },
  fix: { title: renaming, safe: false },
  examples: {
    bad: [
      `
FROM alpine:3.20 AS scratch
                    ^^^^^^^
`,
      `
FROM alpine:3.20 AS context
                    ^^^^^^^
`,
    ],
    good: ['FROM alpine:3.20 AS base', 'FROM scratch'],
  },
  check(document, report) {
    for (const stage of document.stages) {
      const { name } = stage
      if (!name || !reserved.has(name.value.toLowerCase())) continue
      const free = freeName(document, `${name.value.toLowerCase()}-stage`)
      report(name.span, { name: name.value, free }, renamed(document, stage, free))
    }
  },
} satisfies DockerfileRule
