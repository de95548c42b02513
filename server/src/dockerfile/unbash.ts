import { parse, type Script } from 'unbash'

/** The only place that knows `unbash`; the types of its tree go no further than `shell.ts` and `shell-words.ts`. */
export type * from 'unbash'

/** Longer scripts are not parsed: nested quotes and substitutions make the time grow faster than the text. */
const longest = 65_536

/** Parses a shell script. `undefined` where it is too long, or nests deeper than the parser follows. */
export function parseShell(
  text: string,
): (Script & { readonly errors?: readonly { readonly pos: number }[] | undefined }) | undefined {
  if (text.length > longest) return undefined
  try {
    return parse(text)
  } catch {
    return undefined
  }
}
