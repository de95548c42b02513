import type { MapNode, ScalarNode, SeqNode, Slice, YamlNode, YamlProblem, YamlProblemCode } from '../../model.js'

/** The problems of a document that one of `codes` stands for. */
export const problemsOf = (
  { problems }: Pick<Slice, 'problems'>,
  ...codes: readonly YamlProblemCode[]
): readonly YamlProblem[] => problems.filter(({ code }) => codes.includes(code))

/** A node that is written where it stands: no alias. */
type Written = MapNode | SeqNode | ScalarNode

/** The innermost node that begins at an offset, a key included; `undefined` where none does. */
export function nodeAt(root: YamlNode | undefined, offset: number): Written | undefined {
  let node = root
  let found: Written | undefined
  while (node && node.type !== 'alias' && node.span.start <= offset && offset <= node.span.end) {
    if (node.span.start === offset) found = node
    if (node.type === 'scalar') break
    if (node.type === 'map') {
      const pair = node.pairs.findLast(({ span }) => span.start <= offset)
      if (pair?.key.span.start === offset) return pair.key
      node = pair?.value
    } else {
      node = node.items.findLast(({ span }) => span.start <= offset)?.value
    }
  }
  return found
}
