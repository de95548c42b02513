import fc from 'fast-check'
import { expect, test } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { createSnapshot, updateSnapshot } from '../../server/src/lsp/text.js'

const text = fc
  .array(fc.constantFrom('a', 'ab c', '\n', '\r\n', '\r', '中', '\u{1f600}', ''))
  .map(words => words.join(''))
const position = fc.record({ line: fc.integer({ min: -1, max: 12 }), character: fc.integer({ min: -1, max: 12 }) })
const change = fc.oneof(
  { weight: 9, arbitrary: fc.record({ range: fc.record({ start: position, end: position }), text }) },
  { weight: 1, arbitrary: fc.record({ text }) },
)

test('after any edits a document is what the library makes of them, and the one before is as it was', () => {
  fc.assert(
    fc.property(text, fc.array(change, { maxLength: 5 }), position, (before, changes, place) => {
      const first = createSnapshot('file:///a', 'yaml', 1, before)
      // made anew for each edit: its own way of carrying lines over fails for places beyond the end
      const create = (content: string) => TextDocument.create('file:///a', 'yaml', 1, content)
      const theirs = changes.reduce(
        (document, one) => create(TextDocument.update(document, [one], 2).getText()),
        create(before),
      )
      const ours = updateSnapshot(first, changes, 2)
      expect(ours.getText()).toBe(theirs.getText())
      expect(ours.lineCount).toBe(theirs.lineCount)
      expect(ours.offsetAt(place)).toBe(theirs.offsetAt(place))
      expect(ours.getText({ start: place, end: ours.positionAt(before.length) })).toBe(
        theirs.getText({ start: place, end: theirs.positionAt(before.length) }),
      )
      expect(ours.getLineRange(place.line)).toEqual(theirs.getLineRange(place.line))
      expect(ours.getEOLCharacters(place.line)).toBe(theirs.getEOLCharacters(place.line))
      for (let offset = -1; offset <= ours.getText().length + 1; offset++)
        expect(ours.positionAt(offset)).toEqual(theirs.positionAt(offset))
      expect(first.getText()).toBe(before)
      expect(first.lineStarts).toEqual(createSnapshot('', '', 0, before).lineStarts)
    }),
    { numRuns: 600, seed: 20261123 },
  )
})

test('lines that an edit does not touch are not looked for again', () => {
  const long = createSnapshot('file:///a', 'yaml', 1, 'key: value\n'.repeat(200_000))
  const started = performance.now()
  let next = long
  for (let run = 0; run < 20; run++)
    next = updateSnapshot(
      next,
      [{ range: { start: { line: 9, character: 3 }, end: { line: 9, character: 3 } }, text: 'x' }],
      run,
    )
  expect(next.lineCount).toBe(200_001)
  expect(next.positionAt(next.getText().length)).toEqual({ line: 200_000, character: 0 })
  expect(performance.now() - started).toBeLessThan(3_000)
})
