import type { DockerfileRule } from '../../rule.js'
import { meant, sources } from './_from.js'

export default {
  id: 'dockerfile/copy-from-itself',
  severity: 'error',
  aliases: { hadolint: ['DL3023'], trivy: ['DS-0006'] },
  title: { en: 'A stage copies from itself', 'zh-cn': '阶段从自己复制' },
  why: {
    en: 'A stage is finished only behind its last line, so it can not be a source for itself. BuildKit stops with a circular dependency.',
    'zh-cn': '阶段执行完最后一行才算完成，不能作为自己的来源。BuildKit 会报循环依赖并停下。',
  },
  instead: {
    en: 'Name an earlier stage, or copy inside the stage with `RUN cp`.',
    'zh-cn': '引用之前的阶段；要在阶段内部复制，用 `RUN cp`。',
  },
  message: {
    en: '`{name}` is this very stage, which can not copy from itself: the build stops with a circular dependency. Name an earlier stage, or use `RUN cp`.',
    'zh-cn': '`{name}` 就是当前阶段，不能从自己复制：构建会因循环依赖而停下。引用之前的阶段，或用 `RUN cp`。',
  },
  examples: {
    bad: [
      `
FROM node:22 AS build
COPY --from=build /a /b
            ^^^^^
`,
    ],
    good: ['FROM node:22 AS build\nFROM nginx:1.27\nCOPY --from=build /a /b'],
  },
  check(document, report) {
    for (const source of sources(document))
      if (meant(document, source) === source.stage) report(source.span, { name: source.text })
  },
} satisfies DockerfileRule
