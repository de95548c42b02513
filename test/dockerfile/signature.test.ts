import { expect, test } from 'vitest'
import { parseDockerfile } from '../../server/src/dockerfile/document.js'
import { signature } from '../../server/src/dockerfile/signature/index.js'
import { fixture } from '../harness/fixture.js'
import { contextWith } from '../harness/languages.js'

/** The label with the part that the caret is in between ⟨ and ⟩. */
function shown(source: string): string | undefined {
  const { text, caret } = fixture(source)
  const found = signature(parseDockerfile(text), caret!, contextWith())
  const active = found?.active === undefined ? undefined : found.parameters[found.active]
  if (!found || !active) return found?.label
  return `${found.label.slice(0, active.start)}⟨${found.label.slice(active.start, active.end)}⟩${found.label.slice(active.end)}`
}

const copy = 'COPY [--chmod=…] [--chown=…] [--exclude=…]… [--from=…] [--link] [--parents]'
const health = 'HEALTHCHECK [--interval=…] [--retries=…] [--start-interval=…] [--start-period=…] [--timeout=…]'

test.each([
  ['FROM <|>', 'FROM [--platform=…] ⟨image[:tag][@digest]⟩ [AS name]'],
  ['FROM a <|>', 'FROM [--platform=…] image[:tag][@digest] ⟨[AS⟩ name]'],
  ['FROM a AS b<|>', 'FROM [--platform=…] image[:tag][@digest] [AS ⟨name]⟩'],
  ['FROM --platform=<|>', 'FROM ⟨[--platform=…]⟩ image[:tag][@digest] [AS name]'],
  ['FROM a\nCOPY <|>', `${copy} ⟨source…⟩ destination`],
  ['FROM a\nCOPY x <|>', `${copy} source… ⟨destination⟩`],
  ['FROM a\nCOPY x<|> y /z', `${copy} ⟨source…⟩ destination`],
  ['FROM a\nCOPY x y<|> /z', `${copy} ⟨source…⟩ destination`],
  ['FROM a\nCOPY x y /z<|>', `${copy} source… ⟨destination⟩`],
  ['FROM a\nCOPY --link<|> x y', `${copy.replace('[--link]', '⟨[--link]⟩')} source… destination`],
  ['FROM a\nCOPY --<|> x y', `${copy} source… destination`],
  ['FROM a\nENV A=1 B<|>', 'ENV ⟨key=value…⟩'],
  ['FROM a\nUSER <|>', 'USER ⟨user[:group]⟩'],
  ['FROM a\nHEALTHCHECK <|>', `${health} ⟨CMD⟩ command`],
  ['FROM a\nHEALTHCHECK CMD <|>', `${health} CMD ⟨command⟩`],
  ['FROM a\nONBUILD <|>', 'ONBUILD ⟨instruction⟩'],
  ['FROM a\nONBUILD USER <|>', 'USER ⟨user[:group]⟩'],
  ['FROM a\nRU<|>', undefined],
  ['FROM a\nNOTHING <|>', undefined],
  ['<|>', undefined],
])('%j', (source, expected) => expect(shown(source)).toBe(expected))

test('every part is explained in both languages', () => {
  for (const keyword of ['ADD', 'COPY', 'FROM', 'HEALTHCHECK', 'RUN', 'SHELL', 'VOLUME', 'WORKDIR']) {
    const text = `FROM a\n${keyword} `
    const found = signature(parseDockerfile(text), text.length, contextWith())
    expect(found?.documentation?.['zh-cn']).toMatch(/[一-龥]/)
    for (const { documentation, start, end } of found!.parameters) {
      expect(documentation?.['zh-cn'], found!.label.slice(start, end)).toMatch(/[一-龥]/)
      expect(documentation?.en).toMatch(/\w/)
    }
  }
})
