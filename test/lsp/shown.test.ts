import { expect, test } from 'vitest'
import type { Found } from '../../server/src/core/check.js'
import type { Rule } from '../../server/src/core/rule.js'
import type { Severity } from '../../server/src/core/types.js'
import { documentOf } from '../../server/src/lsp/convert.js'
import { diagnosticsOf } from '../../server/src/lsp/shown.js'

const text = { en: 'x', 'zh-cn': '某' }
const rule: Rule<never> = {
  id: 'test/rule',
  severity: 'hint',
  title: text,
  why: text,
  instead: text,
  message: text,
  examples: { bad: [], good: [] },
  check: () => {},
}
const finding = (severity: Severity, start: number) => ({
  ...{ rule, severity, args: {}, fixes: [] },
  span: { start, end: start + 1 },
})
const document = documentOf('0123456789\n'.repeat(300))
/** A piece for each line, with so many findings. */
const pieces = (count: number, severity: (line: number) => Severity): Found[] =>
  Array.from({ length: 300 }, (_, line) => ({
    start: line * 11,
    findings: Array.from({ length: count }, (_, at) => finding(severity(line), at)),
  }))

test('all that was found is shown, in the order of the text', () => {
  const diagnostics = diagnosticsOf(
    document,
    [...pieces(2, () => 'hint'), { start: 0, findings: [finding('error', 1)] }],
    'en',
  )
  expect(diagnostics).toHaveLength(601)
  expect(
    diagnostics.slice(0, 4).map(({ range, severity }) => [range.start.line, range.start.character, severity]),
  ).toEqual([
    [0, 0, 4],
    [0, 1, 1],
    [0, 1, 4],
    [1, 0, 4],
  ])
})

test('of more than anybody reads, the gravest are shown, and how many are not', () => {
  const diagnostics = diagnosticsOf(
    document,
    pieces(10, line => (line === 299 ? 'error' : line > 200 ? 'warning' : 'hint')),
    'zh-cn',
  )
  expect(diagnostics).toHaveLength(1000)
  expect(diagnostics[0]).toMatchObject({ message: expect.stringContaining('还有 2001 个问题') })
  const severities = diagnostics.slice(1).map(({ severity }) => severity)
  expect([1, 2, 4].map(one => severities.filter(severity => severity === one).length)).toEqual([10, 980, 9])
  expect(diagnostics.at(-1)?.range.start).toEqual({ line: 299, character: 9 })
})
