import type { Localized } from '../../../core/localized.js'
import type { Proposal } from '../../../core/rule.js'
import type { Edit } from '../../../core/types.js'
import { quoteScalar, replaceScalar, setValue } from '../../edits.js'
import type { Value as Data } from '../../emit.js'
import type { Item, MapNode, ScalarNode, SeqNode, Slice } from '../../model.js'
import type { Shape } from '../../schema/index.js'
import { asMap, asScalar, keyOf, pairOf } from '../../tree.js'
import type { Of } from '../../validate/index.js'
import { readAs11 } from '../../yaml11.js'
import { shapeWords } from './_words.js'

/** How a value of the wrong type becomes one of the right type. */
export interface Retyped {
  readonly todo: Localized
  readonly proposals: readonly Proposal[]
}

type Wrong = Of<'wrong-type'>

export function retyped(problem: Wrong): Retyped {
  const { node, shape } = problem
  const found =
    node.type === 'scalar'
      ? fromScalar(problem, node, shape)
      : node.type === 'seq'
        ? fromList(problem, node, shape)
        : fromMap(problem, node, shape)
  return found ?? { todo: writeWords(shape), proposals: [] }
}

function writeWords(shape: Shape): Localized {
  const wanted = shapeWords(shape)
  return { en: `Write ${wanted.en}.`, 'zh-cn': `改写成${wanted['zh-cn']}。` }
}

const retype = (title: Localized, todo: Localized, edits: readonly Edit[], safe = false): Retyped | undefined =>
  edits.length === 0 ? undefined : { todo, proposals: [{ title, edits, safe }] }

// ---- one value

function fromScalar(problem: Wrong, node: ScalarNode, shape: Shape): Retyped | undefined {
  if (shape.is === 'string') return quote(node)
  if (shape.is === 'array') return listOf(problem, node, shape.of)
  if (shape.is === 'map' || shape.is === 'object') return spaced(node)
  return typeof node.value === 'string' ? unquote(node, shape) : fromNumber(node, shape)
}

const quote = (node: ScalarNode): Retyped | undefined =>
  retype(
    { en: `Change to \`"${node.source}"\``, 'zh-cn': `改为 \`"${node.source}"\`` },
    { en: 'Put it in quotes.', 'zh-cn': '加上引号。' },
    quoteScalar(node),
    true,
  )

/** What stands between quotes, if without them it is of the type that is wanted. */
function unquote(node: ScalarNode, shape: Shape): Retyped | undefined {
  const text = String(node.value).trim()
  const { type, value } = readAs11(text)
  const number = type === 'integer' || (type === 'float' && shape.is === 'number')
  if (shape.is === 'boolean' ? type !== 'boolean' : !number) return undefined
  const plain = shape.is === 'boolean' ? String(value) : text
  return retype(
    { en: `Change to \`${plain}\``, 'zh-cn': `改为 \`${plain}\`` },
    { en: 'Take the quotes off.', 'zh-cn': '去掉引号。' },
    [{ span: node.span, text: plain }],
    true,
  )
}

/** `1` for true; `2.0` and `2.5` for a whole number. */
function fromNumber(node: ScalarNode, shape: Shape): Retyped | undefined {
  const { value } = node
  if (shape.is === 'boolean' && (value === 0 || value === 1)) return changed(node, value === 1)
  return undefined
}

const changed = (node: ScalarNode, value: boolean): Retyped | undefined =>
  retype(
    { en: `Change to \`${value}\``, 'zh-cn': `改为 \`${value}\`` },
    { en: `Write \`${value}\`.`, 'zh-cn': `写成 \`${value}\`。` },
    replaceScalar(node, value),
  )

/** `name:web` where a map belongs. */
function spaced(node: ScalarNode): Retyped | undefined {
  const key = node.style === 'plain' ? /^[\w./-]+:(?=[^\s:/])/.exec(node.source)?.[0] : undefined
  if (!key) return undefined
  const at = node.span.start + key.length
  return retype(
    { en: 'Insert a space behind `:`', 'zh-cn': '在 `:` 后插入空格' },
    { en: 'A `:` needs a space behind it.', 'zh-cn': '`:` 后面要有空格。' },
    [{ span: { start: at, end: at }, text: ' ' }],
    true,
  )
}

// ---- one value where a list belongs

const toList: Localized = { en: 'Make it a list', 'zh-cn': '改成列表' }
const asList: Localized = { en: 'Write it as a list.', 'zh-cn': '写成列表。' }

function listOf({ resource, field, pair }: Wrong, node: ScalarNode, of: Shape): Retyped | undefined {
  const { slice } = resource
  if (of.is === 'map' || of.is === 'object' || of.is === 'array' || !pair) return undefined
  const { value } = node
  const single = { title: toList, edits: setValue(slice, pair, [value] as Data) }
  const words = typeof value === 'string' ? value.trim() : ''
  if (!/^(?:command|args)$/.test(field.name) || !/\s/.test(words)) return { todo: asList, proposals: [single] }
  // a command line is more than one word: a shell takes it apart, or we do
  const shell = {
    title: { en: 'Run it with `sh -c`', 'zh-cn': '用 `sh -c` 运行' },
    edits: setValue(slice, pair, ['sh', '-c', words]),
  }
  const split = {
    title: { en: 'Make each word an item', 'zh-cn': '每个词作为一项' },
    edits: setValue(slice, pair, words.split(/\s+/)),
  }
  const plain = /^[\w./:=@%+,-]+(?:\s+[\w./:=@%+,-]+)*$/.test(words)
  const proposals = field.name === 'command' ? (plain ? [split, shell] : [shell]) : plain ? [split, single] : [single]
  return { todo: asList, proposals }
}

// ---- a map where a list belongs

function fromMap(problem: Wrong, node: MapNode, shape: Shape): Retyped | undefined {
  const { resource, pair } = problem
  if (shape.is !== 'array' || !pair || pair.value !== node) return undefined
  const of = shape.of
  // `env: {A: b}`
  if (of.is === 'object' && /^(?:Arg|EnvVar|HTTPHeader)$/.test(of.type.name) && !node.pairs.some(isNamed)) {
    const entries = node.pairs.map(({ key, value }) => ({
      name: keyOf(key),
      value: String(asScalar(value)?.source ?? '').replace(/^(["'])(.*)\1$/s, '$2'),
    }))
    if (node.pairs.every(({ value }) => asScalar(value)))
      return retype(toList, asList, setValue(resource.slice, pair, entries))
  }
  if (of.is !== 'object' && of.is !== 'map' && of.is !== 'any') return undefined
  return retype(toList, asList, node.flow ? bracketed(node) : dashed(resource.slice, node))
}

const isNamed = ({ key }: MapNode['pairs'][number]): boolean => key.value === 'name' || key.value === 'valueFrom'

const bracketed = ({ span: { start, end } }: MapNode): Edit[] => [
  { span: { start, end: start }, text: '[' },
  { span: { start: end, end }, text: ']' },
]

/** A dash before the first key, and the lines below it moved to the right. */
function dashed({ text }: Slice, node: MapNode): Edit[] {
  const { start, end } = node.span
  const edits: Edit[] = [{ span: { start, end: start }, text: '- ' }]
  for (let line = text.indexOf('\n', start) + 1; line > 0 && line < end; line = text.indexOf('\n', line) + 1)
    if (!/[\r\n]/.test(text.charAt(line))) edits.push({ span: { start: line, end: line }, text: '  ' })
  return edits
}

// ---- a list where something else belongs

const toMap: Localized = { en: 'Make it a map', 'zh-cn': '改成映射' }
const asAMap: Localized = { en: 'Write it as a map, without dashes.', 'zh-cn': '写成映射，不加短横线。' }

/** `- {name: v, value: "4"}` as `v: "4"`, as kubeadm took flags before v1beta4. */
function byName(items: SeqNode['items']): Record<string, string> | undefined {
  const named: Record<string, string> = {}
  for (const { value } of items) {
    const map = asMap(value)
    const [name, text] = ['name', 'value'].map(key => asScalar(pairOf(map, key)?.value))
    if (map?.pairs.length !== 2 || !name || !text || Object.hasOwn(named, String(name.value))) return undefined
    named[String(name.value)] = String(text.value)
  }
  return items.length > 0 ? named : undefined
}

function fromList(problem: Wrong, node: SeqNode, shape: Shape): Retyped | undefined {
  const { items } = node
  if (shape.is === 'map' || shape.is === 'object') {
    const named = byName(items)
    if (named && shape.is === 'map')
      return retype(toMap, asAMap, problem.pair ? setValue(problem.resource.slice, problem.pair, named) : [])
    const maps = items.map(({ value }) => (value?.type === 'map' && !value.flow ? value : undefined))
    const keys = maps.flatMap(map => map?.pairs.map(({ key }) => keyOf(key)) ?? [])
    if (maps.length === 0 || maps.includes(undefined) || new Set(keys).size < keys.length) return undefined
    return retype(
      toMap,
      asAMap,
      items.flatMap(item => undashed(problem.resource.slice, item)),
    )
  }
  const [only] = items
  const single = items.length === 1 && !asMap(only?.value) ? asScalar(only?.value) : undefined
  if (!single || !problem.pair) return undefined
  return retype(
    { en: 'Take the list away', 'zh-cn': '去掉列表' },
    { en: 'Write the value alone.', 'zh-cn': '只写这个值。' },
    setValue(problem.resource.slice, problem.pair, single.value),
  )
}

/** Takes a dash away, and moves what belongs to it to its place. */
function undashed({ text }: Slice, { dash, value, span }: Item): Edit[] {
  if (dash === undefined || !value) return []
  const by = value.span.start - dash
  const edits: Edit[] = [{ span: { start: dash, end: value.span.start }, text: '' }]
  for (let line = text.indexOf('\n', dash) + 1; line > 0 && line < span.end; line = text.indexOf('\n', line) + 1) {
    const blank = text.slice(line, line + by).trim() === ''
    if (blank && !text.slice(line, line + by).includes('\n'))
      edits.push({ span: { start: line, end: line + by }, text: '' })
  }
  return edits
}
