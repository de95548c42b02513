import { enumerated, type Localized } from '../../../core/localized.js'
import type { Proposal, Report } from '../../../core/rule.js'
import type { Span } from '../../../core/types.js'
import type { Flag } from '../../model.js'
import type { DockerfileRule } from '../../rule.js'
import { meantBy } from '../_meant.js'
import { acting } from '../_places.js'
import { mountKeys, mountTypes, mountValues, switches } from './_mounts.js'

export default {
  id: 'dockerfile/invalid-mount',
  severity: 'error',
  local: true,
  title: { en: 'A `--mount` that BuildKit refuses', 'zh-cn': '`--mount` 无效' },
  why: {
    en: 'Each type of mount (`bind`, `cache`, `tmpfs`, `secret`, `ssh`) has keys of its own. BuildKit stops at a type, a key or a value that it does not know there.',
    'zh-cn':
      '每种挂载类型（`bind`、`cache`、`tmpfs`、`secret`、`ssh`）都有各自的键。遇到不认识的类型、键或值，BuildKit 会停下。',
  },
  instead: { en: 'Correct the mount.', 'zh-cn': '改正挂载选项。' },
  message: {
    en: 'The build stops at this mount: {problem}.',
    'zh-cn': '构建会停在这个挂载：{problem}。',
  },
  fix: { title: { en: 'Change to `{meant}`', 'zh-cn': '改为 `{meant}`' }, safe: false },
  examples: {
    bad: [
      `
FROM golang:1.25
RUN --mount=type=cahce,target=/root/.cache go build
                 ^^^^^
`,
      `
FROM golang:1.25
RUN --mount=type=cache,taget=/root/.cache go build
                       ^^^^^
`,
      `
FROM golang:1.25
RUN --mount=type=cache,target=/root/.cache,sharing=lock go build
                                                   ^^^^
`,
    ],
    good: [
      'FROM golang:1.25\nRUN --mount=type=cache,target=/root/.cache,sharing=locked,uid=1000,mode=0755 go build',
      'FROM golang:1.25\nRUN --mount=target=.,rw --mount=type=secret,id=token,env=TOKEN,required go build',
      'FROM golang:1.25\nARG TYPE\nRUN --mount=type=$TYPE,target=/x go build',
      'FROM golang:1.25\nRUN --mount=type=tmpfs,target=/tmp,size=64m --mount=type=ssh go build',
    ],
  },
  check(document, report) {
    for (const { keyword, flags } of acting(document))
      if (keyword === 'RUN') for (const flag of flags) if (flag.name === 'mount') checkMount(flag, report)
  },
} satisfies DockerfileRule

function checkMount(flag: Flag, report: Report): void {
  const say = (span: Span, problem: Localized, meant = '', at = span): void => {
    const fixes: Proposal[] = meant === '' ? [] : [{ edits: [{ span: at, text: meant }] }]
    report(span, { problem, meant }, ...fixes)
  }
  const { options } = flag
  const written = options.findLast(({ key }) => key === 'type')
  const type = written?.value?.toLowerCase() ?? 'bind'
  if (type.includes('$')) return
  const known = Object.hasOwn(mountTypes, type) ? mountTypes[type] : undefined
  if (!known) {
    const names = Object.keys(mountTypes)
    const all = enumerated(names.map(name => `\`${name}\``))
    const problem = {
      en: `there is no type \`${type}\`, only ${all.en}`,
      'zh-cn': `没有 \`${type}\` 这种类型，只有 ${all['zh-cn']}`,
    }
    say(written?.valueSpan ?? flag.span, problem, meantBy(type, names))
    return
  }
  for (const { key, value, keySpan, valueSpan, span } of options) {
    if (!mountKeys.has(key)) {
      const problem = { en: `there is no key \`${key}\``, 'zh-cn': `没有 \`${key}\` 这个键` }
      say(keySpan, problem, meantBy(key, [...known.keys]))
    } else if (!known.keys.has(key))
      say(keySpan, { en: `\`${key}\` is not for \`type=${type}\``, 'zh-cn': `\`${key}\` 不能用于 \`type=${type}\`` })
    else if (value === undefined) {
      if (!switches.has(key)) say(span, { en: `\`${key}\` needs a value`, 'zh-cn': `\`${key}\` 需要一个值` })
    } else {
      const rule = mountValues[key]
      if (!rule || value.includes('$') || rule.pattern.test(value)) continue
      const problem = {
        en: `\`${key}\` takes ${rule.example}, not \`${value}\``,
        'zh-cn': `\`${key}\` 的值应为 ${rule.example}，不能是 \`${value}\``,
      }
      say(
        valueSpan && valueSpan.end > valueSpan.start ? valueSpan : span,
        problem,
        meantBy(value, rule.values ?? []),
        valueSpan,
      )
    }
  }
  if (type !== 'secret') return
  const has = (...keys: string[]): boolean => options.some(({ key, value }) => keys.includes(key) && value !== '')
  if (!has('id', 'source', 'src', 'target', 'dst', 'destination', 'env'))
    say(flag.span, { en: 'a secret needs an `id`', 'zh-cn': '机密需要 `id`' })
  else if (has('id') && has('source', 'src'))
    say(flag.span, {
      en: 'a secret has an `id` or a `source`, not both',
      'zh-cn': '机密的 `id` 和 `source` 只能写一个',
    })
}
