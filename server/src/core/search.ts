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
