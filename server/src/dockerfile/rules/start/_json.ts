const quotes = `"'“”‘’`

/** Begins like a JSON array of strings, and not like the shell's `[ … ]`. */
export const begins = new RegExp(`^\\[(?:[${quotes}]|\\s+[${quotes}][^${quotes}]*[${quotes}]\\s*,)`)

/** The array that was meant; `undefined` where there is more than strings, commas and brackets. */
export function mended(text: string): string | undefined {
  const words: string[] = []
  const strings = /"((?:[^"\\]|\\.)*)"|'([^']*)'|[“”]([^“”]*)[“”]|[‘’]([^‘’]*)[‘’]/g
  const rest = text.replace(strings, (_, ...groups: (string | undefined)[]) => {
    const [double, ...others] = groups.slice(0, 4)
    words.push(double === undefined ? JSON.stringify(others.find(one => one !== undefined) ?? '') : `"${double}"`)
    return ''
  })
  return /^[[\],\s]*$/.test(rest) && words.length > 0 ? `[${words.join(', ')}]` : undefined
}
