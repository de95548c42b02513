import { describe, expect, test } from 'vitest'
import { applyEdits } from '../server/src/core/edits.js'
import type { Rule } from '../server/src/core/rule.js'
import { yamlRules } from '../server/src/kubernetes/rules/yaml/index.js'
import { schemaRules, schemaManifestRules } from '../server/src/kubernetes/rules/schema/index.js'
import { checkRule, findingsOf } from './harness/check.js'
import { fixture } from './harness/fixture.js'
import { messageOf, titleOf } from '../server/src/core/lint.js'
const rules = [...yamlRules, ...schemaRules, ...schemaManifestRules] as Rule<never>[]
describe.each(rules.map(rule => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each([...rule.examples.bad])('bad %#', async source => { await checkRule(rule, source) })
  test.each([...rule.examples.good])('good %#', async source => { await checkRule(rule, source) })
  test.each([...rule.examples.bad])('fix %#', async source => {
    const { text } = fixture(source)
    const findings = await findingsOf(rule, text)
    if (rule.fix) expect(findings.some(({ fixes }) => fixes.length > 0)).toBe(true)
    for (const finding of findings) {
      console.log('MSG', messageOf(finding, 'en'), '\n', messageOf(finding, 'zh-cn'))
      for (const fix of finding.fixes) {
        const out = applyEdits(text, fix.edits)
        console.log('FIX', fix.safe, titleOf(fix,'en'), '|', titleOf(fix,'zh-cn'), '\n' + out)
        expect((await findingsOf(rule, out)).length).toBeLessThan(findings.length)
      }
    }
  })
})
