import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { INITIAL } from 'vscode-textmate'
import { failures, loadGrammar, readMarks, tokenize } from './scopes.js'

const grammar = await loadGrammar('source.dockerfile')
const folder = new URL('fixtures/', import.meta.url)

/** A fixture is a file of sections, each a Dockerfile of its own under a line `=== what it shows`. */
const sections = readdirSync(folder).flatMap(file =>
  readFileSync(new URL(file, folder), 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map(section => {
      const end = section.indexOf('\n')
      return { file, title: section.slice(0, end), body: section.slice(end + 1) }
    }),
)

describe('scopes', () => {
  for (const { file, title, body } of sections) {
    test(`${file}: ${title}`, () => {
      expect(readMarks(body).marks).not.toHaveLength(0)
      expect(failures(grammar, body)).toEqual([])
    })
  }
})

test('a mark that does not hold is reported', () => {
  expect(failures(grammar, 'FROM alpine\n^^^^ string')).toHaveLength(1)
  expect(failures(grammar, 'FROM alpine\n^^^^ !keyword.control')).toHaveLength(1)
  expect(failures(grammar, 'FROM alpine\n               ^^^^ keyword')).toHaveLength(1)
})

test('after any two lines that do not end in a continuation, the next instruction is one again', () => {
  const pieces = [
    'RUN ',
    'CMD ',
    'ENV a=',
    'COPY ',
    'FROM ',
    '"',
    "'",
    '`',
    '$(',
    '${',
    '$((',
    '[',
    '["',
    '[[',
    'case x in',
  ]
  const line = fc.array(fc.constantFrom(...pieces, 'if', '(', '{', ' ', 'a', '#', '--mount=', 'EOF', '\\ a', ':', '@'))
  fc.assert(
    fc.property(line, line, (first, second) => {
      const text = `FROM alpine\nRUN ${first.join('')}\nCMD ${second.join('')}\nUSER app`
      const last = tokenize(grammar, text).at(-1) ?? []
      expect(last[0]?.scopes).toEqual([
        'source.dockerfile',
        'meta.instruction.user.dockerfile',
        'keyword.other.special-method.dockerfile',
      ])
    }),
    { numRuns: 300 },
  )
})

test('a long line takes no longer than it must', () => {
  const parts = [' ', 'a ', '"', "'a ", '\\', '`', ';', '1>&', '--a=b ', 'a=', '["a",', 'a/', 'case ', '# ', '${a']
  for (const part of parts) {
    for (const keyword of ['RUN', 'COPY', 'ENV', 'FROM', 'LABEL', 'CMD ["a",', '#']) {
      const line = `${keyword} a${part.repeat(4000 / part.length)}b`
      const { stoppedEarly } = grammar.tokenizeLine2(line, INITIAL, 1000)
      expect(stoppedEarly, `${keyword} with ${JSON.stringify(part)}`).toBe(false)
    }
  }
})
