import type { Completion } from '../../core/language.js'
import { type FieldInfo, innermost, type Shape, valueSince } from '../schema/index.js'
import { documentationOf } from './fields.js'
import type { Typing } from './place.js'
import { asValue, distinct, type Suggestion } from './suggestion.js'
import { words } from './words/index.js'

/** The values that a field takes: those that the rest of the file or Kubernetes knows, those of an enumeration, `true` and `false`. */
export function values(typing: Typing): readonly Completion[] {
  const { role, known, node } = typing
  const sameLine = role === 'value' && node === undefined && known?.shape.is === 'array'
  const list = sameLine || (role === 'blank' && known?.shape.is === 'array')
  if ((role !== 'value' && role !== 'item' && !list) || !known?.field || node?.templated) return []
  const { field } = known
  const shape = list ? innermost(known.shape) : known.shape
  if (shape.is === 'array' || shape.is === 'map' || shape.is === 'object') return []
  const there = list || role === 'item' ? itemsAround(typing) : new Set<string>()
  const told = [...(words[field.key]?.(typing) ?? []), ...ofSchema(field, shape, typing.minor)]
  const offered = distinct(told).filter(({ text }) => !there.has(text))
  return offered
    .map(one => asValue(typing, one, shape.is === 'string'))
    .map((one, index) => ({
      ...one,
      // behind the key of a list on its own line there is only room for brackets
      ...(sameLine && { insert: one.insert.replace(/^( ?)(.*)$/s, '$1[$2]') }),
      documentation: () => offered[index]?.about ?? documentationOf(field),
    }))
}

/** The other items of the list at the caret. */
function itemsAround({ role, node, parents, word }: Typing): ReadonlySet<string> {
  const list = role === 'item' ? parents.at(-1) : node
  const others = list?.type === 'seq' ? list.items.map(({ value }) => value) : []
  return new Set(
    others.flatMap(one =>
      one?.type === 'scalar' && !(one.span.start <= word.start && word.end <= one.span.end) ? [String(one.value)] : [],
    ),
  )
}

/** What the schema itself tells: an enumeration, or else two words, or else the default. */
function ofSchema(field: FieldInfo, shape: Shape, minor: number): readonly Suggestion[] {
  const known =
    field.values?.filter(value => (valueSince(field.key, value) ?? 0) <= minor) ??
    (shape.is === 'boolean' ? ['true', 'false'] : [])
  const usual = field.default === undefined || field.default === '""' ? [] : [field.default]
  return known.length > 0
    ? known.map(text => ({ text, rank: text === field.default ? 0 : 1 }))
    : usual.map(text => ({ text, rank: 2 }))
}
