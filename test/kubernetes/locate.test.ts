import { describe, expect, test } from 'vitest'
import { parse } from '../../server/src/kubernetes/document.js'
import { locate, type Place } from '../../server/src/kubernetes/locate.js'
import { fixture } from '../harness/fixture.js'

function at(source: string): Place {
  const { text, caret = 0 } = fixture(source)
  const { part, start } = parse(text).slices.findLast(slice => slice.start <= caret)!
  return locate(part, caret - start)
}

/** `role path`, and what stands there. */
const shown = (source: string): string => {
  const { role, path, node } = at(source)
  const what = node?.type === 'scalar' ? ` ${node.source}` : node ? ` (${node.type})` : ''
  return `${role} /${path.join('/')}${what}`
}

describe('in what is written', () => {
  test.each([
    ['sp<|>ec:\n  a: 1', 'key /spec spec'],
    ['spec<|>:\n  a: 1', 'key /spec spec'],
    ['spec:\n  a: <|>one', 'value /spec/a one'],
    ['spec:\n  a: one<|>', 'value /spec/a one'],
    ['spec:\n  a: one\n    tw<|>o', 'value /spec/a one\n    two'],
    ['a:\n- <|>x\n- y', 'item /a/0 x'],
    ['a:\n- x\n- k: v<|>', 'value /a/1/k v'],
    ['a: [x, y<|>]', 'item /a/1 y'],
    ['a: {b: c, d<|>: e}', 'key /a/d d'],
    ['a: |\n  te<|>xt', 'value /a |\n  text'],
    ['x: &x 1\na: *<|>x', 'value /a (alias)'],
    ['a: 1\n---\nb: <|>2', 'value /b 2'],
    ['just <|>text', 'value / just text'],
  ])('%j', (source, expected) => expect(shown(source)).toBe(expected))
})

describe('where something is still to be written', () => {
  test.each([
    ['behind a colon', 'spec:\n  a: <|>\n  b: 1', 'value /spec/a'],
    ['behind a colon that has its value below', 'spec: <|>\n  b: 1', 'value /spec'],
    ['behind a dash', 'a:\n  - <|>\n', 'item /a/0'],
    ['in an empty document', '<|>', 'blank /'],
    ['below a key without a value', 'spec:\n  <|>', 'blank /spec'],
    ['below a key, at its column', 'spec:\n<|>', 'blank / (map)'],
    ['among keys', 'spec:\n  a: 1\n  <|>\n  b: 2', 'blank /spec (map)'],
    ['behind the last key', 'spec:\n  a: 1\n  <|>', 'blank /spec (map)'],
    ['further left', 'spec:\n  a:\n    b: 1\n  <|>', 'blank /spec (map)'],
    ['at the left edge', 'spec:\n  a:\n    b: 1\n<|>', 'blank / (map)'],
    ['in an item', 'c:\n- name: a\n  <|>', 'blank /c/0 (map)'],
    [
      'in a nested item',
      'spec:\n  containers:\n    - name: a\n      <|>\n    - name: b',
      'blank /spec/containers/0 (map)',
    ],
    ['at the column of dashes', 'spec:\n  containers:\n    - name: a\n    <|>', 'blank /spec/containers (seq)'],
    ['at the column of dashes and of their key', 'spec:\n  containers:\n  - name: a\n  <|>', 'blank /spec (map)'],
    ['between brackets', 'a: [x, <|>]', 'blank /a (seq)'],
    ['between braces', 'a: {b: c, <|>}', 'blank /a (map)'],
    ['between empty braces', 'a: {<|>}', 'blank /a (map)'],
    ['on a half-typed line', 'spec:\n  replicas: 1\n  sel<|>\n  template: {}', 'key /spec/sel sel'],
    ['on the first word of an item', 'c:\n- na<|>\n  image: x', 'key /c/0/na na'],
    ['below literal text', 'a: |\n  text\n  <|>\nb: 1', 'value /a |\n  text'],
    ['below a value that needs none', 'a: 1\n  <|>', 'blank / (map)'],
  ])('%s', (_, source, expected) => expect(shown(source)).toBe(expected))

  test('says whose value would begin there', () => {
    expect(at('spec:\n  <|>').pair?.key.value).toBe('spec')
    expect(at('spec:\n  a: <|>').pair?.key.value).toBe('a')
  })

  test('knows the maps and sequences around', () => {
    expect(at('spec:\n  containers:\n  - name: <|>a').parents.map(({ type }) => type)).toEqual([
      'map',
      'map',
      'seq',
      'map',
    ])
  })
})

test('a comment is a comment', () => {
  expect(at('a: 1 # he<|>re').role).toBe('comment')
  expect(at('a:\n  # he<|>re\n  b: 1')).toMatchObject({ role: 'comment', path: ['a'] })
  expect(at('a: x#no<|>t').role).toBe('value')
})
