import type { Span } from '../../server/src/core/types.js'

export interface Mark extends Span {
  readonly label: string
}

export interface Fixture {
  readonly text: string
  readonly marks: readonly Mark[]
  /** The offset of `<|>`. */
  readonly caret: number | undefined
}

/**
 * A fixture is a document with notes in it:
 *   a line of carets marks the line above       `     ^^^^ label`
 *   `<|>` is the caret                          (never legal in a Dockerfile or in YAML)
 * Notes are taken out before parsing, so they never shift what they describe. A first empty line is dropped.
 */
export function fixture(source: string): Fixture {
  const lines: string[] = []
  const starts: number[] = []
  const marks: Mark[] = []
  let length = 0
  for (const line of source.replace(/^\n/, '').split('\n')) {
    const note = /^( *)(\^+)(?: (.*))?$/.exec(line)
    if (note) {
      const [, indent = '', carets = '', label = ''] = note
      const above = starts.at(-1)
      if (above === undefined) throw new Error('a line of carets needs a line above it')
      marks.push({ start: above + indent.length, end: above + indent.length + carets.length, label })
    } else {
      starts.push(length)
      lines.push(line)
      length += line.replace('<|>', '').length + 1
    }
  }
  const marked = lines.join('\n')
  const caret = marked.indexOf('<|>')
  return { text: marked.replace('<|>', ''), marks, caret: caret < 0 ? undefined : caret }
}

/** Renders spans the way fixtures are written, so that a failing test prints a fixture you could paste back. */
export function annotate(text: string, spans: readonly (Span & { readonly label?: string })[]): string {
  let offset = 0
  return text
    .split('\n')
    .flatMap(line => {
      const start = offset
      offset += line.length + 1
      const notes = spans
        .filter(span => start <= span.start && span.start < offset)
        .map(span => {
          const carets = '^'.repeat(Math.max(1, Math.min(span.end, offset - 1) - span.start))
          return `${' '.repeat(span.start - start)}${carets}${span.label ? ` ${span.label}` : ''}`
        })
      return [line, ...notes]
    })
    .join('\n')
}
