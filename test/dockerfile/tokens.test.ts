import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDockerfile } from '../../server/src/dockerfile/document.js'
import { tokens } from '../../server/src/dockerfile/tokens.js'

const shown = (text: string): string[] =>
  tokens(parseDockerfile(text)).map(({ span, type, modifiers }) =>
    [text.slice(span.start, span.end), type, ...(modifiers ?? [])].join(' '),
  )

test('stages', () =>
  expect(
    shown('FROM a AS one\nFROM one as two\nCOPY --from=one a b\nRUN --mount=type=bind,from=two x\nCOPY --from=a b c'),
  ).toEqual([
    'AS keyword',
    'one namespace declaration',
    'one namespace',
    'as keyword',
    'two namespace declaration',
    '--from parameter',
    'one namespace',
    '--mount parameter',
    'type property',
    'from property',
    'x function',
    '--from parameter',
  ]))

test('variables', () =>
  expect(shown('ARG TAG=1\nFROM a:${TAG:-x}\nENV A=$B C=1\nLABEL k=$A\nWORKDIR /$C')).toEqual([
    'TAG variable declaration readonly',
    'TAG variable',
    'A variable declaration',
    'B variable',
    'C variable declaration',
    'k property declaration',
    'A variable',
    'C variable',
  ]))

test('programs', () =>
  expect(
    shown(
      'FROM a\nRUN x=1 sudo apt-get update && echo "$x" | $(cat y)\nRUN <<EOF\nmake all\nEOF\nCMD ["sh", "-c", "nginx -g x"]',
    ),
  ).toEqual([
    'x variable declaration',
    'sudo function',
    'apt-get function',
    'echo function',
    'x variable',
    'cat function',
    'EOF macro declaration',
    'make function',
    'EOF macro',
    'sh function',
    'nginx function',
  ]))

test('behind ONBUILD and HEALTHCHECK', () =>
  expect(shown('FROM a\nONBUILD RUN --network=none x $Y\nHEALTHCHECK --interval=1s CMD curl z')).toEqual([
    '--network parameter',
    'x function',
    'Y variable',
    '--interval parameter',
    'curl function',
  ]))

test('in order, without overlaps, within one line, whatever the text', () => {
  const pieces = [
    'FROM a AS b\n',
    'RUN ',
    'ENV ',
    'A=',
    '$A',
    '${B:-$C}',
    ' ',
    '\\\n',
    '\n',
    '"',
    "'",
    '<<E',
    '\nE\n',
    '--from=b ',
    '--mount=from=b,',
    '$(x)',
    '[',
    ']',
    ',',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), parts => {
      const text = parts.join('')
      let last = 0
      for (const { span } of tokens(parseDockerfile(text))) {
        expect(span.start).toBeGreaterThanOrEqual(last)
        expect(span.end).toBeGreaterThan(span.start)
        expect(text.slice(span.start, span.end)).not.toContain('\n')
        last = span.end
      }
    }),
    { numRuns: 1500 },
  )
})
