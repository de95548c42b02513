import type { Edit } from './types.js'

/** Applies edits that do not overlap; of two that do, the later in the list is dropped. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const kept: Edit[] = []
  for (const edit of edits) if (!kept.some(other => collide(other, edit))) kept.push(edit)
  let out = text
  for (const { span, text: replacement } of inOrder(kept).reverse())
    out = out.slice(0, span.start) + replacement + out.slice(span.end)
  return out
}

/** Edits from the first to the last; insertions at one place keep their order. */
export const inOrder = (edits: readonly Edit[]): Edit[] => [...edits].sort((a, b) => a.span.start - b.span.start)

/** Two edits that can not both be applied: they share text, or are the very same insertion. */
export function collide(a: Edit, b: Edit): boolean {
  if (a.span.start === b.span.start && a.span.end === b.span.end) return true
  return a.span.start < b.span.end && b.span.start < a.span.end
}
