import type { DockerfileRule } from '../../rule.js'
import { lineNumber } from '../_places.js'
import { meant, sources } from './_from.js'

export default {
  id: 'dockerfile/copy-from-later-stage',
  severity: 'error',
  aliases: { hadolint: ['DL3022'] },
  title: { en: 'Copies from a stage that comes later', 'zh-cn': '从后面的阶段复制' },
  why: {
    en: 'Stages can only use those above them. BuildKit stops where a stage asks for one that is not defined yet.',
    'zh-cn': '阶段只能使用它之前的阶段。引用尚未定义的阶段时，BuildKit 会停下。',
  },
  instead: { en: 'Move the other stage up.', 'zh-cn': '把那个阶段移到前面。' },
  message: {
    en: 'The stage `{name}` begins further down, in line {line}. BuildKit needs it above the one that copies from it. Move it up.',
    'zh-cn': '阶段 `{name}` 从第 {line} 行才开始。BuildKit 要求它位于使用者之前。把它移到前面。',
  },
  examples: {
    bad: [
      `
FROM nginx:1.27
COPY --from=build /site /usr/share/nginx/html
            ^^^^^
FROM node:22 AS build
`,
    ],
    good: ['FROM node:22 AS build\nFROM nginx:1.27\nCOPY --from=build /site /usr/share/nginx/html'],
  },
  check(document, report) {
    for (const source of sources(document)) {
      const stage = meant(document, source)
      if (stage && stage.index > source.stage.index)
        report(source.span, { name: source.text, line: lineNumber(document, stage.from.span.start) })
    }
  },
} satisfies DockerfileRule
