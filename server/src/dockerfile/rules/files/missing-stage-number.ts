import type { DockerfileRule } from '../../rule.js'
import { sources } from './_from.js'

export default {
  id: 'dockerfile/missing-stage-number',
  severity: 'error',
  aliases: { hadolint: ['DL3022'] },
  title: { en: '`COPY --from` names a stage number that is not there', 'zh-cn': '`COPY --from` 的阶段编号不存在' },
  why: {
    en: 'Stages are counted from 0 in the order of their `FROM`. A number beyond the last one stops the build.',
    'zh-cn': '阶段按 `FROM` 的顺序从 0 开始编号。超出最后一个的编号会让构建停下。',
  },
  instead: {
    en: 'Give the stage a name with `AS`, and use that.',
    'zh-cn': '用 `AS` 给阶段命名，然后引用这个名字。',
  },
  message: {
    en: 'There is no stage {number}: the last one of this file is {last}, counted from 0. The build stops here.',
    'zh-cn': '没有编号为 {number} 的阶段：从 0 开始数，本文件最后一个是 {last}。构建会在这里停下。',
  },
  examples: {
    bad: [
      `
FROM node:22
FROM nginx:1.27
COPY --from=2 /site /usr/share/nginx/html
            ^
`,
    ],
    good: ['FROM node:22\nFROM nginx:1.27\nCOPY --from=0 /site /usr/share/nginx/html'],
  },
  check(document, report) {
    const last = document.stages.length - 1
    for (const { text, span, mount } of sources(document))
      if (!mount && /^\d+$/.test(text) && Number(text) > last) report(span, { number: text, last })
  },
} satisfies DockerfileRule
