import { nearest } from '../../core/nearest.js'

/**
 * What a short word of the Dockerfile language (a flag, a key) is most likely a slip of: a near one, or one that
 * begins the same. `undefined` where none is.
 */
export function meantBy(word: string, candidates: readonly string[]): string | undefined {
  const lower = word.toLowerCase()
  return (
    nearest(word, candidates) ??
    candidates.find(candidate => Math.abs(candidate.length - lower.length) <= 3 && samePrefix(lower, candidate, 4))
  )
}

/** The candidate that one letter too many, one too few, a wrong one or two swapped ones make of it. Digits are never slips. */
export const oneSlipFrom = (word: string, candidates: readonly string[]): string | undefined =>
  candidates.find(candidate => {
    if (candidate === word || Math.abs(candidate.length - word.length) > 1) return false
    let start = 0
    while (start < word.length && word[start] === candidate[start]) start++
    let end = 0
    const shorter = Math.min(word.length, candidate.length) - start
    while (end < shorter && word.at(-1 - end) === candidate.at(-1 - end)) end++
    const changed = word.slice(start, word.length - end) + candidate.slice(start, candidate.length - end)
    return !/\d/.test(changed) && (changed.length <= 2 || swapped(word, candidate))
  })

/** True where two neighbouring letters have changed places. */
function swapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const at = [...a].findIndex((letter, index) => letter !== b[index])
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}

const samePrefix = (a: string, b: string, length: number): boolean =>
  a.length >= length && a.slice(0, length) === b.slice(0, length)
