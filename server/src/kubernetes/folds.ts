import type { Fold } from '../core/language.js'
import { shift } from '../core/types.js'
import type { Manifest, Slice, YamlNode } from './model.js'

/** What can be folded: documents, maps, lists and text of several lines, and comments that follow each other. */
export const folds = ({ slices }: Manifest): readonly Fold[] =>
  slices.flatMap(({ part, start }) => {
    const whole: Fold[] = slices.length > 1 && part.root ? [{ ...trimmed(part), kind: 'region' }] : []
    return [...whole, ...blocks(part), ...comments(part)].map(fold => ({ ...fold, ...shift(fold, start) }))
  })

/** A document without the white space at its end. */
const trimmed = ({ text }: Slice) => ({ start: text.length - text.trimStart().length, end: text.trimEnd().length })

/** Pairs and items whose value goes on in the lines below. */
function blocks({ text, root }: Slice): Fold[] {
  const found: Fold[] = []
  const visit = (node: YamlNode | undefined): void => {
    if (node?.type !== 'map' && node?.type !== 'seq') return
    for (const member of node.type === 'map' ? node.pairs : node.items) {
      if (text.slice(member.span.start, member.span.end).includes('\n')) found.push(member.span)
      visit(member.value)
    }
  }
  visit(root)
  return found
}

/** Comments with nothing but white space between them. */
function comments({ text, comments }: Slice): Fold[] {
  const runs: { start: number; end: number }[] = []
  for (const { span, ownLine } of comments) {
    if (!ownLine) continue
    const last = runs.at(-1)
    if (last && text.slice(last.end, span.start).trim() === '') last.end = span.end
    else runs.push({ ...span })
  }
  return runs
    .filter(({ start, end }) => text.slice(start, end).includes('\n'))
    .map(run => ({ ...run, kind: 'comment' }))
}
