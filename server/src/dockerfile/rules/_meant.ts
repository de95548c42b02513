import { nearest } from '../../core/nearest.js'

/**
 * What a short word of the Dockerfile language (a flag, a key) is most likely a slip of: a near one, one with two letters
 * swapped, or one that begins the same. `undefined` where none is.
 */
export function meantBy(word: string, candidates: readonly string[]): string | undefined {
  const lower = word.toLowerCase()
  return (
    slipOf(word, candidates) ??
    candidates.find(candidate => Math.abs(candidate.length - lower.length) <= 3 && samePrefix(lower, candidate, 4))
  )
}

/** The same without those that only begin the same. */
export const slipOf = (word: string, candidates: readonly string[]): string | undefined =>
  nearest(word, candidates) ?? candidates.find(candidate => swapped(word.toLowerCase(), candidate.toLowerCase()))

/** True where two neighbouring letters have changed places. */
function swapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const at = [...a].findIndex((letter, index) => letter !== b[index])
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}

const samePrefix = (a: string, b: string, length: number): boolean =>
  a.length >= length && a.slice(0, length) === b.slice(0, length)
