import type { DockerfileRule } from '../../rule.js'
import { acting } from '../_places.js'

export default {
  id: 'dockerfile/invalid-healthcheck',
  severity: 'error',
  local: true,
  title: { en: '`HEALTHCHECK` has the wrong form', 'zh-cn': '`HEALTHCHECK` 的格式不对' },
  why: {
    en: 'Behind its flags `HEALTHCHECK` takes `CMD` and a command, or `NONE` and nothing. BuildKit stops at any other word.',
    'zh-cn': '标志之后，`HEALTHCHECK` 只接受 `CMD` 加命令，或单独的 `NONE`。其他内容会让 BuildKit 停下。',
  },
  instead: { en: 'Write `HEALTHCHECK CMD command`.', 'zh-cn': '写成 `HEALTHCHECK CMD 命令`。' },
  message: {
    en: '`HEALTHCHECK` takes `CMD` and a command, or `NONE` alone; the build stops at `{word}`.',
    'zh-cn': '`HEALTHCHECK` 只接受 `CMD` 加命令，或单独的 `NONE`；构建会停在 `{word}`。',
  },
  fix: { title: { en: 'Write `CMD`', 'zh-cn': '写上 `CMD`' }, safe: false },
  examples: {
    bad: [
      `
FROM nginx:1.27
HEALTHCHECK curl -f http://localhost/
            ^^^^
`,
      `
FROM nginx:1.27
HEALTHCHECK NONE curl
                 ^^^^
`,
    ],
    good: [
      'FROM nginx:1.27\nHEALTHCHECK --interval=5m cmd curl -f http://localhost/',
      'FROM nginx:1.27\nHEALTHCHECK NONE',
    ],
  },
  check(document, report) {
    for (const { keyword, args } of acting(document)) {
      const [type, extra] = args
      if (keyword !== 'HEALTHCHECK' || !type) continue
      const kind = type.value.toUpperCase()
      if (kind === 'NONE' && extra) {
        const rest = { start: type.span.end, end: args.at(-1)!.span.end }
        const title = { en: 'Remove the rest', 'zh-cn': '删除多余部分' }
        report(
          { start: extra.span.start, end: rest.end },
          { word: extra.value },
          {
            title,
            edits: [{ span: rest, text: '' }],
          },
        )
      } else if (kind !== 'NONE' && kind !== 'CMD')
        report(type.span, { word: type.value }, [
          { span: { start: type.span.start, end: type.span.start }, text: 'CMD ' },
        ])
    }
  },
} satisfies DockerfileRule
