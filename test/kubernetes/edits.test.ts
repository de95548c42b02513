import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../server/src/core/edits.js'
import type { Edit } from '../../server/src/core/types.js'
import { parseSlice } from '../../server/src/kubernetes/document.js'
import {
  appendItem,
  insertKey,
  quoteScalar,
  removeItem,
  removePair,
  renameKey,
  replaceScalar,
  setValue,
  unquoteScalar,
} from '../../server/src/kubernetes/edits.js'
import type { Value } from '../../server/src/kubernetes/emit.js'
import type { MapNode, Pair, Path, ScalarNode, SeqNode, Slice, YamlNode } from '../../server/src/kubernetes/model.js'
import { asMap, asScalar, asSeq, get, pairAt } from '../../server/src/kubernetes/tree.js'
import { json } from './show.js'

const edit = (text: string, change: (slice: Slice) => Edit[]): string => applyEdits(text, change(parseSlice(text)))
const map = ({ root }: Slice, ...path: Path): MapNode => asMap(get(root, ...path))!
const seq = ({ root }: Slice, ...path: Path): SeqNode => asSeq(get(root, ...path))!
const scalar = ({ root }: Slice, ...path: Path): ScalarNode => asScalar(get(root, ...path))!
const pair = ({ root }: Slice, ...path: Path): Pair => pairAt(root, ...path)!

describe('a key', () => {
  const insert = (text: string, path: Path, value: Value, after?: string) =>
    edit(text, slice => insertKey(slice, map(slice, ...path), 'k', value, after))

  test.each<[string, string, Path, Value, string]>([
    ['goes behind the others', 'a: 1\nb: 2\n', [], 3, 'a: 1\nb: 2\nk: 3\n'],
    [
      'goes below the last value, and its comment',
      'a:\n  b: 1 # one\nc: 2',
      ['a'],
      3,
      'a:\n  b: 1 # one\n  k: 3\nc: 2',
    ],
    [
      'goes below nested values',
      'a:\n  b:\n    c:\n    - 1\nd: 2',
      ['a'],
      3,
      'a:\n  b:\n    c:\n    - 1\n  k: 3\nd: 2',
    ],
    ['goes below literal text', 'a:\n  b: |\n    x\n\nc: 2', ['a'], 3, 'a:\n  b: |\n    x\n  k: 3\n\nc: 2'],
    ['goes into an item', '- a: 1\n- b: 2\n', [0], 3, '- a: 1\n  k: 3\n- b: 2\n'],
    ['goes into braces', 'a: {b: 1}\n', ['a'], 3, 'a: {b: 1, k: 3}\n'],
    ['goes into empty braces', 'a: {}\n', ['a'], { x: [1] }, 'a: {k: {x: [1]}}\n'],
    [
      'brings a map, as far in as the document has it',
      'a:\n    b: 1\n',
      [],
      { x: { z: 1 } },
      'a:\n    b: 1\nk:\n    x:\n        z: 1\n',
    ],
    ['brings a list, with dashes at the key', 'a:\n- 1\n', [], [{ x: 1, z: 2 }], 'a:\n- 1\nk:\n- x: 1\n  z: 2\n'],
    ['brings a list, with dashes further in', 'a:\n  - 1\n', [], ['x'], 'a:\n  - 1\nk:\n  - x\n'],
    ['brings something empty', 'a: 1', [], { x: [], z: {} }, 'a: 1\nk:\n  x: []\n  z: {}'],
    ['keeps CRLF', 'a: 1\r\nb:\r\n  c: 2\r\n', ['b'], { x: 1 }, 'a: 1\r\nb:\r\n  c: 2\r\n  k:\r\n    x: 1\r\n'],
    ['quotes what needs it', 'a: 1\n', [], 'yes', 'a: 1\nk: "yes"\n'],
  ])('%s', (_, text, path, value, expected) => expect(insert(text, path, value)).toBe(expected))

  test('goes behind a certain key', () => {
    expect(insert('a:\n  b: 1\nc: 2\n', [], 3, 'a')).toBe('a:\n  b: 1\nk: 3\nc: 2\n')
    expect(insert('a: 1\nc: 2\n', [], 3, 'missing')).toBe('a: 1\nc: 2\nk: 3\n')
  })

  test.each<[string, string, Path, string]>([
    ['goes with its line', 'a: 1\nb: 2\nc: 3\n', ['b'], 'a: 1\nc: 3\n'],
    ['goes with all of its value', 'a: 1\nb:\n  x: |\n    y\nc: 3\n', ['b'], 'a: 1\nc: 3\n'],
    ['goes from the end', 'a: 1\nb: 2', ['b'], 'a: 1'],
    ['leaves its dash to the next', '- a: 1\n  b: 2\n', [0, 'a'], '- b: 2\n'],
    ['leaves braces where it was alone', 'a:\n  b: 1\nc: 2\n', ['a', 'b'], 'a: {}\nc: 2\n'],
    ['goes from braces', 'a: {b: 1, c: 2, d: 3}\n', ['a', 'c'], 'a: {b: 1, d: 3}\n'],
    ['goes from the end of braces', 'a: {b: 1, c: 2}\n', ['a', 'c'], 'a: {b: 1}\n'],
    ['goes from braces where it was alone', 'a: {b: 1}\n', ['a', 'b'], 'a: {}\n'],
  ])('%s', (_, text, path, expected) => {
    expect(edit(text, slice => removePair(slice, map(slice, ...path.slice(0, -1)), pair(slice, ...path)))).toBe(
      expected,
    )
  })

  test('is renamed', () => {
    expect(edit('a: 1\n', slice => renameKey(pair(slice, 'a'), 'b'))).toBe('b: 1\n')
    expect(edit('"a": 1\n', slice => renameKey(pair(slice, 'a'), 'b'))).toBe('"b": 1\n')
  })
})

describe('an item', () => {
  test.each<[string, string, string]>([
    ['comes behind the others', 'a:\n  - x # one\nb: 1\n', 'a:\n  - x # one\n  - k: 1\n    l: 2\nb: 1\n'],
    ['comes at the column of the key', 'a:\n- x\n', 'a:\n- x\n- k: 1\n  l: 2\n'],
    ['comes into brackets', 'a: [x]\n', 'a: [x, {k: 1, l: 2}]\n'],
    ['comes into empty brackets', 'a: []\n', 'a: [{k: 1, l: 2}]\n'],
  ])('%s', (_, text, expected) =>
    expect(edit(text, slice => appendItem(slice, seq(slice, 'a'), { k: 1, l: 2 }))).toBe(expected),
  )

  test.each([
    ['a:\n- x\n- z\n', 0, 'a:\n- z\n'],
    ['a:\n- x\n- z\n', 1, 'a:\n- x\n'],
    ['a:\n- x\nb: 1\n', 0, 'a: []\nb: 1\n'],
    ['a: [x, z]\n', 0, 'a: [z]\n'],
    ['- - x\n  - z\n', -1, '- - z\n'],
  ])('goes from %j', (text, index, expected) => {
    const at = (slice: Slice) => (index < 0 ? seq(slice, 0) : seq(slice, 'a'))
    expect(edit(text, slice => removeItem(slice, at(slice), at(slice).items[Math.max(index, 0)]!))).toBe(expected)
  })
})

describe('a value', () => {
  test.each<[string, Value, string]>([
    ['a:\nb: 1\n', 'x', 'a: x\nb: 1\n'],
    ['a: # note\nb: 1\n', 'x', 'a: x # note\nb: 1\n'],
    ['a\n', 'x', 'a: x\n'],
    ['a: old\n', 'new', 'a: new\n'],
    ["a: 'old'\n", 'new', "a: 'new'\n"],
    ['a: "old"\n', 'it\'s "new"', 'a: "it\'s \\"new\\""\n'],
    ['a: old\n', 5, 'a: 5\n'],
    ['a: old\n', '5', 'a: "5"\n'],
    ['a: old\n', { x: 1 }, 'a:\n  x: 1\n'],
    ['a: old\n', ['x'], 'a:\n  - x\n'],
    ['a: [old]\n', [], 'a: []\n'],
    ['a:\n  x: 1\n', 'new', 'a: new\n'],
  ])('of %j', (text, value, expected) => {
    const first = (slice: Slice): Pair => (slice.root as MapNode).pairs[0]!
    const source = text === 'a\n' ? 'a\nz: 1\n' : text
    const result = text === 'a\n' ? 'a: x\nz: 1\n' : expected
    expect(edit(source, slice => setValue(slice, first(slice), value))).toBe(result)
  })

  test('between braces stays there', () => {
    expect(edit('a: {b: 1, c: 2}\n', slice => setValue(slice, pair(slice, 'a', 'b'), { x: [1] }))).toBe(
      'a: {b: {x: [1]}, c: 2}\n',
    )
  })

  test('gets quotes, and loses them', () => {
    expect(edit('a: yes\n', slice => quoteScalar(scalar(slice, 'a')))).toBe('a: "yes"\n')
    expect(edit('a: "80"\n', slice => unquoteScalar(scalar(slice, 'a')))).toBe('a: 80\n')
    expect(quoteScalar(scalar(parseSlice('a: "80"\n'), 'a'))).toEqual([])
  })

  test('of literal text becomes one line', () => {
    expect(edit('a: |\n  x\nb: 1\n', slice => replaceScalar(scalar(slice, 'a'), 'z'))).toBe('a: z\nb: 1\n')
  })
})

/** Whatever is written is read back, and nothing else changes. */
describe('round trips', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'a',
      'yes',
      '0644',
      '',
      '- x',
      'a: b',
      '#',
      ' x',
      "it's",
      '"',
      '{',
      '*x',
      'x\ny',
      '\t',
      '~',
      '1e3',
      ':',
      '---',
      'é',
      '80',
      '@',
      '!',
      'x #y',
      '\\',
    ),
    fc.string({ maxLength: 8 }).filter(text => !/[\ud800-\udfff\x7f-\x9f\ufffe\uffff]|\{\{/.test(text)),
  )
  const { value } = fc.letrec<{ value: Value }>(tie => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      word,
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(
        word.filter(key => key !== '' && key !== 'k' && key !== '<<' && key !== '__proto__'),
        tie('value'),
        { maxKeys: 3 },
      ),
    ),
  }))
  const texts = [
    'a: 1\n',
    'a:\n  b: 1\n',
    'a:\n- 1\n# c\n',
    'x: {a: 1}\na:\n    b:\n        - c: 1\n',
    'a: |\n  text\n',
    '- a: 1\n',
    'a: {}',
    'a: 1\r\nb:\r\n  c: 2\r\n',
  ]

  const maps = (node: YamlNode | undefined): MapNode[] =>
    node?.type === 'map'
      ? [node, ...node.pairs.flatMap(own => maps(own.value))]
      : node?.type === 'seq'
        ? node.items.flatMap(item => maps(item.value))
        : []

  test('of keys', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(5), value, (text, which, written) => {
        const slice = parseSlice(text)
        const all = maps(slice.root)
        const chosen = all[which % all.length]!
        const after = parseSlice(applyEdits(text, insertKey(slice, chosen, 'k', written)))
        expect(after.problems).toEqual([])
        const found = maps(after.root).flatMap(own => own.pairs.filter(({ key }) => key.value === 'k'))
        expect(found.map(own => json(own.value))).toEqual([written])
        const back = parseSlice(
          applyEdits(
            after.text,
            removePair(after, maps(after.root).find(own => own.pairs.includes(found[0]!))!, found[0]!),
          ),
        )
        expect(json(back.root)).toEqual(json(slice.root))
      }),
      { numRuns: 500 },
    )
  })

  test('of scalars', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('a: x\nb: 1\n', "a: 'x'\nb: 1\n", 'a: "x"\nb: 1\n', '{a: x, b: 1}'),
        word,
        (text, written) => {
          const after = parseSlice(edit(text, slice => replaceScalar(scalar(slice, 'a'), written)))
          expect(after.problems).toEqual([])
          expect(json(after.root)).toEqual({ a: written, b: 1 })
        },
      ),
    )
  })
})
