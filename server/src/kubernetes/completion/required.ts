import type { Layout } from '../emit.js'
import { type FieldInfo, isIn, type Shape, type TypeInfo, typeIn } from '../schema/index.js'

/** What can not be left out, and what nobody leaves out, as snippets: each value a tab stop. */

/** The required fields of a type, `name` before the others. */
export const requiredIn = (type: TypeInfo, minor: number): readonly FieldInfo[] => pick(type, minor, [])

/** The same, with those that people nearly always write. */
export const wantedIn = (type: TypeInfo, minor: number): readonly FieldInfo[] =>
  pick(type, minor, Object.hasOwn(usual, type.name) ? usual[type.name]! : [])

const pick = (type: TypeInfo, minor: number, more: readonly string[]): readonly FieldInfo[] =>
  [...type.fields.values()]
    .filter(one => (one.required || more.includes(one.name)) && isIn(one, minor))
    .sort((a, b) => Number(b.name === 'name') - Number(a.name === 'name') || order(more, a.name, b.name))

/** Two of the list as it has them; any others stay in the order of the alphabet. */
const order = (list: readonly string[], a: string, b: string): number =>
  list.includes(a) && list.includes(b) ? list.indexOf(a) - list.indexOf(b) : 0

/** Fields without which a value of the type says little, though it may be written without. */
const usual: Readonly<Record<string, readonly string[]>> = {
  EnvVar: ['value'],
  HTTPGetAction: ['path'],
  LabelSelector: ['matchLabels'],
  ObjectMeta: ['name'],
  PodTemplateSpec: ['metadata'],
  PolicyRule: ['apiGroups', 'resources'],
  Probe: ['httpGet'],
  ResourceRequirements: ['requests', 'limits'],
  ServicePort: ['name', 'targetPort'],
  VolumeResourceRequirements: ['requests'],
}

/** What stands in a map, or in a field, as people begin it. By the field's key. */
const begun: Readonly<Record<string, (next: () => string) => readonly string[]>> = {
  'LabelSelector.matchLabels': next => [`app: ${next()}`],
  'ObjectMeta.labels': next => [`app: ${next()}`],
  'PodTemplateSpec.metadata': next => ['labels:', `  app: ${next()}`],
  'ResourceRequirements.limits': next => [`memory: ${next()}`],
  'ResourceRequirements.requests': next => [`cpu: ${next()}`, `memory: ${next()}`],
  'ServiceSpec.selector': next => [`app: ${next()}`],
  'VolumeResourceRequirements.requests': next => [`storage: ${next()}`],
}

/** Numbers for tab stops, from 1 on. */
function counter(): () => number {
  let stop = 0
  return () => ++stop
}

type Indent = Pick<Layout, 'indent' | 'indentSequences'>
const usualIndent: Indent = { indent: 2, indentSequences: true }

/** A field with what it can not do without; `stops` numbers its tab stops. */
export const snippetOf = (field: FieldInfo, minor: number, layout = usualIndent, stops = counter()): string =>
  `${field.name}:${writer(minor, layout, stops).ofField(field, '', 0)}`

/** An item of a list of such maps, as it stands behind its dash. */
export const itemSnippet = (type: TypeInfo, minor: number, layout = usualIndent): string =>
  writer(minor, layout, counter()).inMap(type, '', 0)

/** Longer choices are for the list of completions. */
const most = 12

/** Deeper than this, people choose for themselves. */
const deepest = 2

/** Each function is given the indentation of the key, or of the item, that it writes the value of. */
function writer(minor: number, layout: Indent, stops: () => number) {
  const unit = ' '.repeat(layout.indent)
  const next = (): string => `\${${stops()}}`
  const value = (shape: Shape, indent: string, depth: number): string => {
    const inner = indent + unit
    if (shape.is === 'array') {
      const dash = layout.indentSequences ? inner : indent
      const type = typeIn(shape.of)
      return `\n${dash}- ${type ? inMap(type, `${dash}  `, depth) : next()}`
    }
    if (shape.is === 'map') return `\n${inner}${next()}`
    const type = typeIn(shape)
    return type ? `\n${inner}${inMap(type, inner, depth)}` : ` ${next()}`
  }
  const inMap = (type: TypeInfo, indent: string, depth: number): string => {
    const wanted = depth > deepest ? [] : wantedIn(type, minor)
    if (wanted.length === 0) return next()
    return wanted.map(one => `${one.name}:${ofField(one, indent, depth + 1)}`).join(`\n${indent}`)
  }
  const ofField = ({ key, shape, values }: FieldInfo, indent: string, depth: number): string => {
    if (Object.hasOwn(begun, key))
      return begun[key]!(next)
        .map(line => `\n${indent}${unit}${line.replace(/^ {2}/, unit)}`)
        .join('')
    return values && values.length <= most && shape.is === 'string'
      ? ` \${${stops()}|${values.join(',')}|}`
      : value(shape, indent, depth)
  }
  return { ofField, inMap }
}
