import { isEndless } from '../../core/patterns.js'
import type { Span } from '../../core/types.js'
import type { Resource, YamlNode } from '../model.js'
import { asMap, asScalar, asSeq, entries, keyOf, pairOf, resolve, type Value } from '../tree.js'
import { isPlaceholder } from '../validate/placeholders.js'
import { type CustomDefinition, isRecord, type JsonSchema } from './definition.js'

/** The rules that a definition gives beyond types: `x-kubernetes-validations`, in the Common Expression Language. */

/** A rule that does not hold. */
export interface BrokenRule {
  readonly span: Span
  /** In the words of the definition's author. */
  readonly message: string
}

/** What turns the text of an expression into something that can be asked; `undefined` where only the API server can. */
export type Compile = (text: string) => ((self: unknown) => unknown) | undefined

const key = 'x-kubernetes-validations'

/** True where a definition has such rules, so that it is worth loading what evaluates them. */
export const hasValidations = ({ versions }: CustomDefinition): boolean =>
  versions.some(({ schema }) => schema !== undefined && JSON.stringify(schema).includes(`"${key}"`))

/** Longer values are not looked at: an expression may go through them many times. */
const longest = 20_000

/** The rules of a schema that a resource breaks. Where a value is not all known, or is of another type, nothing is said. */
export function brokenRules(resource: Resource, schema: JsonSchema, compile: Compile): readonly BrokenRule[] {
  const broken: BrokenRule[] = []
  const visit = (node: YamlNode | undefined, own: JsonSchema, span: Span): void => {
    const value = resolve(node)
    if (!value || value.templated) return
    if (Array.isArray(own[key]) && value.span.end - value.span.start <= longest)
      broken.push(...check(value, own, span, compile))
    const map = asMap(value)
    if (map) {
      const properties = isRecord(own.properties) ? own.properties : {}
      for (const pair of entries(map)) {
        const name = keyOf(pair.key)
        const property = Object.hasOwn(properties, name) ? properties[name] : own.additionalProperties
        if (isRecord(property)) visit(pair.value, property, pair.key.span)
      }
    }
    if (isRecord(own.items))
      for (const item of asSeq(value)?.items ?? []) visit(item.value, own.items, headOf(item.value, span))
  }
  visit(resource.root, schema, resource.pairAt('kind')?.value?.span ?? resource.root.span)
  return broken
}

/** What to point at for an item: its first key, or the whole of a scalar. */
const headOf = (node: YamlNode | undefined, otherwise: Span): Span => {
  const value = resolve(node)
  return (value?.type === 'map' ? value.pairs[0]?.key.span : value?.span) ?? otherwise
}

function* check(value: Value, schema: JsonSchema, span: Span, compile: Compile): Generator<BrokenRule> {
  let self: unknown
  try {
    self = celValue(value, schema)
  } catch {
    return
  }
  for (const rule of schema[key] as readonly unknown[]) {
    if (!isRecord(rule) || typeof rule.rule !== 'string') continue
    // what changes between two versions of an object no file can tell
    if (/\boldSelf\b/.test(rule.rule) || isEndless(rule.rule)) continue
    if (ask(compile(rule.rule), self) !== false) continue
    const { rule: expression, message: written, messageExpression: working } = rule
    const said = typeof working === 'string' && !isEndless(working) ? ask(compile(working), self) : undefined
    const message = [said, written].find(one => typeof one === 'string') ?? expression
    yield { span: spanOf(value, rule.fieldPath) ?? span, message: message.replace(/\s+/g, ' ').trim() }
  }
}

/** An answer, or `undefined` where the expression does not get that far. */
function ask(expression: ReturnType<Compile>, self: unknown): unknown {
  try {
    return expression?.(self)
  } catch {
    return undefined
  }
}

/** The key that `fieldPath` (`.spec.a` , `.a['b']`) leads to. */
function spanOf(value: Value, path: unknown): Span | undefined {
  if (typeof path !== 'string') return undefined
  let node: YamlNode | undefined = value
  let span: Span | undefined
  for (const [, name, quoted] of path.matchAll(/\.([\w-]+)|\['([^']+)'\]/g)) {
    const pair = pairOf(node, name ?? quoted ?? '')
    if (!pair) break
    span = pair.key.span
    node = pair.value
  }
  return span
}

// ---- values as expressions see them

/** Thrown where a value is not known, or not what its schema wants. */
class Unknown extends Error {}

const deepest = 64

/** Formats that expressions see as something else than text. */
const formats: ReadonlySet<unknown> = new Set(['date-time', 'date', 'datetime', 'duration', 'byte'])

/** A value with the defaults that the API server fills in: integers as `bigint`, other numbers as doubles. */
function celValue(node: YamlNode | undefined, schema: JsonSchema, depth = 0): unknown {
  const value = resolve(node)
  if (!value || value.templated || depth > deepest) throw new Unknown()
  if (value.type === 'map') return celMap(value, schema, depth)
  if (value.type === 'seq') {
    const items = isRecord(schema.items) ? schema.items : {}
    return value.items.map(item => celValue(item.value, items, depth + 1))
  }
  return celScalar(asScalar(value)!.value, schema)
}

function celScalar(value: unknown, schema: JsonSchema): unknown {
  const { type, format } = schema
  if (typeof value === 'string') {
    if (isPlaceholder(value) || formats.has(format) || (type !== undefined && type !== 'string')) throw new Unknown()
    return value
  }
  if (typeof value === 'number') {
    if (type === 'number') return value
    if (type === 'string' || !Number.isSafeInteger(value)) throw new Unknown()
    return BigInt(value)
  }
  return value
}

function celMap(map: Extract<Value, { type: 'map' }>, schema: JsonSchema, depth: number): unknown {
  const properties = isRecord(schema.properties) ? schema.properties : {}
  const known: Record<string, unknown> = {}
  for (const { key: own, value } of entries(map)) {
    const name = keyOf(own)
    if (own.templated) throw new Unknown()
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined
    const other = isRecord(schema.additionalProperties) ? schema.additionalProperties : {}
    // `null` means "not set"
    if (asScalar(value)?.value === null || value === undefined) continue
    known[isRecord(property) ? escaped(name) : name] = celValue(value, isRecord(property) ? property : other, depth + 1)
  }
  for (const [name, property] of Object.entries(properties))
    if (isRecord(property) && property.default !== undefined && !(escaped(name) in known))
      known[escaped(name)] = filled(property.default, property)
  return known
}

/** A default as expressions see it. */
function filled(value: unknown, schema: JsonSchema): unknown {
  if (Array.isArray(value)) return value.map(one => filled(one, isRecord(schema.items) ? schema.items : {}))
  if (!isRecord(value)) return celScalar(value, schema)
  const properties = isRecord(schema.properties) ? schema.properties : {}
  const rest = isRecord(schema.additionalProperties) ? schema.additionalProperties : {}
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => {
      const property = properties[name]
      return [escaped(name), filled(one, isRecord(property) ? property : rest)]
    }),
  )
}

const reserved: ReadonlySet<string> = new Set(
  'true false null in as break const continue else for function if import let loop package namespace return void while'.split(
    ' ',
  ),
)
const signs: Readonly<Record<string, string>> = {
  __: '__underscores__',
  '.': '__dot__',
  '-': '__dash__',
  '/': '__slash__',
}

/** The name of a property as expressions write it. */
const escaped = (name: string): string =>
  reserved.has(name) ? `__${name}__` : name.replace(/__|[./-]/g, sign => signs[sign]!)
