import { flagKind } from '../../frontend.js'
import type { DockerfileRule } from '../../rule.js'
import { acting } from '../_places.js'

export default {
  id: 'dockerfile/duplicate-flag',
  severity: 'error',
  local: true,
  title: { en: 'A flag is given twice', 'zh-cn': '标志重复' },
  why: {
    en: 'Only `--mount`, `--device` and `--exclude` may be repeated. BuildKit stops at a second one of any other flag.',
    'zh-cn': '只有 `--mount`、`--device` 和 `--exclude` 可以重复。其他标志写第二次，BuildKit 会停下。',
  },
  instead: { en: 'Keep one of them.', 'zh-cn': '只保留一个。' },
  message: {
    en: '`--{name}` is already there, and the build stops at the second one. Keep one of them.',
    'zh-cn': '前面已经有 `--{name}`，构建会停在第二个。只保留一个。',
  },
  fix: { title: { en: 'Remove this `--{name}`', 'zh-cn': '删除这个 `--{name}`' }, safe: false },
  examples: {
    bad: [
      `
FROM alpine:3.20
COPY --chown=app --chown=app:app a b
                 ^^^^^^^^^^^^^^^
`,
    ],
    good: ['FROM alpine:3.20\nRUN --mount=type=cache,target=/a --mount=type=cache,target=/b true'],
  },
  check(document, report) {
    for (const { keyword, flags } of acting(document)) {
      const seen = new Set<string>()
      for (const { name, span } of flags) {
        if (seen.has(name) && flagKind(keyword, name) && flagKind(keyword, name)?.kind !== 'list') {
          let start = span.start
          while (document.text[start - 1] === ' ') start--
          report(span, { name }, [{ span: { start, end: span.end }, text: '' }])
        }
        seen.add(name)
      }
    }
  },
} satisfies DockerfileRule
