import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../server/src/core/edits.js'
import { editOutward, insetOf, inward, outward, spanOutward } from '../../server/src/core/inset.js'

/** Puts a text in a margin, between a line above and one below. Blank lines get none of it. */
function indented(
  inner: string,
  margin: number,
): { readonly outer: string; readonly start: number; readonly end: number } {
  const above = 'key: |\n'
  const body = inner
    .split('\n')
    .map(line => (line === '' ? '' : ' '.repeat(margin) + line))
    .join('\n')
  return { outer: `${above}${body}next: 1\n`, start: above.length, end: above.length + body.length }
}

const line = fc.stringMatching(/^[ab ]{0,4}$/).map(text => text.trimEnd())
const lines = fc.array(line, { minLength: 1, maxLength: 6 }).map(list => `${list.join('\n')}\n`)
const margins = fc.integer({ min: 1, max: 4 })

describe('a text in a margin', () => {
  it('is read without it', () => {
    const outer = 'a: |\n    b: 1\n\n      c: 2\nd: 3\n'
    const inset = insetOf(outer, { start: 5, end: outer.indexOf('d: 3') }, 4)
    expect(inset.text).toBe('b: 1\n\n  c: 2\n')
    const c = inset.text.indexOf('c')
    expect(outer.charAt(outward(inset, c))).toBe('c')
    expect(inward(inset, outer.indexOf('c'))).toBe(c)
    expect(spanOutward(inset, { start: c, end: c + 4 })).toEqual({
      start: outer.indexOf('c: 2'),
      end: outer.indexOf('c: 2') + 4,
    })
  })

  it('keeps carriage returns, and ends where the file ends', () => {
    const outer = 'a: |\r\n  b: 1\r\n  c: 2'
    const inset = insetOf(outer, { start: 6, end: outer.length }, 2)
    expect(inset.text).toBe('b: 1\r\nc: 2')
    expect(outward(inset, inset.text.length)).toBe(outer.length)
  })

  it('takes an offset in the margin for the start of its line', () => {
    const outer = 'a: |\n    b\n    c\n'
    const inset = insetOf(outer, { start: 5, end: outer.length }, 4)
    for (const at of [11, 12, 13, 14, 15]) expect(inward(inset, at), String(at)).toBe(2)
  })

  it('goes out and in again', () => {
    fc.assert(
      fc.property(lines, margins, (inner, margin) => {
        const { outer, start, end } = indented(inner, margin)
        const inset = insetOf(outer, { start, end }, margin)
        expect(inset.text).toBe(inner)
        for (let at = 0; at < inner.length; at++) expect(inward(inset, outward(inset, at))).toBe(at)
      }),
    )
  })

  it('gets edits that mean the same', () => {
    const edits = fc.tuple(fc.nat(30), fc.nat(8), fc.stringMatching(/^(?:x{1,2}\n?|\n|\n?y: 1\n|a\nb|)$/))
    fc.assert(
      fc.property(lines, margins, edits, (inner, margin, [from, length, text]) => {
        const start = Math.min(from, inner.length)
        const end = Math.min(start + length, inner.length)
        const after = inner.slice(0, start) + text + inner.slice(end)
        // what ends in the middle of its last line is no block of lines any more
        fc.pre(after.endsWith('\n'))
        const { outer, start: at, end: to } = indented(inner, margin)
        const inset = insetOf(outer, { start: at, end: to }, margin)
        const edited = applyEdits(outer, [editOutward(inset, { span: { start, end }, text })])
        const own = { start: at, end: edited.length - 'next: 1\n'.length }
        expect(edited.slice(own.end)).toBe('next: 1\n')
        expect(insetOf(edited, own, margin).text).toBe(after)
      }),
      { numRuns: 2000 },
    )
  })
})
