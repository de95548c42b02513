import type { Completion } from '../../core/language.js'
import { type FieldInfo, innermost, valueSince } from '../schema/index.js'
import { documentationOf } from './fields.js'
import type { Typing } from './place.js'

/** The values that a field takes: those of an enumeration, and `true` and `false`. */
export function values(typing: Typing): readonly Completion[] {
  const { role, known, slice, word, offset, minor } = typing
  const list = role === 'blank' && known?.shape.is === 'array'
  if ((role !== 'value' && role !== 'item' && !list) || !known?.field) return []
  const { field } = known
  const shape = list ? innermost(known.shape) : known.shape
  if (!list && (shape.is === 'array' || shape.is === 'map' || shape.is === 'object')) return []
  const before = slice.text.charAt(offset - 1)
  const lead = list ? '- ' : word.start === offset && (before === ':' || before === '-') ? ' ' : ''
  return wordsFor(field, shape.is, minor).map(text => ({
    label: text,
    kind: 'value',
    span: word,
    insert: `${lead}${text}`,
    filter: text,
    documentation: () => documentationOf(field),
    sort: `${text === field.default ? 0 : 1}${text}`,
  }))
}

const wordsFor = (field: FieldInfo, shape: string, minor: number): readonly string[] =>
  field.values?.filter(value => (valueSince(field.key, value) ?? 0) <= minor) ??
  (shape === 'boolean' ? ['true', 'false'] : [])
