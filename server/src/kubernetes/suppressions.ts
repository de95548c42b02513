import type { Finding } from '../core/lint.js'
import { ignoreComment, type Suppression } from '../core/suppress.js'
import { type Edit, type Span, shift } from '../core/types.js'
import type { Manifest, Slice, YamlComment } from './model.js'

/** What the comments of a manifest ask to be left unsaid. */
export const suppressions = ({ slices }: Manifest): readonly Suppression[] =>
  slices.flatMap(({ part, start }) =>
    part.comments.flatMap((comment): Suppression[] => {
      const asked = ignoreComment(comment.text)
      if (!asked) return []
      const { tool, ids, scope } = asked
      if (scope === 'file') return [{ tool, ids }]
      const span = scope === 'part' ? { start: 0, end: part.text.length } : next(part, comment)
      return [{ tool, ids, span: shift(span, start) }]
    }),
  )

/**
 * What a comment is about: the line that it trails, or else the line below it with all that is indented further.
 * Before the first line of a document it is about the whole document, as people put it there for that.
 */
function next({ text, root }: Slice, { span, ownLine }: YamlComment): Span {
  if (!ownLine) return { start: text.lastIndexOf('\n', span.start - 1) + 1, end: span.end }
  if (root && span.end <= root.span.start) return { start: 0, end: text.length }
  const below = /(?:\r?\n[ \t]*(?:#[^\n]*)?)*\r?\n([ \t]*)\S/y
  below.lastIndex = span.end
  const match = below.exec(text)
  if (!match) return { start: span.end, end: text.length }
  const start = below.lastIndex - 1
  const indent = match[1]!.length
  const further = new RegExp(`\\n(?![ \\t]*(?:#|\\r?\\n)|[ \\t]{${indent + 1}})(?=[ \\t]*\\S)`, 'g')
  further.lastIndex = start
  return { start: start - indent, end: further.exec(text)?.index ?? text.length }
}

/** The edit that writes an ignore comment above the line of a finding, as far in as that line. */
export function ignore({ text }: Manifest, { rule, span }: Finding): Edit | undefined {
  const start = text.lastIndexOf('\n', span.start - 1) + 1
  const indent = /^[ ]*/.exec(text.slice(start, span.start))?.[0] ?? ''
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  return { span: { start, end: start }, text: `${indent}# fairlead ignore=${rule.id}${newline}` }
}
