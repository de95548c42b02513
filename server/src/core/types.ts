/** The vocabulary every feature speaks. Plain data: no LSP, no Node, no DOM. */

/** Half-open range of UTF-16 offsets into a text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Replaces `span` of a text by `text`. */
export interface Edit {
  readonly span: Span
  readonly text: string
}

/**
 * error: the build, the API server or the container will fail on it.
 * warning: accepted, and almost surely not what was meant, or it opens a hole.
 * information: a better practice with a real benefit.
 * hint: a matter of taste, shown faintly, always with a fix.
 */
export type Severity = 'error' | 'warning' | 'information' | 'hint'

/** From the gravest to the faintest. */
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint']

/** True where `offset` touches the span, its end included (a caret behind a word still means the word). */
export const touches = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end

/** The same span, `by` offsets further on. */
export const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })

/** The text that a span covers. */
export const slice = (text: string, { start, end }: Span): string => text.slice(start, end)
