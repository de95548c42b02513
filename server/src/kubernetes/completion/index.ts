import type { Completion, LanguageContext } from '../../core/language.js'
import { shift } from '../../core/types.js'
import { minorOf } from '../knowledge.js'
import type { Manifest } from '../model.js'
import { fields } from './fields.js'
import { kinds, resources } from './kinds.js'
import { type Typing, typingAt } from './place.js'
import { snippets } from './snippets.js'
import { values } from './values.js'

/** Who has something to offer. Each looks whether the place is one of its own. */
const sources: readonly ((typing: Typing) => readonly Completion[])[] = [fields, values, kinds, resources, snippets]

/** What can be written at an offset. */
export function complete(
  manifest: Manifest,
  offset: number,
  { settings, offersSnippets }: LanguageContext,
): readonly Completion[] {
  const typing = typingAt(manifest, offset, minorOf(settings))
  if (!typing) return []
  return sources
    .filter(source => offersSnippets || source !== snippets)
    .flatMap(source => source(typing))
    .map(one => ({ ...one, span: shift(one.span, typing.start) }))
}
