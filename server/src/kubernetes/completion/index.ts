import type { Completion, LanguageContext } from '../../core/language.js'
import { shift } from '../../core/types.js'
import { cluster, mentionsCluster } from '../cluster.js'
import { embeddedAt } from '../embedded.js'
import { minorOf } from '../knowledge.js'
import type { Manifest } from '../model.js'
import { fields } from './fields.js'
import { files } from './files.js'
import { flags } from './flags.js'
import { keys } from './keys.js'
import { kinds, resources } from './kinds.js'
import { listAbove, type Typing, typingAt } from './place.js'
import { snippets } from './snippets.js'
import { values } from './values.js'

/** Who has something to offer. Each looks whether the place is one of its own. */
const sources: readonly ((typing: Typing) => readonly Completion[])[] = [
  fields,
  flags,
  keys,
  values,
  kinds,
  resources,
  snippets,
]

/** What can be written at an offset. */
export async function complete(
  manifest: Manifest,
  offset: number,
  context: LanguageContext,
): Promise<readonly Completion[]> {
  const inner = embeddedAt(manifest, offset)
  if (inner) {
    const found = await complete(inner.manifest, inner.offset, context)
    return found.map(one => ({ ...one, span: inner.place(one.span) }))
  }
  const placed = manifest.slices.findLast(({ start }) => start <= offset)
  const inside =
    placed && mentionsCluster(placed.part)
      ? cluster()?.corefileCompletions(placed.part, offset - placed.start)
      : undefined
  if (placed && inside) return inside.map(one => ({ ...one, span: shift(one.span, placed.start) }))
  const { settings, offersSnippets } = context
  const typing = typingAt(manifest, offset, minorOf(settings))
  if (!typing) return []
  const list = listAbove(typing)
  const items = list ? [...fields(list), ...values(list)].map(one => ({ ...one, sort: `0${one.sort}` })) : []
  const offered = sources.filter(source => offersSnippets || source !== snippets).flatMap(source => source(typing))
  const paths = await Promise.all([files(typing, context), list ? files(list, context) : []])
  return [...items, ...paths.flat(), ...offered].map(one => ({ ...one, span: shift(one.span, typing.start) }))
}
