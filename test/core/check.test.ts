import { expect, test } from 'vitest'
import { check, checkDocument, inOrder, placementOf } from '../../server/src/core/check.js'
import { choose, finish } from '../../server/src/core/lint.js'
import type { Rule } from '../../server/src/core/rule.js'
import { defaultSettings, parseSettings } from '../../server/src/core/settings.js'
import { emptyWorkspace } from '../../server/src/core/workspace.js'
import { byId, contextWith } from '../harness/languages.js'
import { memoryHost } from '../harness/memory-host.js'

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

test('surroundings that cannot be read silence only the rules about them', async () => {
  const crashed: string[] = []
  const place = { uri: 'file:///a/Dockerfile', workspace: emptyWorkspace }
  const language = {
    ...byId.dockerfile,
    surroundings: () => {
      throw new Error('a bug')
    },
  }
  const document = language.parse('FROM a:1')
  const placement = await placementOf(language, document, place, memoryHost({}), what => crashed.push(what))
  expect(placement).toBeUndefined()
  expect(crashed).toEqual(['of surroundings'])
})

test('a file that is silenced over and over is checked in time', () => {
  const many = 8000
  const source = `FROM a:1\n${'# hadolint global ignore=DL3059\n'.repeat(many)}${'RUN cd /x\n'.repeat(many)}`
  const start = performance.now()
  const found = check(byId.dockerfile, byId.dockerfile.parse(source), contextWith(), () => {})
  expect(found.length).toBeGreaterThan(0)
  expect(performance.now() - start).toBeLessThan(8000)
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
  const language = { ...byId.kubernetes, rules: [counting], fileRules: [], knowledge: () => counting }
  const context = contextWith()
  const first = language.parse('kind: A\n---\nkind: B\n---\nkind: C\n')
  check(language, first, context, () => {})
  expect(checks).toBe(3)
  check(language, language.parse('kind: A\n---\nkind: Bee\n---\nkind: C\n', first), context, () => {})
  expect(checks).toBe(4)
})

test('a piece that only moved keeps its findings, whatever is suppressed elsewhere', () => {
  const named = rule('named', {
    check: (part, report) => {
      const { text } = part as { text: string }
      report({ start: text.indexOf('kind'), end: text.length })
    },
  })
  const language = { ...byId.kubernetes, rules: [named], fileRules: [], knowledge: () => named }
  const context = contextWith()
  const found = (document: object) => finish(checkDocument(language, document, context, () => {}))
  const file = 'kind: A\n---\n# fairlead ignore=test/named\nkind: B\n---\nkind: C\n'
  const first = language.parse(file)
  const before = found(first)
  const after = found(language.parse(`# one line more\n${file}`, first))
  expect(before.map(({ start, findings }) => [start, findings.length])).toEqual([
    [0, 1],
    [8, 0],
    [49, 1],
    [0, 0],
  ])
  expect(after[2]).toEqual({ start: 65, findings: before[2]!.findings })
  expect(after[2]!.findings[0]).toBe(before[2]!.findings[0])
  expect(inOrder(after).map(({ span }) => span.start)).toEqual([16, 69])
})
