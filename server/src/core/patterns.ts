/** Longer patterns than anyone writes are not read. */
const longest = 5000

/** A repetition at the end of what is itself repeated, `(a+)*`, with at most what may be left out behind it: `(\w+\s?)*`. */
const endless = /[+*}](?:(?:\\.|\[[^\]]*\]|[^()[\]\\|])[?*])*\)+[+*{]/

/** True where a pattern, or a text that holds one, could keep us busy for ever. Go takes no longer for it than for others. */
export const isEndless = (text: string): boolean => text.length > longest || endless.test(text)

/**
 * A regular expression that somebody else wrote, maybe in Go's dialect. `undefined` where it cannot be read here, or might
 * take for ever; how long the texts are that it is asked about is for the caller to bound.
 */
export function safePattern(pattern: string, flags = ''): RegExp | undefined {
  if (isEndless(pattern)) return undefined
  try {
    return new RegExp(pattern, flags)
  } catch {
    return undefined
  }
}
