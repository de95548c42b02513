import type { Hover, HoverContent } from '../../../../core/hover.js'
import type { LanguageContext } from '../../../../core/language.js'
import { joined, type Localized, same } from '../../../../core/localized.js'
import { type Span, shift } from '../../../../core/types.js'
import type { Component, Flag } from '../../../cluster/index.js'
import { flagAt } from '../../../cluster/invocations.js'
import {
  defaultIn,
  flagOf,
  knownInvocations,
  minorNumber,
  releaseName,
  releaseOf,
  saidBy,
} from '../../../cluster/known-flags.js'
import { oneOf } from '../../../facts.js'
import type { Manifest } from '../../../model.js'
import { seconds } from '../../../rules/flags/_flags.js'
import type { KubernetesTopic } from '../../../topic.js'
import { code, say } from '../../_text.js'
import type { FlagPlace, FlagTopic } from './_flag.js'
import { gateHover } from './gate.js'
import { flagTopic } from './index.js'

/** Finds what is said of a configuration field: a flag that does the same shares it. */
type FieldTopics = (key: string) => KubernetesTopic | undefined

/** What there is to say about the flag at an offset of a file, or about the feature gate. */
export function flagHover(
  manifest: Manifest,
  offset: number,
  { settings }: LanguageContext,
  fieldTopics: FieldTopics,
): Hover | undefined {
  const placed = manifest.slices.findLast(({ start }) => start <= offset)
  const gate = placed && gateHover(placed.part, offset - placed.start, settings)
  if (gate) return { ...gate, span: shift(gate.span, placed.start) }
  const at = placed && flagAt(placed.part, offset - placed.start)
  if (!placed || !at) return undefined
  const known = knownInvocations(placed.part).find(({ invocation }) => invocation === at.invocation)
  const flag = known && flagOf(known.component, at.flag)
  if (!known || !flag) return undefined
  const place: FlagPlace = { slice: placed.part, known, written: at.flag, flag, value: saidBy(flag, at.flag) }
  const topic = flagTopic(known.component.name, flag.name)
  const shared = fieldTopic(known.component, flag, fieldTopics)
  const release = releaseOf(known, settings)
  return {
    span: shift(spanAt(place, offset - placed.start), placed.start),
    content: contentOf(place, topic, shared, release),
  }
}

/** The whole flag where it stands on one line, else the part of it at the offset. */
function spanAt({ slice, written }: FlagPlace, offset: number): Span {
  const { span, nameSpan, valueSpan } = written
  if (!slice.text.slice(span.start, span.end).includes('\n')) return span
  return valueSpan && valueSpan.start <= offset && offset <= valueSpan.end ? valueSpan : nameSpan
}

function contentOf(
  place: FlagPlace,
  topic: FlagTopic | undefined,
  shared: KubernetesTopic | undefined,
  { minor }: { readonly minor: number },
): HoverContent {
  const { known, flag, written } = place
  const { component } = known
  const here = joined([set(place), overruled(place), fate(place, minor), topic?.explain?.(place)])
  const notes = topic?.notes ?? shared?.notes
  const compare = topic?.compare ?? shared?.compare
  return {
    name: written.form === 'variable' ? written.name : `--${flag.name}`,
    title: topic?.title ?? shared?.title ?? { en: `flag of ${component.name}`, 'zh-cn': `${component.name} 的标志` },
    here: { text: here },
    summary: flag.summary,
    ...(notes && { notes }),
    ...(compare && { compare }),
    facts: flagFacts(component, flag),
    see: topic?.see ?? component.see,
  }
}

/** "etcd runs with `--snapshot-count=5000`; the default is `10000`." */
function set({ known, flag, written, value }: FlagPlace): Localized {
  const program = known.component.name
  const usual = defaultIn(known, flag)
  const { form, name } = written
  if (value === undefined)
    return say(
      {
        en: '{program} gets `--{flag}` from a placeholder, so its value is known only when it runs.',
        'zh-cn': '{program} 的 `--{flag}` 取自占位符，运行时才知道它的值。',
      },
      { program, flag: flag.name },
    )
  const shown = code(form === 'variable' ? `${name}=${value}` : `--${flag.name}${value === '' ? '' : `=${value}`}`, 120)
  const args = { program, shown, flag: flag.name, default: usual ?? '' }
  const runs = say({ en: '{program} runs with {shown}', 'zh-cn': '{program} 以 {shown} 运行' }, args)
  const rest = !usual
    ? { en: '.', 'zh-cn': '。' }
    : isSame(value, usual)
      ? { en: ', which is the default anyway.', 'zh-cn': '，与默认值相同。' }
      : say({ en: '; the default is `{default}`.', 'zh-cn': '；默认值是 `{default}`。' }, args)
  const variable =
    form === 'variable'
      ? say(
          {
            en: ' It stands for `--{flag}`, which would win over it.',
            'zh-cn': '它等同于 `--{flag}`；命令行上写了该标志则以标志为准。',
          },
          args,
        )
      : undefined
  return joined([runs, rest, variable], { en: '', 'zh-cn': '' })
}

const isSame = (value: string, other: string): boolean =>
  value === other || (seconds(value) !== undefined && seconds(value) === seconds(other))

/** A file that has the last word. */
function overruled({ known, flag }: FlagPlace): Localized | undefined {
  const { config, name } = known.component
  if (config?.wins !== 'file' || !flag.field || flag.overrides) return undefined
  if (!known.flags.some(one => one.flag?.name === config.flag)) return undefined
  return say(
    {
      en: 'It does nothing here: `--{file}` names a file, and then {program} takes this from the file alone.',
      'zh-cn': '它在这里不起作用：`--{file}` 指定了文件，{program} 的这项设置便只看文件。',
    },
    { file: config.flag, program: name },
  )
}

/** What becomes of it in the release at hand. */
function fate({ known, flag }: FlagPlace, minor: number): Localized | undefined {
  const release = `${known.component.name} ${releaseName(known.component, minor)}`
  const isPast = (version: string | undefined): boolean => version !== undefined && minorNumber(version) <= minor
  const instead = flag.instead
    ? { en: ` Use \`--${flag.instead}\`.`, 'zh-cn': `改用 \`--${flag.instead}\`。` }
    : { en: '', 'zh-cn': '' }
  if (isPast(flag.removed))
    return say(
      {
        en: '{release} no longer knows it and exits: it is gone since {removed}.{instead}',
        'zh-cn': '它从 {removed} 起已移除，{release} 遇到它会退出。{instead}',
      },
      { release, removed: flag.removed!, instead },
    )
  if (isPast(flag.deprecated) && flag.instead)
    return say(
      { en: 'It is deprecated since {deprecated}.{instead}', 'zh-cn': '它从 {deprecated} 起已弃用。{instead}' },
      { deprecated: flag.deprecated!, instead },
    )
  return undefined
}

const typeNames: Partial<Record<Flag['type'], Localized>> = {
  bool: { en: 'switch', 'zh-cn': '开关' },
  int: { en: 'integer', 'zh-cn': '整数' },
  ints: { en: 'integers with commas', 'zh-cn': '整数列表（逗号分隔）' },
  float: { en: 'number', 'zh-cn': '数值' },
  duration: { en: 'duration', 'zh-cn': '时长' },
  string: { en: 'string', 'zh-cn': '字符串' },
  strings: { en: 'list with commas', 'zh-cn': '列表（逗号分隔）' },
  map: { en: '`key=value` with commas', 'zh-cn': '`key=value` 列表（逗号分隔）' },
  gates: { en: '`Name=true` with commas', 'zh-cn': '`Name=true` 列表（逗号分隔）' },
  thresholds: { en: '`signal<amount` with commas', 'zh-cn': '`信号<数量` 列表（逗号分隔）' },
  path: { en: 'path', 'zh-cn': '路径' },
  ip: { en: 'IP address', 'zh-cn': 'IP 地址' },
  port: { en: 'port', 'zh-cn': '端口' },
  portRange: { en: 'range of ports', 'zh-cn': '端口范围' },
  cidr: { en: 'IP range (CIDR)', 'zh-cn': 'IP 网段（CIDR）' },
  cidrs: { en: 'IP ranges (CIDR) with commas', 'zh-cn': 'IP 网段（CIDR）列表' },
  hostPort: { en: '`host:port`', 'zh-cn': '`主机:端口`' },
  url: { en: 'URL', 'zh-cn': 'URL' },
  urls: { en: 'URLs with commas', 'zh-cn': 'URL 列表（逗号分隔）' },
  quantity: { en: 'quantity', 'zh-cn': '数量（quantity）' },
}

const units: Readonly<Record<string, Localized>> = {
  ms: { en: 'in milliseconds', 'zh-cn': '以毫秒计' },
  s: { en: 'in seconds', 'zh-cn': '以秒计' },
  hours: { en: 'in hours', 'zh-cn': '以小时计' },
  days: { en: 'in days', 'zh-cn': '以天计' },
  years: { en: 'in years', 'zh-cn': '以年计' },
  bytes: { en: 'in bytes', 'zh-cn': '以字节计' },
  MB: { en: 'in MB', 'zh-cn': '以 MB 计' },
  '%': { en: 'in percent', 'zh-cn': '以百分比计' },
}

/** Type, bounds, default, versions and the field that does the same: the foot of a flag's hover, and of its completion. */
export function flagFacts(component: Component, flag: Flag): readonly Localized[] {
  const { type, unit, min, max, was, enum: all, since, deprecated, removed, until, field } = flag
  const choices = all?.filter(choice => choice !== '')
  const facts: (Localized | undefined)[] = [
    typeNames[type],
    unit === undefined ? undefined : units[unit],
    flag.default === undefined ? undefined : { en: `default \`${flag.default}\``, 'zh-cn': `默认 \`${flag.default}\`` },
    was && {
      en: `\`${was.default}\` before ${was.before}`,
      'zh-cn': `${was.before} 之前为 \`${was.default}\``,
    },
    choices && choices.length <= 12 ? oneOf(choices) : undefined,
    bounds(min, max),
    flag.repeatable ? { en: 'may be repeated', 'zh-cn': '可重复' } : undefined,
    since && { en: `since ${since}`, 'zh-cn': `自 ${since} 起` },
    deprecated && field && !flag.instead
      ? { en: 'deprecated in favour of the file', 'zh-cn': '已弃用，建议写在文件里' }
      : deprecated && { en: `deprecated since ${deprecated}`, 'zh-cn': `${deprecated} 起弃用` },
    removed && { en: `gone since ${removed}`, 'zh-cn': `${removed} 起移除` },
    until && { en: `last listed in ${until}`, 'zh-cn': `文档中止于 ${until}` },
    field ? fileFact(component, flag, field) : undefined,
    component.environment ? same(variableOf(component, flag)) : undefined,
  ]
  return facts.filter(fact => fact !== undefined)
}

const variableOf = ({ environment }: Component, { name }: Flag): string =>
  `\`${environment}${name.toUpperCase().replaceAll('-', '_')}\``

function bounds(min: number | undefined, max: number | undefined): Localized | undefined {
  if (min === undefined && max === undefined) return undefined
  if (max === undefined) return { en: `${min} or more`, 'zh-cn': `不小于 ${min}` }
  return { en: `${min ?? 0} to ${max}`, 'zh-cn': `${min ?? 0} 到 ${max}` }
}

function fileFact({ config }: Component, flag: Flag, field: string): Localized | undefined {
  if (!config) return undefined
  const { kind } = config.kind
  const flagWins = config.wins === 'flag' || flag.overrides
  return flagWins
    ? {
        en: `\`${field}\` in \`${kind}\` does the same; the flag wins`,
        'zh-cn': `等同于 \`${kind}\` 的 \`${field}\`，以标志为准`,
      }
    : {
        en: `\`${field}\` in \`${kind}\` does the same; the file wins`,
        'zh-cn': `等同于 \`${kind}\` 的 \`${field}\`，以文件为准`,
      }
}

/** What is said of the field that does the same as a flag, looked up by the type that has it. */
function fieldTopic({ config }: Component, { field }: Flag, topics: FieldTopics): KubernetesTopic | undefined {
  if (!config || !field) return undefined
  const steps = field.split('.')
  const last = steps.at(-1)!
  if (steps.length === 1) return topics(`${config.kind.type}.${last}`)
  let type = config.kind.type
  for (const step of steps.slice(0, -1)) {
    const next = config.kind.types[type]?.[step]?.type
    if (next === undefined) return undefined
    type = next
  }
  return topics(`${type}.${last}`)
}
