import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../server/src/core/edits.js'
import type { FormatOptions } from '../../server/src/core/language.js'
import { parseDockerfile } from '../../server/src/dockerfile/document.js'
import { format } from '../../server/src/dockerfile/format/index.js'
import { meanTheSame } from '../../server/src/dockerfile/format/meaning.js'
import { dockerfileRules } from '../../server/src/dockerfile/rules/index.js'
import { fixture } from '../harness/fixture.js'

const four: FormatOptions = { tabSize: 4, insertSpaces: true }
const formatted = (text: string, options = four): string => {
  const document = parseDockerfile(text)
  return applyEdits(text, format(document, options))
}

describe('keywords', () => {
  test.each([
    ['from a as b', 'FROM a AS b'],
    ['From a\nonbuild run x', 'FROM a\nONBUILD RUN x'],
    ['FROM a\nhealthcheck --interval=1s cmd curl x', 'FROM a\nHEALTHCHECK --interval=1s CMD curl x'],
    ['FROM a\nHEALTHCHECK none', 'FROM a\nHEALTHCHECK NONE'],
    ['FROM a\ncoppy . .', 'FROM a\ncoppy . .'],
    ['FROM a\ncmd none', 'FROM a\nCMD none'],
    ['FROM a\nRU\\\nN x', 'FROM a\nRU\\\nN x'],
  ])('%j', (before, after) => expect(formatted(before)).toBe(after))
})

describe('blanks', () => {
  test.each([
    ['FROM a  \n\t \nRUN x \\  \n    y\t\n', 'FROM a\n\nRUN x \\\n    y\n'],
    ['# note  \r\nFROM a \r\n', '# note\r\nFROM a\r\n'],
    ['  FROM a\n\tRUN x', 'FROM a\nRUN x'],
    ['FROM a\nRUN <<EOF  \n  x  \nEOF\nRUN y ', 'FROM a\nRUN <<EOF\n  x  \nEOF\nRUN y'],
    ['FROM a\nCOPY <<A <<B /x \na \nA\nb\t\nB\n', 'FROM a\nCOPY <<A <<B /x\na \nA\nb\t\nB\n'],
  ])('%j', (before, after) => expect(formatted(before)).toBe(after))
})

describe('continued lines', () => {
  test.each([
    ['FROM a\nRUN x && \\\ny', 'FROM a\nRUN x && \\\n    y'],
    ['FROM a\nRUN x && \\\n y && \\\n  z', 'FROM a\nRUN x && \\\n    y && \\\n    z'],
    ['FROM a\nRUN x && \\\n\ty', 'FROM a\nRUN x && \\\n    y'],
    ['FROM a\nENV A=1 \\\n  B=2', 'FROM a\nENV A=1 \\\n    B=2'],
    ['FROM a\nONBUILD RUN x && \\\n y', 'FROM a\nONBUILD RUN x && \\\n    y'],
    ['FROM a\nCMD ["a", \\\n "b"]', 'FROM a\nCMD ["a", \\\n    "b"]'],
    ['FROM a\nRUN x && \\\n # why\n y', 'FROM a\nRUN x && \\\n    # why\n    y'],
    ['FROM a\nRUN if x; then \\\n        y; \\\n    fi', 'FROM a\nRUN if x; then \\\n        y; \\\n    fi'],
  ])('%j', (before, after) => expect(formatted(before)).toBe(after))

  test.each([
    ['aligned with a word above', 'FROM a\nHEALTHCHECK --interval=1s \\\n            CMD x'],
    ['aligned with an argument', 'FROM a\nENTRYPOINT ["a", \\\n            "b"]\nCOPY --chown=a b \\\n     c /d/'],
    ['deeper steps', 'FROM a\nRUN x && \\\n    y \\\n        z'],
    ['a comment at the margin', 'FROM a\nRUN x && \\\n# why\n    y'],
    ['a string that goes on', "FROM a\nRUN echo 'x \\\n  y'"],
    ['a value that goes on', 'FROM a\nENV A="x \\\n y"\nENV B x \\\n  y'],
    ['a word that goes on', 'FROM a\nRUN echo x\\\ny'],
    ['the path of a WORKDIR', 'FROM a\nWORKDIR /x\\\n y'],
    ['a substitution', 'FROM a\nRUN echo "$(x \\\n y)"'],
    ['another shell', 'FROM a\nSHELL ["python3", "-c"]\nRUN if 1: \\\n  print(1)'],
    ['a script with a mistake', 'FROM a\nRUN if x; then \\\n y'],
    ['backslashes in a column', 'FROM a\nRUN x      && \\\n    longer && \\\n    y'],
  ])('%s stays', (_, text) => expect(formatted(text)).toBe(text))

  test('what is aligned with a word that moves goes with it', () =>
    expect(formatted('FROM a\nRUN x && \\\n   foo a \\\n       b')).toBe(
      'FROM a\nRUN x && \\\n    foo a \\\n        b',
    ))
  test('tabs where the editor wants tabs', () =>
    expect(formatted('FROM a\nRUN x && \\\n  y', { tabSize: 4, insertSpaces: false })).toBe('FROM a\nRUN x && \\\n\ty'))
})

test('a range touches nothing else', () => {
  const text = 'from a \nrun b \nrun c '
  const edits = format(parseDockerfile(text), four, { start: 8, end: 15 })
  expect(applyEdits(text, edits)).toBe('from a \nRUN b\nrun c ')
})

test('a range counts as its whole lines', () => {
  const text = 'from a \nrun b \nrun c '
  const edits = format(parseDockerfile(text), four, { start: 10, end: 11 })
  expect(applyEdits(text, edits)).toBe('from a \nRUN b\nrun c ')
})

test('a half-typed line keeps the indentation that the editor gave it', () => {
  const text = 'FROM a\nRUN x && \\\n    '
  const start = text.indexOf('RUN')
  expect(format(parseDockerfile(text), four, { start, end: text.lastIndexOf('\n') + 1 })).toEqual([])
})

test.each([
  ['FROM a\nRUN x y', 'FROM a\nRUN x  y', true],
  ['FROM a\nRUN x y', 'FROM a\nRUN xy', false],
  ["FROM a\nRUN x 'y z'", "FROM a\nRUN x 'y  z'", false],
  ['FROM a\nENV A=1 B=2', 'FROM a\nENV A=1    B=2', true],
  ['FROM a\nENV A 1  2', 'FROM a\nENV A 1 2', false],
  ['FROM a\nCMD ["x", "y"]', 'FROM a\nCMD ["x","y"]', true],
  ['FROM a\nCMD ["x", "y"]', 'FROM a\nCMD ["x", " y"]', false],
  ['FROM a\nRUN <<E\nx\nE', 'FROM a\nRUN <<E\nx \nE', false],
  ['FROM a as b', 'from a AS b', true],
  ['# escape=`\nFROM a', 'FROM a', false],
  ['FROM a\nRUN a', 'FROM a\nRUN a\nRUN b', false],
])('whether %j means %j: %s', (one, other, same) =>
  expect(meanTheSame(parseDockerfile(one), parseDockerfile(other))).toBe(same),
)

const options = fc.record({ tabSize: fc.constantFrom(2, 4, 8), insertSpaces: fc.boolean() })
/** Formatting twice is formatting once, and neither changes the meaning. */
function check(text: string, how: FormatOptions): void {
  const once = formatted(text, how)
  expect(meanTheSame(parseDockerfile(text), parseDockerfile(once)), once).toBe(true)
  expect(formatted(once, how)).toBe(once)
}

test('every example of every rule', () => {
  for (const { examples } of dockerfileRules)
    for (const source of [...examples.bad, ...examples.good]) check(fixture(source).text, four)
})

test('whatever the text', () => {
  const pieces = [
    'FROM a',
    'run ',
    'ENV A=',
    'x',
    ' ',
    '   ',
    '\t',
    '\\\n',
    ' \\\n',
    '\n',
    '\r\n',
    '"',
    "'",
    '&&',
    '#',
    '<<E',
    '\nE\n',
    '$(',
    ')',
    '[',
    ']',
    '--a=b',
    '`',
    '# escape=`\n',
    ';',
    'if',
    'then',
    'fi',
    '{',
    '}',
    '$',
    '(',
  ]
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map(parts => `FROM a\n${parts.join('')}`)
  fc.assert(fc.property(text, options, check), { numRuns: 2000 })
})
