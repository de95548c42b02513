import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from '../../server/src/kubernetes/document.js'
import type { Manifest } from '../../server/src/kubernetes/model.js'
import { slicesWhere } from '../../server/src/kubernetes/pages.js'

const document = (n: number) => `kind: ConfigMap\nmetadata:\n  name: c${n}\n`
const file = (numbers: readonly number[]) => numbers.map(document).join('---\n')
const hasNine = ({ text }: { readonly text: string }) => text.includes('9')

/** What a manifest says of its slices, by pages and one by one. */
function agrees(manifest: Manifest): void {
  expect(manifest.pages?.flat()).toEqual(manifest.slices.map(({ part }) => part))
  expect(slicesWhere(hasNine)(manifest)).toEqual(manifest.slices.filter(({ part }) => hasNine(part)))
}

describe('the pages of a file', () => {
  it('hold all of its slices, in order, after any edits', () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 150 })
    const edit = fc.record({
      at: fc.nat(),
      drop: fc.nat(40),
      add: fc.array(fc.integer({ min: 0, max: 99 }), { maxLength: 40 }),
    })
    fc.assert(
      fc.property(numbers, fc.array(edit, { maxLength: 5 }), (start, edits) => {
        let own = start
        let manifest = parse(file(own))
        agrees(manifest)
        for (const { at, drop, add } of edits) {
          own = own.toSpliced(at % (own.length + 1), drop, ...add)
          manifest = parse(file(own), manifest)
          agrees(manifest)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('are the same objects where nothing changed', () => {
    const numbers = Array.from({ length: 200 }, (_, n) => n)
    const before = parse(file(numbers))
    const after = parse(file(numbers.with(100, 900)), before)
    expect(after.pages).toHaveLength(before.pages!.length)
    expect(after.pages!.filter(page => !before.pages!.includes(page))).toHaveLength(1)
  })
})
