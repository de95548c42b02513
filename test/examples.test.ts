import { describe, expect, test } from 'vitest'
import { rulesOf } from '../server/src/core/check.js'
import { applyEdits } from '../server/src/core/edits.js'
import { checkRule, findingsOf } from './harness/check.js'
import { fixture } from './harness/fixture.js'
import { byId } from './harness/languages.js'

const rules = Object.values(byId).flatMap(rulesOf)

/** The documentation is tested: every example of every rule does what its page says, and every fix mends. */
describe.each(rules.map(rule => [rule.id, rule] as const))('%s', (_, rule) => {
  test('has examples', () => {
    expect(rule.examples.bad.length).toBeGreaterThan(0)
    expect(rule.examples.good.length).toBeGreaterThan(0)
  })
  test.each([...rule.examples.bad])('bad %#', async source => {
    expect(fixture(source).marks).not.toEqual([])
    await checkRule(rule, source, rule.examples.settings)
  })
  test.each([...rule.examples.good])('good %#', async source => {
    expect(fixture(source).marks).toEqual([])
    await checkRule(rule, source, rule.examples.settings)
  })
  test.runIf(rule.fix).each([...rule.examples.bad])('each fix mends bad %#', async source => {
    const { text } = fixture(source)
    const findings = await findingsOf(rule, text, rule.examples.settings)
    expect(findings.some(({ fixes }) => fixes.length > 0)).toBe(true)
    for (const finding of findings)
      for (const fix of finding.fixes) {
        const after = await findingsOf(rule, applyEdits(text, fix.edits), rule.examples.settings)
        expect(after.length, 'the fixed text must be quieter').toBeLessThan(findings.length)
      }
  })
})
