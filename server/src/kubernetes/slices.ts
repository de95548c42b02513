/**
 * Cuts a file into YAML documents. A line that begins with `---` (and a space or its end) begins a document whatever
 * stands before it, so a cut needs no parser. What belongs to a document goes with it: directives and comments above
 * its `---`, and the `...` below it. Returns where each piece begins; the first begins at 0.
 */
export function cut(text: string): number[] {
  const starts = [0]
  // true while nothing but comments, directives and blank lines stood in the current piece
  let open = true
  let from = text.charCodeAt(0) === 0xfeff ? 1 : 0
  for (const marker of markers(text)) {
    if (open) open = prefaceOnly(text, from, marker.at)
    if (marker.ends) {
      from = nextLine(text, marker.at)
      if (from < text.length) starts.push(from)
      open = true
    } else {
      if (!open) starts.push(marker.at)
      open = false
    }
  }
  return starts
}

/** The `---` and `...` lines, from the first to the last. */
function* markers(text: string): Generator<{ readonly at: number; readonly ends: boolean }> {
  const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0
  let dash = isMarker(text, bom, '---') ? bom : find(text, '---', 0)
  let dots = isMarker(text, bom, '...') ? bom : find(text, '...', 0)
  while (dash !== -1 || dots !== -1) {
    if (dots === -1 || (dash !== -1 && dash < dots)) {
      yield { at: dash, ends: false }
      dash = find(text, '---', dash)
    } else {
      yield { at: dots, ends: true }
      dots = find(text, '...', dots)
    }
  }
}

/** The next line after `from` that is this marker, or -1. */
function find(text: string, marker: string, from: number): number {
  const needle = `\n${marker}`
  let at = text.indexOf(needle, from)
  while (at !== -1 && !isMarker(text, at + 1, marker)) at = text.indexOf(needle, at + 1)
  return at === -1 ? -1 : at + 1
}

const isMarker = (text: string, at: number, marker: string): boolean =>
  text.startsWith(marker, at) && (at + 3 === text.length || ' \t\r\n'.includes(text.charAt(at + 3)))

/** True where only blank lines, comments and directives stand between `from` and `to`. Looks no further than it must. */
function prefaceOnly(text: string, from: number, to: number): boolean {
  const line = /[\ufeff \t]*(?:#[^\n]*|%[^\n]*)?\r?(?:\n|$)/y
  for (let at = from; at < to; at = line.lastIndex) {
    line.lastIndex = at
    if (!line.test(text)) return false
  }
  return true
}

function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end === -1 ? text.length : end + 1
}
