import { nearest } from '../../../core/nearest.js'
import type { DockerfileRule } from '../../rule.js'
import { meant, sources } from './_from.js'

export default {
  id: 'dockerfile/misspelled-stage',
  severity: 'warning',
  aliases: { hadolint: ['DL3022'] },
  title: { en: 'No stage has this name, but one has a similar one', 'zh-cn': '没有这个名字的阶段，但有相近的' },
  why: {
    en: 'A name that is no stage is taken for an image: the build tries to pull one of that name.',
    'zh-cn': '不是阶段的名字会被当成镜像：构建会去拉取这个名字的镜像。',
  },
  instead: { en: 'Write the name of the stage.', 'zh-cn': '写对阶段名。' },
  message: {
    en: 'No stage is called `{name}`, so the build would pull an image of that name. Is `{meant}` meant?',
    'zh-cn': '没有名为 `{name}` 的阶段，构建会去拉取同名的镜像。是不是想写 `{meant}`？',
  },
  fix: { title: { en: 'Change to `{meant}`', 'zh-cn': '改为 `{meant}`' }, safe: false },
  examples: {
    bad: [
      `
FROM node:22 AS builder
FROM nginx:1.27
COPY --from=bulider /site /usr/share/nginx/html
            ^^^^^^^
`,
    ],
    good: ['FROM node:22 AS builder\nFROM nginx:1.27\nCOPY --from=builder /site /usr/share/nginx/html'],
  },
  check(document, report) {
    for (const source of sources(document)) {
      const { text, span, stage } = source
      if (/[$:/@]|^\d+$/.test(text) || meant(document, source)) continue
      const names = document.stages.slice(0, stage.index).flatMap(({ name }) => name?.value ?? [])
      const near = nearest(text, names)
      if (near !== undefined) report(span, { name: text, meant: near }, [{ span, text: near }])
    }
  },
} satisfies DockerfileRule
