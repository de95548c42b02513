import type { DockerfileRule } from '../../rule.js'

export default {
  id: 'dockerfile/missing-from',
  severity: 'error',
  title: { en: 'A file without `FROM`', 'zh-cn': '文件里没有 `FROM`' },
  why: {
    en: 'Without `FROM` there is no stage, so there is nothing to build.',
    'zh-cn': '没有 `FROM` 就没有阶段，也就没有可构建的内容。',
  },
  instead: { en: 'Add `FROM image`.', 'zh-cn': '加上 `FROM 镜像`。' },
  message: {
    en: 'This file has `ARG`s and no `FROM`, so there is nothing to build. Add `FROM image`.',
    'zh-cn': '这个文件只有 `ARG`，没有 `FROM`，无法构建。加上 `FROM 镜像`。',
  },
  examples: {
    bad: [
      `
ARG TAG=3.20
^^^
`,
    ],
    good: ['ARG TAG=3.20\nFROM alpine:$TAG', '# nothing yet\n'],
  },
  check({ stages, globals }, report) {
    const last = globals.at(-1)
    if (stages.length === 0 && last && globals.every(({ keyword }) => keyword === 'ARG')) report(last.keywordSpan)
  },
} satisfies DockerfileRule
