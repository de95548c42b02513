import { spanOutward } from '../core/inset.js'
import type { Finding } from '../core/lint.js'
import { memo } from '../core/memo.js'
import { ignoreComment, type Suppression } from '../core/suppress.js'
import { type Edit, type Span, shift } from '../core/types.js'
import { partsOf } from './embedded.js'
import { annotationSuppressions } from './ignore-annotations.js'
import type { Manifest, Slice, YamlComment, YamlNode } from './model.js'
import { slicesWhere } from './pages.js'

/** What the comments and annotations of a manifest ask to be left unsaid. */
export const suppressions = (manifest: Manifest): readonly Suppression[] =>
  askingIn(manifest).flatMap(({ part, start, inset }) =>
    inSlice(part).map(asked => {
      if (!asked.span) return asked
      return { ...asked, span: shift(inset ? spanOutward(inset, asked.span) : asked.span, start) }
    }),
  )

/** The documents with something to leave unsaid; all where some stand inside of others. */
const askingIn = (manifest: Manifest) => {
  const parts = partsOf(manifest)
  return parts === manifest.slices ? asking(manifest) : parts
}

const inSlice = memo((slice: Slice): readonly Suppression[] => [
  ...slice.comments.flatMap(comment => commentSuppression(slice, comment) ?? []),
  ...slice.resources.flatMap(annotationSuppressions),
])

const asking = slicesWhere(slice => inSlice(slice).length > 0)

function commentSuppression(slice: Slice, comment: YamlComment): Suppression | undefined {
  const asked = ignoreComment(comment.text)
  if (!asked) return undefined
  const { tool, ids, scope } = asked
  if (scope === 'file') return { tool, ids }
  return { tool, ids, span: scope === 'part' ? { start: 0, end: slice.text.length } : next(slice, comment) }
}

/**
 * What a comment is about: the line that it trails, or else the key or item below it with all that belongs to that.
 * Above the first line of a document it is about the whole document, as people put it there for that.
 */
function next({ text, root }: Slice, { span, ownLine }: YamlComment): Span {
  if (!ownLine) return { start: text.lastIndexOf('\n', span.start - 1) + 1, end: span.end }
  if (root && span.end <= root.span.start) return { start: 0, end: text.length }
  return firstAfter(root, span.end) ?? span
}

/** The first pair or item that begins behind an offset, the outermost where several do. */
function firstAfter(node: YamlNode | undefined, offset: number): Span | undefined {
  if (node?.type !== 'map' && node?.type !== 'seq') return undefined
  for (const { span, value } of node.type === 'map' ? node.pairs : node.items) {
    if (span.start >= offset) return span
    const inside = span.end > offset ? firstAfter(value, offset) : undefined
    if (inside) return inside
  }
  return undefined
}

/** The edit that writes an ignore comment above the line of a finding, as far in as that line. */
export function ignore({ text }: Manifest, { rule, span }: Finding): Edit | undefined {
  const start = text.lastIndexOf('\n', span.start - 1) + 1
  const indent = /^[ ]*/.exec(text.slice(start, span.start))?.[0] ?? ''
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  return { span: { start, end: start }, text: `${indent}# fairlead ignore=${rule.id}${newline}` }
}
