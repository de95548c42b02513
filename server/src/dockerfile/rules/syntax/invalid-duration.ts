import type { Localized } from '../../../core/localized.js'
import type { DockerfileRule } from '../../rule.js'
import { acting } from '../_places.js'
import { milliseconds } from './_durations.js'

const durations = new Set(['interval', 'timeout', 'start-period', 'start-interval'])

function problemOf(value: string): Localized | undefined {
  const time = milliseconds(value)
  if (time === 0) return undefined
  if (time === undefined) {
    if (/^[-+]?[\d.]+$/.test(value)) return { en: 'it has no unit', 'zh-cn': '没有写单位' }
    return { en: 'that is not a number with a unit', 'zh-cn': '不是数字加单位' }
  }
  return time < 1 ? { en: 'it is less than 1 ms', 'zh-cn': '小于 1 ms' } : undefined
}

export default {
  id: 'dockerfile/invalid-duration',
  severity: 'error',
  local: true,
  title: { en: 'Not a duration', 'zh-cn': '不是有效的时长' },
  why: {
    en: 'The times of `HEALTHCHECK` are numbers with a unit (`ms`, `s`, `m`, `h`), of at least 1 ms or 0 for the default. BuildKit stops at any other.',
    'zh-cn':
      '`HEALTHCHECK` 的时间是数字加单位（`ms`、`s`、`m`、`h`），至少 1 ms，或用 0 表示默认值。其他写法会让 BuildKit 停下。',
  },
  instead: { en: 'Write a duration such as `30s` or `1m30s`.', 'zh-cn': '写成 `30s`、`1m30s` 这样的时长。' },
  message: {
    en: '`{value}` is no duration: {problem}. The build stops here; write for example `30s`.',
    'zh-cn': '`{value}` 不是有效的时长：{problem}。构建会在这里停下；可以写 `30s`。',
  },
  fix: { title: { en: 'Change to `{value}s`', 'zh-cn': '改为 `{value}s`' }, safe: false },
  examples: {
    bad: [
      `
FROM alpine:3.20
HEALTHCHECK --interval=30 CMD ["/check"]
                       ^^
`,
    ],
    good: [
      'FROM alpine:3.20\nHEALTHCHECK --interval=1m30s --timeout=500ms --start-period=0s CMD ["/check"]',
      'FROM alpine:3.20\nHEALTHCHECK --interval=0 CMD ["/check"]',
    ],
  },
  check(document, report) {
    for (const { keyword, flags } of acting(document)) {
      if (keyword !== 'HEALTHCHECK') continue
      for (const { name, value, valueSpan } of flags) {
        if (!durations.has(name) || !value || !valueSpan || value.includes('$')) continue
        const problem = problemOf(value)
        if (!problem) continue
        const edits = /^[\d.]+$/.test(value) && !problemOf(`${value}s`) ? [{ span: valueSpan, text: `${value}s` }] : []
        report(valueSpan, { value, problem }, edits)
      }
    }
  },
} satisfies DockerfileRule
