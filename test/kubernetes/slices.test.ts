import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from '../../server/src/kubernetes/document.js'
import { cut } from '../../server/src/kubernetes/slices.js'
import { expectSame } from './show.js'

const pieces = (text: string): string[] => {
  const starts = cut(text)
  return starts.map((start, i) => text.slice(start, starts[i + 1]))
}

describe('a file is cut', () => {
  test.each<[string, string[]]>([
    ['', ['']],
    ['a: 1\n', ['a: 1\n']],
    ['a: 1\n---\nb: 2\n', ['a: 1\n', '---\nb: 2\n']],
    ['---\na: 1\n---\nb: 2\n', ['---\na: 1\n', '---\nb: 2\n']],
    ['# a comment goes with what follows\n---\na: 1\n', ['# a comment goes with what follows\n---\na: 1\n']],
    ['%YAML 1.1\n---\na: 1\n', ['%YAML 1.1\n---\na: 1\n']],
    ['---\n---\n', ['---\n', '---\n']],
    ['a: |\n  ---\n  text\n', ['a: |\n  ---\n  text\n']],
    ['a: |\n---\nb: 1\n', ['a: |\n', '---\nb: 1\n']],
    ['a: "x\n---\nb: 1\n', ['a: "x\n', '---\nb: 1\n']],
    ['a: 1\n---x\n', ['a: 1\n---x\n']],
    ['a: 1\n--- # b\nc: 1\n', ['a: 1\n', '--- # b\nc: 1\n']],
    ['a: 1\r\n---\r\nb: 2\r\n', ['a: 1\r\n', '---\r\nb: 2\r\n']],
    ['a: 1\n...\n# c\n---\nb: 2\n', ['a: 1\n...\n', '# c\n---\nb: 2\n']],
    ['a: 1\n...\n', ['a: 1\n...\n']],
    ['\ufeff---\na: 1\n---\n', ['\ufeff---\na: 1\n', '---\n']],
    ['a: 1\n---', ['a: 1\n', '---']],
  ])('%j', (text, expected) => expect(pieces(text)).toEqual(expected))
})

const line = fc.constantFrom(
  'a: 1',
  '  b: 2',
  '---',
  '...',
  '# c',
  '- d',
  '',
  '--- # e',
  '%F',
  'x: |',
  '\tq',
  '"',
  '{{ if }}',
)
const text = fc.array(line, { maxLength: 25 }).map(lines => lines.join('\n'))

test('nothing is lost or doubled', () => {
  fc.assert(fc.property(text, source => pieces(source).join('') === source))
})

describe('after an edit', () => {
  test('documents that did not change are taken over', () => {
    const before = parse('a: 1\n---\nb: 2\n---\nc: 3\n')
    const after = parse('a: 1\n---\nb: 22\n---\nc: 3\n', before)
    expect(after.slices.map(({ part }) => before.slices.some(old => old.part === part))).toEqual([true, false, true])
    expect(after.slices.map(({ start }) => start)).toEqual([0, 5, 15])
  })

  test('the result is that of a parse from scratch', () => {
    const edit = fc.record({ from: fc.nat(60), length: fc.nat(9), insert: fc.oneof(text, line) })
    fc.assert(
      fc.property(text, fc.array(edit, { maxLength: 5 }), (start, edits) => {
        let source = start
        let incremental = parse(source)
        for (const { from, length, insert } of edits) {
          source = source.slice(0, from) + insert + source.slice(from + length)
          incremental = parse(source, incremental)
        }
        expectSame(incremental, parse(source))
      }),
    )
  })
})
