import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check } from '../../server/src/core/check.js'
import { applyEdits } from '../../server/src/core/edits.js'
import type { Fix } from '../../server/src/core/lint.js'
import { slice } from '../../server/src/core/types.js'
import { parseDockerfile } from '../../server/src/dockerfile/document.js'
import type { DockerfileDocument } from '../../server/src/dockerfile/model.js'
import { dockerfileRules } from '../../server/src/dockerfile/rules/index.js'
import { fixture } from '../harness/fixture.js'
import { byId, contextWith } from '../harness/languages.js'

const context = contextWith({ preset: 'all' })
const findingsIn = (document: DockerfileDocument) =>
  check(byId.dockerfile, document, context, (rule, error) => {
    throw new Error(`${rule} threw`, { cause: error })
  })

/**
 * What a reader may expect of every fix that is offered in a text, whichever rule offers it. Once a mistake is gone,
 * another that it hid may come to light: a stage that gets its name is a stage that others can wrongly name.
 */
function checkFixes(text: string, reveals = false): number {
  const before = parseDockerfile(text)
  const found = findingsIn(before)
  const errors = found.filter(({ severity }) => severity === 'error').length
  const offered = found.flatMap(({ rule, fixes }) => fixes.map(fix => [rule.id, fix] as const))
  for (const [id, fix] of offered) {
    const count = found.filter(({ rule }) => rule.id === id).length
    expect(outcome(text, fix, before.problems.length, id, count, errors), `${id} in\n${text}`).toMatchObject({
      parses: true,
      mends: true,
      ...(!reveals && { breaks: [] }),
    })
  }
  return offered.length
}

function outcome(text: string, { edits }: Fix, problems: number, id: string, count: number, errors: number) {
  const after = parseDockerfile(applyEdits(text, edits))
  const found = findingsIn(after)
  const wrong = found.filter(({ severity }) => severity === 'error')
  return {
    parses: after.problems.length <= problems,
    mends: found.filter(({ rule }) => rule.id === id).length < count,
    breaks: wrong.length > errors ? wrong.map(({ rule }) => rule.id) : [],
  }
}

const sources = [
  ...new Set(
    dockerfileRules.flatMap(({ examples }) => [...examples.bad, ...examples.good].map(one => fixture(one).text)),
  ),
]

describe('applying any fix leaves a file that parses, without that finding', () => {
  test('on every example of every rule, whichever rule offers it there, and brings no error', {
    timeout: 60_000,
  }, () => {
    let offered = 0
    for (const source of sources) offered += checkFixes(source)
    expect(offered).toBeGreaterThan(sources.length / 4)
  })

  test('on files put together from their instructions', { timeout: 60_000 }, () => {
    const instructions = [
      ...new Set(
        sources.flatMap(source => {
          const document = parseDockerfile(source)
          return document.escape === '\\' ? document.instructions.map(({ span }) => slice(source, span)) : []
        }),
      ),
    ]
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...instructions), { minLength: 1, maxLength: 8 }),
        fc.constantFrom('\n', '\r\n'),
        (lines, newline) => {
          checkFixes(`FROM debian:13\n${lines.join('\n')}\n`.replaceAll('\n', newline), true)
        },
      ),
      { numRuns: 200 },
    )
  })
})
