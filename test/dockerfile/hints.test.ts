import { expect, test } from 'vitest'
import { parseDockerfile } from '../../server/src/dockerfile/document.js'
import { hints } from '../../server/src/dockerfile/hints.js'

/** The text with its hints in it, as an editor shows them. */
function shown(text: string, range = { start: 0, end: text.length }): string {
  const found = hints(parseDockerfile(text), range)
  return found
    .toReversed()
    .reduce((line, { offset, label }) => `${line.slice(0, offset)}⟨${label}⟩${line.slice(offset)}`, text)
}

test.each([
  ['ARG TAG=3.20\nFROM alpine:$TAG', 'ARG TAG=3.20\nFROM alpine:$TAG⟨= 3.20⟩'],
  ['FROM a\nENV A=1\nENV B=${A}2\nEXPOSE $B', 'FROM a\nENV A=1\nENV B=${A}⟨= 1⟩2\nEXPOSE $B⟨= 12⟩'],
  ['FROM a\nENV A=1\nWORKDIR /${A:+x$A}', 'FROM a\nENV A=1\nWORKDIR /${A:+x$A}⟨= x1⟩'],
  ['FROM a\nARG A=\nUSER $A', 'FROM a\nARG A=\nUSER $A⟨= ""⟩'],
  [
    'FROM a AS one\nFROM b\nFROM c\nCOPY --from=0 x y\nCOPY --from=1 x y',
    'FROM a AS one\nFROM b\nFROM c\nCOPY --from=0⟨= one⟩ x y\nCOPY --from=1⟨= b⟩ x y',
  ],
  ['FROM a AS one\nFROM c\nONBUILD COPY --from=0 x y', 'FROM a AS one\nFROM c\nONBUILD COPY --from=0⟨= one⟩ x y'],
])('%j', (text, expected) => expect(shown(text)).toBe(expected))

test('nothing where only the build knows, and nothing for the shell', () => {
  const text = 'FROM a\nARG A\nENV B=1\nUSER $A\nUSER $C\nRUN echo $B'
  expect(shown(text)).toBe(text)
})

test('long values are cut short', () => {
  const [hint] = hints(parseDockerfile(`FROM a\nENV A=${'x'.repeat(100)}\nUSER $A`), { start: 0, end: 1000 })
  expect(hint?.label.length).toBeLessThan(45)
})

test('only in the range', () => {
  const text = 'FROM a\nENV A=1\nUSER $A\nUSER $A'
  expect(shown(text, { start: text.lastIndexOf('USER'), end: text.length })).toBe(`${text}⟨= 1⟩`)
})
