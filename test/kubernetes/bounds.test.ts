import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compose } from '../../server/src/kubernetes/compose.js'
import { parse, parseSlice } from '../../server/src/kubernetes/document.js'
import { locate } from '../../server/src/kubernetes/locate.js'
import { mask } from '../../server/src/kubernetes/masks.js'
import { recover } from '../../server/src/kubernetes/recover/recover.js'
import { expectSoundSpans, json } from './show.js'

const head = 'apiVersion: v1\nkind: X\n'

/** Texts nobody writes by hand: each is read in time, and what is beyond all bounds is said once, where it is. */
describe('bad input neither throws nor hangs', () => {
  test.each<[string, () => string, string[]]>([
    ['10 MB on one line', () => `${head}a: ${'x '.repeat(5e6)}`, []],
    ['2 MB of escapes', () => `${head}a: "${'\\n'.repeat(1e6)}"`, []],
    ['2 MB of blanks', () => `${head}a: b${' '.repeat(2e6)}\nc: d`, []],
    ['brackets in brackets', () => `${head}a: ${'['.repeat(10_000)}`, ['unclosed-bracket', 'too-deep']],
    [
      'closed brackets in brackets',
      () => `${head}a: ${'[{a: '.repeat(10_000)}${'}]'.repeat(10_000)}`,
      ['unclosed-bracket', 'too-deep'],
    ],
    ['dashes behind dashes', () => `${head}a:\n  ${'- '.repeat(10_000)}x`, ['too-deep']],
    [
      'lines further and further right',
      () => Array.from({ length: 3000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      ['too-deep'],
    ],
    [
      'a bomb of aliases',
      () =>
        `a0: &a0 [1,2]\n${Array.from({ length: 60 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]`).join('\n')}`,
      ['alias-bomb'],
    ],
    [
      'a chain of merges',
      () =>
        `a0: &a0 {k: 1}\n${Array.from({ length: 5000 }, (_, i) => `a${i + 1}: &a${i + 1} {<<: *a${i}, k${i}: 1}`).join('\n')}`,
      ['alias-bomb'],
    ],
    ['actions that are never closed', () => `${head}a: ${'{{ "'.repeat(2e5)}`, []],
    ['a bracket on every line', () => `${head}${'a: [b\n'.repeat(1e4)}`, ['unclosed-bracket']],
    ['a quote on every line', () => `${head}${'a: "b\n'.repeat(1e4)}`, ['unclosed-quote']],
    ['a tab on every line', () => '\t\n'.repeat(3e5), ['tab-indent']],
    ['anchors and tags', () => '&a !b '.repeat(2e4), ['reserved-start']],
    ['half-typed lines', () => `a: 1\n${'foo\n'.repeat(1e5)}`, ['missing-colon']],
    [
      'bytes',
      () => Array.from({ length: 3e5 }, (_, i) => String.fromCharCode((i * 7919) % 251)).join(''),
      ['control-character'],
    ],
  ])('%s', (_, make, codes) => {
    const text = make()
    const started = performance.now()
    const { problems } = parseSlice(text)
    expect(performance.now() - started).toBeLessThan(5000)
    if (codes.length > 0) expect(problems.length).toBeGreaterThan(0)
    if (codes[0] !== 'control-character') expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(codes))
    expect(problems.length).toBeLessThanOrEqual(1000)
  })

  test('what is too deep leaves the other documents alone', () => {
    const { slices } = parse(`a: ${'['.repeat(10_000)}\n---\nb: 1\n`)
    expect(json(slices[1]?.part.root)).toEqual({ b: 1 })
  })

  test('a few honest aliases in a long document are followed', () => {
    const { root, problems } = parseSlice(`x: &x {a: 1}\nl: [${'1,'.repeat(2e5)}]\nm: *x\n`)
    expect(problems).toEqual([])
    expect(json(root)).toHaveProperty('m', { a: 1 })
  })
})

const piece = fc.constantFrom(
  ...[
    'a',
    'b: 1',
    'c:',
    '- ',
    '-',
    ': ',
    ':',
    ' ',
    '  ',
    '\n',
    '\n  ',
    '\n    ',
    '\r\n',
    '\t',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
  ],
  ...[
    '#',
    ' # c',
    '|',
    '>-',
    '&x ',
    '*x',
    '!t ',
    '? ',
    '<<: ',
    '@',
    '%',
    '`',
    '\\',
    '---',
    '...',
    '{{ x }}',
    '{{- if',
    '}}',
    '\ufeff',
    '0644',
    'yes',
    '\x07',
  ],
)
const noise = fc.array(piece, { maxLength: 40 }).map(pieces => pieces.join(''))

const template = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web # the shop
  labels: {app: web, "tier": front}
spec:
  template:
    spec:
      containers:
      - name: web
        image: "nginx:1.27"
        args: ['-c', "a b",
          c]
        env: &env
        - {name: A, value: "1"}
      - name: side
        env: *env
        command:
        - sh
        - -c
        - |
          echo hello
            world

      volumes: []
`
const mutation = fc.record({ at: fc.nat(template.length), drop: fc.nat(6), add: fc.oneof(fc.constant(''), piece) })
const mutated = fc
  .array(mutation, { minLength: 1, maxLength: 4 })
  .map(mutations =>
    mutations.reduce((text, { at, drop, add }) => text.slice(0, at) + add + text.slice(at + drop), template),
  )

describe('whatever the text', () => {
  test('spans are sound, and every offset is somewhere', () => {
    fc.assert(
      fc.property(fc.oneof(noise, mutated, fc.string()), fc.nat(400), (text, offset) => {
        for (const { part } of parse(text).slices) {
          expectSoundSpans(part)
          const place = locate(part, Math.min(offset, part.text.length))
          expect(place.parents.every(({ type }) => type === 'map' || type === 'seq')).toBe(true)
        }
      }),
      { numRuns: 400 },
    )
  })

  test('every prefix is read', () => {
    for (let end = 0; end <= template.length; end++) expectSoundSpans(parseSlice(template.slice(0, end)))
  })
})

/** Two readers: the library where it is at home, our own for the rest. Where both read a text, nobody can tell which did. */
test('on good YAML both readers agree to the letter', () => {
  let agreed = 0
  fc.assert(
    fc.property(fc.oneof(noise, mutated), text => {
      const masked = mask(text)
      const composed = masked.text === text ? compose(text) : undefined
      if (!composed) return
      expect({ text, ...recover(masked, text) }).toEqual({ text, ...composed })
      agreed++
    }),
    { numRuns: 600, seed: 20261123 },
  )
  expect(agreed).toBeGreaterThan(100)
})
