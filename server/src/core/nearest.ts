import { distance } from 'fastest-levenshtein'

/**
 * The candidate that `word` is most likely a slip of, or `undefined` where none is near enough
 * (one edit for every three characters, at least one, at most three). Letter case does not count as an edit.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const lower = word.toLowerCase()
  const limit = Math.min(3, Math.max(1, Math.floor(lower.length / 3)))
  let best: string | undefined
  let least = limit + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - lower.length) >= least) continue
    const edits = distance(lower, candidate.toLowerCase())
    if (edits < least) {
      least = edits
      best = candidate
    }
  }
  return best
}
