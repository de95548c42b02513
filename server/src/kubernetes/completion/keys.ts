import type { Completion } from '../../core/language.js'
import { hasColon, type Typing, takenKeys } from './place.js'
import { asKey } from './suggestion.js'
import { keyWords } from './words/index.js'

/** The keys of a map whose keys the schema does not list: labels, annotations, resources, selectors. */
export function keys(typing: Typing): readonly Completion[] {
  const { role, known } = typing
  if ((role !== 'key' && role !== 'blank') || known?.shape.is !== 'map' || !known.field) return []
  const taken = takenKeys(typing)
  const colon = hasColon(typing)
  return (keyWords[known.field.key]?.(typing) ?? [])
    .filter(({ text }) => !taken.has(text))
    .map(one => asKey(typing, one, colon))
}
