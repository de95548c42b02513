import type { Completion } from '../../core/language.js'
import { joined } from '../../core/localized.js'
import type { Span } from '../../core/types.js'
import type { Component, Flag } from '../cluster/index.js'
import { type Invocation, invocationsOf, kubeadmProgram, type Program } from '../cluster/invocations.js'
import { flagOf, minorNumber, releaseWith } from '../cluster/known-flags.js'
import { cluster } from '../cluster.js'
import type { Path } from '../model.js'
import { asString, get } from '../tree.js'
import { gatesFor } from './gates.js'
import { hasColon, type Typing } from './place.js'
import { leadOf, type Suggestion } from './suggestion.js'

/** Where a flag is typed, and how it is written there. */
interface FlagTyping {
  readonly component: Component
  /** What is written beside it, where anything is. */
  readonly invocation: Invocation | undefined
  /** `word` is `--name=value`, `key` a key of a map, `name` and `value` the two of a list. */
  readonly form: 'word' | 'key' | 'name' | 'value'
  /** What has been typed: the whole word, whatever stands behind the caret. */
  readonly word: Span
  /** The flag whose value it is, where the form tells. */
  readonly flag?: string
}

/** The flags of a component of the cluster, wherever they stand, and their values. */
export function flags(typing: Typing): readonly Completion[] {
  const at = flagTypingAt(typing)
  if (!at) return []
  const { text } = typing.slice
  const typed = text.slice(at.word.start, typing.offset)
  if (at.form === 'value') return at.flag === undefined ? [] : values(typing, at, at.flag, at.word)
  if (at.form === 'key' && typing.role === 'value') return values(typing, at, at.flag ?? '', at.word)
  if (at.form !== 'word') return names(typing, at, at.word)
  const equals = typed.indexOf('=')
  if (equals !== -1)
    return values(typing, at, typed.slice(0, equals).replace(/^--?/, ''), {
      start: at.word.start + equals + 1,
      end: at.word.end,
    })
  const behind = text.slice(typing.offset, at.word.end).indexOf('=')
  return names(typing, at, behind === -1 ? at.word : { start: at.word.start, end: typing.offset + behind })
}

function flagTypingAt(typing: Typing): FlagTyping | undefined {
  const tables = cluster()
  if (!tables) return undefined
  const place = inContainer(typing) ?? inKubeadm(typing) ?? inText(typing)
  const component = place && tables.componentNamed(place.program)
  return component && { ...place, component }
}

type Found = Omit<FlagTyping, 'component'> & { readonly program: Program }

function inContainer({ role, slice, below, word }: Typing): Found | undefined {
  const at = below.findLastIndex(step => step === 'command' || step === 'args')
  const rest = below.length - at - 1
  if (at < 1 || rest > 1 || (role === 'value' && rest === 0) || role === 'key') return undefined
  const invocation = invocationsOf(slice).find(
    ({ container, form }) => form === 'container' && container && samePath(container.path, below.slice(0, at)),
  )
  return invocation && { invocation, program: invocation.program, form: 'word', word }
}

const samePath = (a: Path, b: Path): boolean => a.length === b.length && a.every((step, index) => step === b[index])

function inKubeadm({ role, slice, below, word, resource }: Typing): Found | undefined {
  if (!resource) return undefined
  const at = below.findLastIndex(step => step === 'extraArgs' || step === 'kubeletExtraArgs')
  const program = at < 1 ? undefined : kubeadmProgram(below.slice(0, at + 1))
  if (!program) return undefined
  const node = get(resource.root, ...below.slice(0, at + 1))
  const invocation = invocationsOf(slice).find(({ holder }) => holder !== undefined && holder.node === node)
  const rest = below.slice(at + 1)
  const [first, last] = rest
  if (typeof first === 'number') {
    if (role !== 'value') return undefined
    if (last === 'name') return { invocation, program, form: 'name', word }
    const name = asString(get(node, first, 'name'))
    return last === 'value' && name !== undefined ? { invocation, program, form: 'value', word, flag: name } : undefined
  }
  if (node?.type === 'seq') return undefined
  if (role === 'value' && typeof first === 'string') return { invocation, program, form: 'key', word, flag: first }
  const isKey = (role === 'key' && rest.length === 1) || (role === 'blank' && rest.length === 0)
  // a version of kubeadm that has a list here has no use for keys
  return isKey && !/v1beta[4-9]/.test(resource.version) ? { invocation, program, form: 'key', word } : undefined
}

/** A word in a text: kubelet's environment. */
function inText({ slice, offset }: Typing): Found | undefined {
  const invocation = invocationsOf(slice).find(
    ({ form, holder }) =>
      form === 'text' && holder && holder.node.span.start < offset && offset <= holder.node.span.end,
  )
  if (!invocation) return undefined
  const before = /[^\s"']*$/.exec(slice.text.slice(Math.max(0, offset - 400), offset))![0]
  const behind = /^[^\s"']*/.exec(slice.text.slice(offset, offset + 400))![0]
  const word = { start: offset - before.length, end: offset + behind.length }
  return { invocation, program: invocation.program, form: 'word', word }
}

const separator = { en: ' · ', 'zh-cn': ' · ' }

function names(typing: Typing, at: FlagTyping, span: Span): readonly Completion[] {
  const tables = cluster()!
  const { component, invocation, form } = at
  const minor = releaseWith(component, invocation?.version, typing.minor)
  const here = typing.offset
  const taken = new Set(
    (invocation?.flags ?? [])
      .filter(({ span }) => !(span.start <= here && here <= span.end))
      .flatMap(flag => flagOf(component, flag) ?? [])
      .filter(flag => !flag.repeatable || form !== 'word')
      .map(({ name }) => name),
  )
  const dashed = form === 'word'
  const lead = dashed ? leadOf(typing) : ''
  const hasValue = typing.slice.text.charAt(span.end) === '='
  const after = form === 'key' && !hasColon(typing) ? ': ' : dashed && !hasValue ? '=' : ''
  const isOver = ({ removed }: Flag): boolean => removed !== undefined && minorNumber(removed) <= minor
  return [...component.flags.values()]
    .filter(flag => !taken.has(flag.name) && !isOver(flag) && flag.name !== 'help' && flag.name !== 'version')
    .map(flag => {
      const text = dashed ? `--${flag.name}` : flag.name
      const old = flag.deprecated !== undefined && (flag.instead !== undefined || !flag.field)
      return {
        label: text,
        kind: 'flag',
        span,
        insert: `${lead}${text}${after}`,
        detail: joined(tables.flagFacts(component, flag), separator),
        documentation: () => flag.summary,
        filter: text,
        sort: `${old || flag.until ? 2 : 1}${flag.name}`,
        deprecated: old,
      }
    })
}

function values(
  typing: Typing,
  { component, form, invocation }: FlagTyping,
  name: string,
  span: Span,
): readonly Completion[] {
  const flag = flagOf(component, { name, form: 'key' })
  if (!flag) return []
  const isList = ['strings', 'map', 'gates'].includes(flag.type)
  const { text } = typing.slice
  const whole = text.slice(span.start, span.end)
  const before = text.slice(span.start, typing.offset)
  const comma = isList ? before.lastIndexOf(',') + 1 : 0
  const end = isList ? text.slice(typing.offset, span.end).indexOf(',') : -1
  const part = { start: span.start + comma, end: end === -1 ? span.end : typing.offset + end }
  const choices = choicesOf(typing, component, flag, invocation, text.slice(part.start, typing.offset))
  const others = isList
    ? new Set([...whole.slice(0, comma).split(','), ...text.slice(part.end, span.end).split(',')])
    : new Set<string>()
  const quote = form !== 'word' && typing.quote === ''
  return choices
    .filter(({ text }) => !others.has(text) && !(flag.type === 'gates' && hasGate(others, text)))
    .map(({ text: choice, detail }, index) => ({
      label: choice,
      kind: 'value',
      span: part,
      insert: quote && /^(?:true|false|null|[\d.]+|\*.*)$/.test(choice) ? `"${choice}"` : choice,
      ...(detail && { detail }),
      ...(choice === flag.default && { detail: { en: 'default', 'zh-cn': '默认' } }),
      filter: choice,
      sort: String(index).padStart(3, '0'),
    }))
}

/** What a flag takes. Of a feature gate the value that it does not have anyway, and both once its name is there. */
function choicesOf(
  { minor }: Typing,
  component: Component,
  flag: Flag,
  invocation: Invocation | undefined,
  typed: string,
): readonly Pick<Suggestion, 'text' | 'detail'>[] {
  if (flag.type === 'gates') {
    const gates = gatesFor(
      component.versions === 'etcd' ? 'etcd' : 'kubernetes',
      releaseWith(component, invocation?.version, minor),
    )
    const named = gates.find(({ text }) => typed.startsWith(`${text}=`))
    if (named) return [true, false].map(on => ({ text: `${named.text}=${on}`, detail: named.detail! }))
    return gates.map(({ text, on, detail }) => ({ text: `${text}=${!on}`, detail: detail! }))
  }
  const texts = flag.type === 'bool' ? ['true', 'false'] : (flag.enum ?? flag.known ?? defaults(flag))
  return texts.map(text => ({ text }))
}

const hasGate = (others: ReadonlySet<string>, choice: string): boolean =>
  [...others].some(other => other.split('=')[0]!.trim() === choice.split('=')[0])

const defaults = (flag: Flag): readonly string[] => (flag.default ? [flag.default] : [])
