import { type Localized, listed } from '../../../core/localized.js'
import { type FlagKind, flagKind } from '../../frontend.js'
import type { Flag } from '../../model.js'
import type { DockerfileRule } from '../../rule.js'
import { meantBy } from '../_meant.js'
import { acting } from '../_places.js'

/** What a flag wants instead of what it has; `undefined` where that is fine. */
function wanted({ kind, values }: FlagKind, { value }: Flag): Localized | undefined {
  if (kind !== 'boolean' && value === undefined) return { en: 'a value behind `=`', 'zh-cn': '在 `=` 后面写上值' }
  const allowed = kind === 'boolean' ? ['true', 'false'] : values
  if (!allowed || value === undefined || value.includes('$')) return undefined
  if (allowed.includes(kind === 'boolean' ? value.toLowerCase() : value)) return undefined
  const list = listed(
    allowed.map(one => `\`${one}\``),
    'or',
  )
  return { en: list.en, 'zh-cn': ` ${list['zh-cn']}` }
}

export default {
  id: 'dockerfile/invalid-flag-value',
  severity: 'error',
  local: true,
  title: { en: 'A flag without a value, or with one it does not take', 'zh-cn': '标志缺少值，或值无效' },
  why: {
    en: 'BuildKit reads the flags before it builds, and stops at a value it does not understand.',
    'zh-cn': 'BuildKit 在构建之前读取标志，遇到看不懂的值就会停下。',
  },
  instead: { en: 'Write a value that the flag takes.', 'zh-cn': '写标志接受的值。' },
  message: {
    en: '`--{name}` takes {wanted}; the build stops here.',
    'zh-cn': '`--{name}` 需要{wanted}，构建会在这里停下。',
  },
  examples: {
    bad: [
      `
FROM alpine:3.20
COPY --link=yes a b
            ^^^
`,
      `
FROM alpine:3.20
COPY --from a b
     ^^^^^^
`,
      `
FROM alpine:3.20
RUN --network=hosts true
              ^^^^^
`,
    ],
    good: ['FROM alpine:3.20\nCOPY --link --parents=true a b', 'FROM alpine:3.20\nRUN --network=none true'],
  },
  check(document, report) {
    for (const { keyword, flags } of acting(document))
      for (const flag of flags) {
        const kind = flagKind(keyword, flag.name)
        const needs = kind && wanted(kind, flag)
        if (!needs) continue
        const meant = flag.value === undefined ? undefined : meantBy(flag.value, kind.values ?? ['true', 'false'])
        const span = flag.valueSpan && flag.valueSpan.end > flag.valueSpan.start ? flag.valueSpan : flag.span
        const title = { en: `Change to \`${meant}\``, 'zh-cn': `改为 \`${meant}\`` }
        const fixes =
          meant !== undefined && flag.valueSpan ? [{ title, edits: [{ span: flag.valueSpan, text: meant }] }] : []
        report(span, { name: flag.name, wanted: needs }, ...fixes)
      }
  },
} satisfies DockerfileRule
