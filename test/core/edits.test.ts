import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdits } from '../../server/src/core/edits.js'

const edit = (start: number, end: number, text: string) => ({ span: { start, end }, text })

test('edits are applied to the text they were made for, in any order', () =>
  expect(applyEdits('FROM a\nRUN b', [edit(11, 12, 'c'), edit(5, 6, 'image')])).toBe('FROM image\nRUN c'))

test('of two edits that overlap, the first in the list wins', () =>
  expect(applyEdits('abcdef', [edit(1, 4, 'X'), edit(3, 5, 'Y')])).toBe('aXef'))

test('an insertion before a replaced word stays before it', () =>
  expect(applyEdits('word', [edit(0, 0, 'a '), edit(0, 4, 'b')])).toBe('a b'))

test('replacing pieces of a text leaves the rest alone', () =>
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), pieces => {
      const text = pieces.join('')
      let at = 0
      const edits = pieces.map((piece, index) => {
        const start = at
        at += piece.length
        return edit(start, at, index % 2 === 0 ? piece : '·')
      })
      expect(applyEdits(text, edits)).toBe(pieces.map((piece, index) => (index % 2 === 0 ? piece : '·')).join(''))
    }),
  ))
