import type { Placed } from '../core/language.js'
import { memo } from '../core/memo.js'
import type { Manifest, Page, Slice } from './model.js'

/**
 * The slices of a long file, some at a time. A page is the same object for as long as all its slices are, so that what is
 * asked of every slice need only be asked of every page, and a keystroke asks it of one page anew.
 */
const size = 32

/** The pages of a file: those of its previous version where its slices begin and end as they did, new ones between. */
export function paginate(slices: readonly Placed<Slice>[], previous: readonly Page[] = []): readonly Page[] {
  const holds = (page: Page, from: number): boolean =>
    from >= 0 && page.every((slice, index) => slices[from + index]?.part === slice)
  const head: Page[] = []
  let from = 0
  for (const page of previous) {
    if (!holds(page, from)) break
    head.push(page)
    from += page.length
  }
  const tail: Page[] = []
  let to = slices.length
  for (let index = previous.length - 1; index >= head.length; index--) {
    const page = previous[index]!
    if (to - page.length < from || !holds(page, to - page.length)) break
    tail.push(page)
    to -= page.length
  }
  const middle: Page[] = []
  // of one length, so that documents which come one by one leave no pages of one
  const length = Math.ceil((to - from) / Math.ceil((to - from) / size))
  for (; from < to; from += length) middle.push(slices.slice(from, Math.min(from + length, to)).map(({ part }) => part))
  return [...head, ...middle, ...tail.reverse()]
}

/** Finds the slices of a file for which something holds that depends on nothing but the slice. */
export function slicesWhere(holds: (slice: Slice) => boolean): (manifest: Manifest) => readonly Placed<Slice>[] {
  const isOn = memo((page: Page) => page.some(holds))
  return ({ slices, pages }) => {
    if (!pages) return slices.filter(({ part }) => holds(part))
    const found: Placed<Slice>[] = []
    let from = 0
    for (const page of pages) {
      const to = from + page.length
      if (isOn(page)) for (; from < to; from++) if (holds(slices[from]!.part)) found.push(slices[from]!)
      from = to
    }
    return found
  }
}
