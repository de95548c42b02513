import type { Localized } from '../../../core/localized.js'
import type { Explanation } from '../../../core/topic.js'
import type { Built } from '../_place.js'

/** What the written value of a flag means, where it is one of a few. */
export function explainChoice(
  { instruction }: Built,
  name: string,
  meanings: Readonly<Record<string, Localized>>,
): Explanation | undefined {
  const value = instruction.flags.findLast(flag => flag.name === name)?.value ?? ''
  const text = Object.hasOwn(meanings, value) ? meanings[value] : undefined
  return text && { text }
}
