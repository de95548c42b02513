import { type Span, shift, touches } from '../core/types.js'
import type { Manifest, YamlNode } from './model.js'

/** What contains an offset, from the word to the document. */
export function selections({ slices }: Manifest, offset: number): readonly Span[] {
  const placed = slices.findLast(({ start }) => start <= offset)
  if (!placed) return []
  const at = offset - placed.start
  const found: Span[] = [{ start: 0, end: placed.part.text.length }]
  let node: YamlNode | undefined = placed.part.root
  while (node && touches(node.span, at)) {
    found.push(node.span)
    if (node.type !== 'map' && node.type !== 'seq') break
    const member = (node.type === 'map' ? node.pairs : node.items).find(({ span }) => touches(span, at))
    if (!member) break
    found.push(member.span)
    if ('key' in member && touches(member.key.span, at)) found.push(member.key.span)
    node = member.value
  }
  return found
    .filter(
      ({ start, end }, index) => index === 0 || start !== found[index - 1]!.start || end !== found[index - 1]!.end,
    )
    .map(span => shift(span, placed.start))
    .reverse()
}
