import { safePattern } from '../../core/patterns.js'
import type { ScalarNode } from '../model.js'
import {
  type FieldInfo,
  type FormatName,
  type FormatProblem,
  formats,
  type Shape,
  valueSince,
} from '../schema/index.js'
import { surprise } from '../yaml11.js'
import { isPlaceholder } from './placeholders.js'
import type { BadFormat, BadPattern, BadValue, FutureValue, OutOfRange, Surprise, WrongType } from './problem.js'

/** What is wrong with one scalar; who found it adds where. */
export type ScalarProblem =
  | Pick<WrongType, 'is'>
  | Pick<BadValue, 'is' | 'values'>
  | Pick<FutureValue, 'is' | 'since'>
  | Pick<BadFormat, 'is' | 'isKey' | 'text' | 'format' | 'problem' | 'number'>
  | Pick<BadPattern, 'is' | 'pattern'>
  | Pick<OutOfRange, 'is' | 'what' | 'value' | 'minimum' | 'maximum'>
  | Pick<Surprise, 'is' | 'value'>

/** Checks a scalar that is neither null nor written by a template against the shape and the tables of its field. */
export function checkScalar(
  node: ScalarNode,
  shape: Shape,
  field: FieldInfo,
  minor: number,
): ScalarProblem | undefined {
  const { value } = node
  if (typeof value === 'string' && isPlaceholder(value)) return undefined
  return checks[shape.is](node, value, { shape, field, minor })
}

interface Context {
  readonly shape: Shape
  readonly field: FieldInfo
  readonly minor: number
}
type Check = (node: ScalarNode, value: ScalarNode['value'], context: Context) => ScalarProblem | undefined

const wrongType: ScalarProblem = { is: 'wrong-type' }

const checks: Readonly<Record<Shape['is'], Check>> = {
  string: (_, value, context) => (typeof value === 'string' ? checkText(value, context) : wrongType),
  integer: (node, value, context) =>
    typeof value === 'number' && Number.isInteger(value)
      ? (checkNumber(value, context) ?? checkSurprise(node, context))
      : wrongType,
  number: (node, value, context) =>
    typeof value === 'number' ? (checkNumber(value, context) ?? checkSurprise(node, context)) : wrongType,
  boolean: (node, value, context) => (typeof value === 'boolean' ? checkSurprise(node, context) : wrongType),
  quantity(node, value, context) {
    if (typeof value === 'boolean') return wrongType
    if (typeof value === 'number') return checkSurprise(node, context)
    return typeof value === 'string' ? checkFormat(value, 'quantity', context) : undefined
  },
  'int-or-string'(node, value, context) {
    if (typeof value === 'string') return checkText(value, context)
    if (typeof value !== 'number' || !Number.isInteger(value)) return wrongType
    return checkNumber(value, context) ?? checkSurprise(node, context)
  },
  any: (node, _, context) => checkSurprise(node, context),
  array: () => wrongType,
  map: () => wrongType,
  object: () => wrongType,
}

// ---- texts

function checkText(text: string, context: Context): ScalarProblem | undefined {
  const { field, shape, minor } = context
  // "not set", for the API server
  if (text === '') return undefined
  if (field.values) {
    if (!field.values.includes(text)) return { is: 'bad-value', values: known(field, field.values, minor) }
    const since = valueSince(field.key, text)
    return since !== undefined && since > minor ? { is: 'future-value', since } : undefined
  }
  const format = field.format ?? formatOf(shape)
  return (format && checkFormat(text, format, context)) ?? checkLength(text, field) ?? checkPattern(text, field)
}

/** The values that a minor has. */
const known = ({ key }: FieldInfo, values: readonly string[], minor: number): readonly string[] =>
  values.filter(value => value !== '' && (valueSince(key, value) ?? 0) <= minor)

const formatOf = (shape: Shape): FormatName | undefined =>
  shape.is !== 'string'
    ? undefined
    : shape.format === 'byte'
      ? 'base64'
      : shape.format === 'date-time'
        ? 'date-time'
        : undefined

function checkFormat(text: string, format: FormatName, { minor, shape }: Context): ScalarProblem | undefined {
  const problem = formats[format](text, minor)
  if (!problem) return undefined
  return {
    is: 'bad-format',
    isKey: false,
    text,
    format,
    problem,
    number: shape.is === 'int-or-string' && /^\d+$/.test(text),
  }
}

/** The same for a text that stands for itself: a name, a key. */
export function checkName(text: string, format: FormatName, minor: number, isKey = false): ScalarProblem | undefined {
  const problem: FormatProblem | undefined = isPlaceholder(text) ? undefined : formats[format](text, minor)
  return problem && { is: 'bad-format', isKey, text, format, problem, number: false }
}

function checkLength(text: string, { limits }: FieldInfo): ScalarProblem | undefined {
  const { minLength, maxLength } = limits ?? {}
  if (minLength === undefined && maxLength === undefined) return undefined
  // the API server counts characters, not halves of them
  const value = [...text].length
  return outside(value, minLength, maxLength) ? { ...bounds('length', value, minLength, maxLength) } : undefined
}

/** Longer texts are not matched: a regular expression may take very long for them. */
const longest = 256

function checkPattern(text: string, { limits }: FieldInfo): ScalarProblem | undefined {
  const pattern = limits?.pattern
  if (pattern === undefined || text.length > longest) return undefined
  const compiled = compile(pattern)
  return !compiled || compiled.test(text) ? undefined : { is: 'bad-pattern', pattern }
}

const compiled = new Map<string, RegExp | undefined>()

/** Go's dialect is nearly ours; a pattern that is not, is not checked. */
function compile(pattern: string): RegExp | undefined {
  if (!compiled.has(pattern)) compiled.set(pattern, safePattern(pattern, 'u'))
  return compiled.get(pattern)
}

// ---- numbers

const widest = { int32: 2 ** 31, int64: 2 ** 63 }

function checkNumber(value: number, { field, shape }: Context): ScalarProblem | undefined {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = field.limits ?? {}
  if (outside(value, minimum, maximum)) return bounds('number', value, minimum, maximum)
  if ((exclusiveMinimum && value === minimum) || (exclusiveMaximum && value === maximum))
    return bounds('number', value, exclusiveMinimum ? value + 1 : minimum, exclusiveMaximum ? value - 1 : maximum)
  const size =
    shape.is === 'integer' ? widest[shape.format ?? 'int64'] : shape.is === 'int-or-string' ? widest.int32 : 0
  if (size > 0 && (value < -size || value >= size))
    return bounds('number', value, minimum ?? -size, maximum ?? size - 1)
  return undefined
}

/** True where a number lies beyond one of two bounds. */
export const outside = (value: number, minimum: number | undefined, maximum: number | undefined): boolean =>
  (minimum !== undefined && value < minimum) || (maximum !== undefined && value > maximum)

export const bounds = (
  what: OutOfRange['what'],
  value: number,
  minimum: number | undefined,
  maximum: number | undefined,
): Pick<OutOfRange, 'is' | 'what' | 'value' | 'minimum' | 'maximum'> => ({
  is: 'out-of-range',
  what,
  value,
  minimum,
  maximum,
})

/** Modes of files are written in octal, and meant so. */
const isMode = (name: string): boolean => /mode$/i.test(name)

function checkSurprise({ source, style }: ScalarNode, { field }: Context): ScalarProblem | undefined {
  const read = style === 'plain' ? surprise(source)?.value : undefined
  if (typeof read !== 'boolean' && typeof read !== 'number') return undefined
  return typeof read === 'number' && isMode(field.name) ? undefined : { is: 'surprise', value: read }
}
