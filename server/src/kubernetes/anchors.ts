import type { Occurrence } from '../core/language.js'
import { type Span, shift, touches } from '../core/types.js'
import type { Manifest, Slice, YamlNode } from './model.js'

/** Every place of the anchor at an offset: `&name`, and each `*name` up to the next `&name`. */
export function occurrences({ slices }: Manifest, offset: number): readonly Occurrence[] {
  const placed = slices.findLast(({ start }) => start <= offset)
  if (!placed) return []
  const groups = groupsIn(placed.part)
  const own = groups.find(group => group.some(({ span }) => touches(span, offset - placed.start)))
  return own?.map(({ span, defines }) => ({ span: shift(span, placed.start), defines })) ?? []
}

/** True for what YAML takes as the name of an anchor. */
export const accepts = (_: Manifest, __: number, name: string): boolean => /^[^\s,[\]{}&*]+$/.test(name)

/** Anchors with their aliases, in the order of the text. An anchor may be defined anew further down. */
function groupsIn({ root }: Slice): Occurrence[][] {
  const groups: Occurrence[][] = []
  const current = new Map<string, Occurrence[]>()
  const visit = (node: YamlNode | undefined): void => {
    if (!node) return
    if (node.anchor) {
      const group = [{ span: name(node.anchor.span), defines: true }]
      groups.push(group)
      current.set(node.anchor.name, group)
    }
    if (node.type === 'alias') current.get(node.name)?.push({ span: name(node.span), defines: false })
    else if (node.type === 'map')
      for (const { key, value } of node.pairs) {
        visit(key)
        visit(value)
      }
    else if (node.type === 'seq') for (const { value } of node.items) visit(value)
  }
  visit(root)
  return groups
}

/** Without the `&` or `*`. */
const name = ({ start, end }: Span): Span => ({ start: start + 1, end })
