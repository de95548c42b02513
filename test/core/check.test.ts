import { expect, test } from 'vitest'
import { check } from '../../server/src/core/check.js'
import { choose } from '../../server/src/core/lint.js'
import type { Rule } from '../../server/src/core/rule.js'
import { defaultSettings, parseSettings } from '../../server/src/core/settings.js'
import { byId, contextWith } from '../harness/languages.js'

const text = { en: 'x', 'zh-cn': '某' }
const rule = (id: string, more: Partial<Rule<object>> = {}): Rule<object> => ({
  id: `test/${id}`,
  severity: 'warning',
  title: text,
  why: text,
  instead: text,
  message: text,
  examples: { bad: [], good: [] },
  check: (_, report) => report({ start: 0, end: 1 }),
  ...more,
})

test('a rule that throws silences only itself, and is named', () => {
  const crashed: string[] = []
  const broken = rule('broken', {
    check: () => {
      throw new Error('a bug')
    },
  })
  const language = { ...byId.dockerfile, rules: [broken, rule('fine')], fileRules: [] }
  const found = check(language, language.parse('FROM a:1'), contextWith(), id => crashed.push(id))
  expect(found.map(finding => finding.rule.id)).toEqual(['test/fine'])
  expect(crashed).toEqual(['test/broken'])
})

test('presets contain one another; a setting wins over them', () => {
  const rules = [rule('a'), rule('b', { preset: 'strict' }), rule('c', { preset: 'all' })]
  const ids = (settings: object) =>
    choose(rules, parseSettings(settings)).map(chosen => `${chosen.rule.id.slice(5)} ${chosen.severity}`)
  expect(ids({})).toEqual(['a warning'])
  expect(ids({ preset: 'strict' })).toEqual(['a warning', 'b warning'])
  expect(ids({ preset: 'all' })).toEqual(['a warning', 'b warning', 'c warning'])
  expect(ids({ rules: { 'test/a': 'off', 'test/c': 'error' } })).toEqual(['c error'])
})

test('what is no setting is left at its default', () => {
  expect(parseSettings(null)).toEqual(defaultSettings)
  expect(
    parseSettings({ preset: 'loud', rules: { a: 'fatal' }, kubernetes: { version: 'newest' }, language: 7 }),
  ).toEqual(defaultSettings)
  expect(parseSettings({ kubernetes: { version: 'v1.34.2' } }).kubernetesVersion).toBe('1.34')
})

test('a part that did not change is not checked again', () => {
  let checks = 0
  const counting = rule('counting', { check: () => void checks++ })
  const language = { ...byId.kubernetes, rules: [counting], fileRules: [] }
  const context = contextWith()
  const first = language.parse('kind: A\n---\nkind: B\n---\nkind: C\n')
  check(language, first, context, () => {})
  expect(checks).toBe(3)
  check(language, language.parse('kind: A\n---\nkind: Bee\n---\nkind: C\n', first), context, () => {})
  expect(checks).toBe(4)
})
