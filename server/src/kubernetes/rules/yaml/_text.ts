/** Small readings of a text that fixes of YAML need. */

/** The line break that a text uses, and the white space that the line of an offset begins with. */
export function lineIndent(text: string, offset: number): { readonly newline: string; readonly indent: string } {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const line = /[ ]*(?:- +)*/y
  line.lastIndex = start
  const indent = ' '.repeat(line.exec(text)?.[0].length ?? 0)
  return { newline: text.includes('\r\n') ? '\r\n' : '\n', indent }
}

/** A text in double quotes; what these keep for themselves is escaped. */
export const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`

/** The lines that a span touches, line break behind them included: what is cut out to delete them. */
export function wholeLines(text: string, { start, end }: { readonly start: number; readonly end: number }) {
  const next = text.indexOf('\n', end)
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: next === -1 ? text.length : next + 1 }
}

/** Where the white space begins that stands before an offset on its line. */
export function blanksBefore(text: string, offset: number): number {
  let at = offset
  while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === '\t')) at--
  return at
}
