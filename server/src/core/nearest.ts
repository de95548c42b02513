/**
 * The candidate that `word` is most likely a slip of, or `undefined` where none is near enough
 * (one edit for every three characters, at least one, at most three). Letter case does not count as an edit, and two
 * neighbouring letters that have changed places count as one.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const lower = word.toLowerCase()
  const limit = Math.min(3, Math.max(1, Math.floor(lower.length / 3)))
  let best: string | undefined
  let least = limit + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - lower.length) >= least) continue
    const edits = editsBetween(lower, candidate.toLowerCase(), least)
    if (edits < least) {
      least = edits
      best = candidate
    }
  }
  return best
}

/**
 * How many letters have to be inserted, removed, replaced or swapped with their neighbour to turn one text into the other;
 * `enough` where it is that many or more. Only cells at most `enough` off the diagonal of the table can stay below it, so
 * a row holds those alone: its cell `k` is about the first `row` letters of `a` and the first `row + k - enough` of `b`.
 */
function editsBetween(a: string, b: string, enough: number): number {
  const width = 2 * enough + 1
  const far = (): number[] => new Array<number>(width).fill(enough)
  let older = far()
  let cells = far()
  let last = far().map((_, k) => (k < enough ? enough : k - enough))
  for (let row = 1; row <= a.length; row++) {
    cells.fill(enough)
    let lowest = enough
    for (let k = 0; k < width; k++) {
      const column = row + k - enough
      if (column < 0 || column > b.length) continue
      let cost =
        column === 0 ? row : Math.min(last[k]! + (a[row - 1] === b[column - 1] ? 0 : 1), (cells[k - 1] ?? enough) + 1)
      cost = Math.min(cost, (last[k + 1] ?? enough) + 1)
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (isSwap) cost = Math.min(cost, older[k]! + 1)
      cells[k] = cost
      lowest = Math.min(lowest, cost)
    }
    if (lowest >= enough && Math.min(...last) >= enough) return enough
    ;[older, last, cells] = [last, cells, older]
  }
  return Math.min(enough, last[b.length - a.length + enough] ?? enough)
}
