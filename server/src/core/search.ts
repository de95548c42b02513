/** How many of the first elements satisfy a condition that none satisfies after one does not. */
export function countWhere<T>(list: readonly T[], condition: (element: T) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (condition(list[middle]!)) low = middle + 1
    else high = middle
  }
  return low
}

/** Where each line of a text begins: behind every LF; the first at 0. With `countWhere` they tell the line of an offset. */
export function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
