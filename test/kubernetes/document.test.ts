import { describe, expect, test } from 'vitest'
import { parse, parseSlice } from '../../server/src/kubernetes/document.js'
import { get, pairAt } from '../../server/src/kubernetes/tree.js'
import { expectProblems, read } from './show.js'

describe('what Kubernetes reads', () => {
  test.each<[string, string, unknown]>([
    ['block maps and lists', 'a:\n  b: 1\n  c:\n  - x\n  -  - k\n     - z\n', { a: { b: 1, c: ['x', ['k', 'z']] } }],
    ['maps in lists', '- a: 1\n  b: 2\n-\n  c: 3\n', [{ a: 1, b: 2 }, { c: 3 }]],
    ['nothing', 'a:\nb: ~\nc: ""\n-d: 1\n', { a: null, b: null, c: '', '-d': 1 }],
    [
      'brackets',
      'a: {b: 1, "c":2, d}\ne: [x, {p: z}, k: v, http://h:80/p]\n',
      {
        a: { b: 1, c: 2, d: null },
        e: ['x', { p: 'z' }, { k: 'v' }, 'http://h:80/p'],
      },
    ],
    ['brackets over lines, as far left as they like', 'a:\n  b: [\n  x,\nz\n]\n', { a: { b: ['x', 'z'] } }],
    ['plain text over lines', 'a: one\n two\n\n  three # not this\nb: 1', { a: 'one two\nthree', b: 1 }],
    ['a dash in plain text', 'a: one\n  - two\n', { a: 'one - two' }],
    [
      'literal text',
      'a: |\n  x\n    y\n\n  z\n\nb: |-\n  x\nc: |+\n  x\n\nd: |2\n    x\n',
      {
        a: 'x\n  y\n\nz\n',
        b: 'x',
        c: 'x\n\n',
        d: '  x\n',
      },
    ],
    ['folded text', 'a: >-\n  x\n  y\n\n  z\n    - k\n    - l\n\n  e\n', { a: 'x y\nz\n  - k\n  - l\n\ne' }],
    ['double quotes', String.raw`a: "\ttab \u263a \x41 \'\"\\"`, { a: '\ttab ☺ A \'"\\' }],
    ['double quotes over lines', 'a: "x  \n  y\n\n  z\\n\\\n   k"\n', { a: 'x y\nz\nk' }],
    ['single quotes', "a: 'it''s'\nb: 'x\n  y'\n", { a: "it's", b: 'x y' }],
    ['comments', '# c\na: b # c\n# c\nd: e#f\n', { a: 'b', d: 'e#f' }],
    ['CRLF', 'a: b\r\nc: |\r\n  d\r\n  e\r\n', { a: 'b', c: 'd\ne\n' }],
    ['a byte order mark', '\ufeffa: b\n', { a: 'b' }],
    ['a key that stands twice: the last one', 'a: 1\na: 2\n', { a: 2 }],
    ['keys are strings', '1: a\nyes: b\n1.5: c\n', { '1': 'a', true: 'b', '1.5': 'c' }],
    ['explicit keys', '? a\n: b\n? c\n: d\n', { a: 'b', c: 'd' }],
    ['tags', 'a: !!str 1\nb: !!int "3"\nc: !mine 1\nd: ! 1\n', { a: '1', b: 3, c: '1', d: '1' }],
    ['indented from the start', '  a: 1\n  b: 2\n', { a: 1, b: 2 }],
    ['only up to `...`', 'a: 1\n...\n', { a: 1 }],
  ])('%s', (_, text, value) => {
    expect(read(text)).toEqual(value)
    expect(parseSlice(text).problems.filter(({ code }) => code !== 'duplicate-key')).toEqual([])
  })
})

describe('anchors, aliases and merges', () => {
  test('are followed', () => {
    expect(read('a: &x {b: 1}\nc: *x\nd: &y\n- 1\ne: *y\n')).toEqual({ a: { b: 1 }, c: { b: 1 }, d: [1], e: [1] })
    expect(read('&k key: v\nother: *k\n*k : again\n')).toEqual({ key: 'again', other: 'key' })
  })

  test('`<<` stands over what is before it and under what comes after', () => {
    expect(read('x: &x {a: 1, b: 3}\nd:\n  a: 2\n  <<: *x\n  b: 4\n')).toHaveProperty('d', { a: 1, b: 4 })
    expect(read('d:\n  <<: [{a: 1}, {a: 2, b: 2}]\n')).toEqual({ d: { a: 1, b: 2 } })
    expect(read('d:\n  "<<": {a: 1}\n')).toEqual({ d: { '<<': { a: 1 } } })
  })

  test('a value that comes through an alias is found where it is written', () => {
    const { root } = parseSlice('x: &x {a: 1}\nd:\n  <<: *x\n  b: *x\n')
    expect(get(root, 'd', 'a')?.span).toEqual({ start: 10, end: 11 })
    expect(get(root, 'd', 'b', 'a')).toBe(get(root, 'x', 'a'))
    expect(pairAt(root, 'd', 'a')?.key.span).toEqual({ start: 7, end: 8 })
  })

  test('an anchor and a tag are told from the value', () => {
    const node = get(parseSlice('a: &x !!str 1\n').root, 'a')
    expect(node).toMatchObject({
      anchor: { name: 'x', span: { start: 3, end: 5 } },
      tag: { name: '!!str' },
      source: '1',
    })
  })

  test.each([
    ['a: *x\n   ^^ unknown-alias', { a: null }],
    ['a: &x [1, *x]\n          ^^ alias-cycle\nb: 1', { a: [1, null], b: 1 }],
    ['d:\n  <<: 3\n  ^^^^^ bad-merge\n  a: 1', { d: { a: 1 } }],
  ])('%s', (source, value) => expectProblems(source, value))
})

/** A mistake is reported where it is, once, and what is around it is read as it was meant. */
describe('mistakes', () => {
  test.each<[string, string, unknown]>([
    [
      'a key that is being typed',
      'spec:\n  replicas: 3\n  sel\n  ^^^ missing-colon\n  template:\n    x: 1',
      {
        spec: { replicas: 3, sel: null, template: { x: 1 } },
      },
    ],
    [
      'the first key of an item that is being typed',
      '- na\n  ^^ missing-colon\n  image: x\n- b: 1',
      [{ na: null, image: 'x' }, { b: 1 }],
    ],
    [
      'a key without its colon, with children',
      'spec\n^^^^ missing-colon\n  replicas: 3\nx: 1',
      { spec: { replicas: 3 }, x: 1 },
    ],
    ['no space behind the colon', 'image:nginx:1.2\n     ^ missing-space\nname: a', { image: 'nginx:1.2', name: 'a' }],
    ['no space behind the dash', '- a\n-b\n^ missing-space\n- c', ['a', 'b', 'c']],
    ['a colon in plain text', 'a: error: none\n   ^^^^^^^^^^^ nested-map\nd: 1', { a: 'error: none', d: 1 }],
    ['a key too far right', 'spec:\n  a: 1\n   b: 2\n   ^^^^ bad-indent\n  c: 3', { spec: { a: 1, b: 2, c: 3 } }],
    [
      'a key too far left',
      'spec:\n    a: 1\n  b: 2\n  ^^^^ bad-indent\n  c: 3\nx: 1',
      { spec: { a: 1, b: 2, c: 3 }, x: 1 },
    ],
    [
      'a key of an item too far right',
      '- name: a\n   image: b\n   ^^^^^^^^ bad-indent\n- name: c',
      [{ name: 'a', image: 'b' }, { name: 'c' }],
    ],
    [
      'a dash too far right',
      '- name: a\n  - name: b\n  ^ bad-indent\n- name: c',
      [{ name: 'a' }, { name: 'b' }, { name: 'c' }],
    ],
    ['a dash on the line of the key', 'a: - b\n   ^ unexpected\nc: 1', { a: ['b'], c: 1 }],
    ['a dash among keys', 'a: 1\n- b\n^^^ unexpected\nc: 1', { a: 1, c: 1 }],
    ['tabs', 'a:\n\tb: 1\n^ tab-indent\n\tc: 2\n^ tab-indent\nd: 1', { a: { b: 1, c: 2 }, d: 1 }],
    ['a tab on a line of its own', 'a: "b"\n\t\n^ tab-indent\nc: 1', { a: 'b', c: 1 }],
    [
      'a quote that is not closed',
      'a:\n  b: "foo\n     ^^^^ unclosed-quote\n  c: 1\nd: 2',
      { a: { b: 'foo', c: 1 }, d: 2 },
    ],
    ['a quote that another closes', "a: 'foo\n   ^^^^ unclosed-quote\nb: 'bar'", { a: 'foo', b: 'bar' }],
    [
      'a bracket that is not closed',
      'a:\n  args: ["a", "b"\n        ^ unclosed-bracket\n  image: foo\nx: [1]',
      {
        a: { args: ['a', 'b'], image: 'foo' },
        x: [1],
      },
    ],
    [
      'an inner bracket that is not closed',
      'a: [{b: 1, [2]]\n    ^ unclosed-bracket\n           ^^^ bad-key\nc: 1',
      { a: [{ b: 1, '[2]': null }], c: 1 },
    ],
    ['a comma too few', 'a: ["b" "c"]\n        ^ missing-comma', { a: ['b', 'c'] }],
    ['a comma too many', 'a: [b, , c]\n       ^ unexpected', { a: ['b', 'c'] }],
    [
      'an unknown escape',
      String.raw`a: "C:\dir"
      ^^ bad-escape`,
      { a: 'C:dir' },
    ],
    ['a wildcard without quotes', 'a: *.example.com\n   ^ reserved-start\nb: 1', { a: '*.example.com', b: 1 }],
    ['characters that YAML keeps', 'a: @x\n   ^ reserved-start\nb: `x`\n   ^ reserved-start', { a: '@x', b: '`x`' }],
    ['something behind a quote', 'a: "x" y\n       ^ unexpected\nb: 1', { a: 'x', b: 1 }],
    ['something behind `|`', 'a: | x\n     ^ bad-block-scalar\n  b\nc: 1', { a: 'b\n', c: 1 }],
    ['a control character', 'a: "\x07"\n    ^ control-character\nb: 1', { a: '\x07', b: 1 }],
    ['a number that JSON has not', 'a: .inf\n   ^^^^ not-finite', { a: Number.POSITIVE_INFINITY }],
    [
      'a key that stands twice',
      'a: 1\nb: {c: 1, c: 2}\n          ^ duplicate-key\na: 3\n^ duplicate-key',
      { a: 3, b: { c: 2 } },
    ],
    ['a list as a key', '[a]: b\n^^^ bad-key', { '[a]': 'b' }],
    ['text behind the separator', '--- a: 1\n    ^^^^ after-separator', { a: 1 }],
    ['a directive', '%YAML 1.2\n^^^^^^^^^ directive\n---\na: 1', { a: 1 }],
  ])('%s', (_, source, value) => expectProblems(source, value))

  test('a key that stands twice says where it stood first', () => {
    const [problem] = parseSlice('a: 1\nb: 2\na: 3\n').problems
    expect(problem).toEqual({ code: 'duplicate-key', span: { start: 10, end: 11 }, args: { key: 'a', first: 0 } })
  })
})

describe('unfinished merges', () => {
  test('are one problem each, and our side is read', () => {
    const text = 'a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> theirs\nc: 4\n'
    expect(read(text)).toEqual({ a: 1, b: 2, c: 4 })
    const { problems } = parseSlice(text)
    expect(problems.map(({ code }) => code)).toEqual(['conflict-marker'])
    expect(text.slice(problems[0]!.span.start, problems[0]!.span.end)).toMatch(/^<<<<<<< HEAD.*>>>>>>> theirs$/s)
  })

  test('may lie across documents', () => {
    const { slices } = parse('a: 1\n<<<<<<< HEAD\n---\nb: 2\n=======\n---\nb: 3\n>>>>>>> theirs\n')
    expect(slices.map(({ part }) => part.problems.map(({ code }) => code))).toEqual([
      ['conflict-marker'],
      ['conflict-marker'],
      ['conflict-marker'],
    ])
  })
})

describe('resources', () => {
  test('are the root and the items of a List', () => {
    const [slice] = parse(`
apiVersion: v1
kind: List
items:
- apiVersion: apps/v1
  kind: Deployment
  metadata: {name: web, namespace: shop}
- just text
- {apiVersion: v1, kind: Secret}
`).slices
    expect(
      slice?.part.resources.map(({ kind, group, version, name, namespace, path }) => ({
        kind,
        group,
        version,
        name,
        namespace,
        path,
      })),
    ).toEqual([
      { kind: 'List', group: '', version: 'v1', name: undefined, namespace: undefined, path: [] },
      { kind: 'Deployment', group: 'apps', version: 'v1', name: 'web', namespace: 'shop', path: ['items', 0] },
      { kind: 'Secret', group: '', version: 'v1', name: undefined, namespace: undefined, path: ['items', 2] },
    ])
  })

  test('know their way', () => {
    const [resource] = parseSlice('kind: Pod\nspec:\n  containers:\n  - name: a\n    image: b\n').resources
    expect(resource?.at('spec', 'containers', 0, 'image')).toMatchObject({ value: 'b' })
    expect(resource?.pairAt('spec', 'containers', 0, 'image')?.key).toMatchObject({ value: 'image' })
    expect(resource?.at('spec', 'volumes', 0)).toBeUndefined()
  })

  test('do not take a number or a template for a name', () => {
    const [resource] = parseSlice('kind: {{ .Values.kind }}\nmetadata:\n  name: 5\n').resources
    expect([resource?.kind, resource?.name]).toEqual([undefined, undefined])
  })
})

describe('comments', () => {
  test('know their line', () => {
    const { comments } = parseSlice('# one\na: b # two\nc: | # three\n  # text\n  # four?\n #five\n')
    expect(comments.map(({ text, ownLine }) => [text, ownLine])).toEqual([
      [' one', true],
      [' two', false],
      [' three', false],
      ['five', true],
    ])
  })
})
