import { describe, expect, test } from 'vitest'
import type { Finding } from '../../server/src/core/lint.js'
import { afterSuppressions, ignoreComment } from '../../server/src/core/suppress.js'
import { lintText } from '../harness/check.js'

test.each([
  [' fairlead ignore=dockerfile/latest-tag the tag is replaced by CI', 'fairlead', ['dockerfile/latest-tag'], 'next'],
  [' fairlead ignore=dockerfile/latest-tag,DL3008', 'fairlead', ['dockerfile/latest-tag', 'DL3008'], 'next'],
  [' fairlead global ignore=kubernetes/run-as-root', 'fairlead', ['kubernetes/run-as-root'], 'file'],
  [' hadolint ignore=DL3006, SC2086 # why', 'hadolint', ['DL3006', 'SC2086'], 'next'],
  [' hadolint global ignore=DL3003', 'hadolint', ['DL3003'], 'file'],
  [' hadolint stage ignore=DL3003', 'hadolint', ['DL3003'], 'part'],
  [
    ' check=skip=JSONArgsRecommended,StageNameCasing;error=true',
    'buildkit',
    ['JSONArgsRecommended', 'StageNameCasing'],
    'next',
  ],
  [' check=error=true;skip=all', 'buildkit', 'all', 'next'],
  [' shellcheck disable=SC2086', 'shellcheck', ['SC2086'], 'next'],
  ['trivy:ignore:AVD-DS-0002', 'trivy', ['DS-0002'], 'next'],
  ['trivy:ignore:DS-0001:exp:2027-01-01 trivy:ignore:DS-0026', 'trivy', ['DS-0001', 'DS-0026'], 'next'],
  ['checkov:skip=CKV_DOCKER_2: no probe in a batch image', 'checkov', ['CKV_DOCKER_2'], 'part'],
] as const)('#%s', (text, tool, ids, scope) => expect(ignoreComment(text)).toEqual({ tool, ids, scope }))

test.each(['a comment', 'ignore=DL3006', 'check=error=true', 'fairlead ignore'])('#%s asks for nothing', text =>
  expect(ignoreComment(text)).toBeUndefined(),
)

const finding = {
  rule: { id: 'dockerfile/latest-tag', aliases: { hadolint: ['DL3007'], trivy: ['DS-0001'] } },
  span: { start: 10, end: 20 },
} as unknown as Finding

test.each([
  [{ tool: 'fairlead', ids: ['dockerfile/latest-tag'] }, true],
  [{ tool: 'fairlead', ids: ['DL3007'] }, true],
  [{ tool: 'hadolint', ids: ['DL3007'], span: { start: 0, end: 30 } }, true],
  [{ tool: 'hadolint', ids: ['DL3007'], span: { start: 15, end: 30 } }, false],
  [{ tool: 'hadolint', ids: ['DS-0001'] }, false],
  [{ tool: 'buildkit', ids: 'all' }, false],
  [{ tool: 'trivy', ids: 'all' }, true],
] as const)('%j covers it: %s', (suppression, covered) =>
  expect(afterSuppressions(finding, [suppression])).toBe(covered ? undefined : finding),
)

describe('# check=error=true', () => {
  const text = 'FROM alpine:3.20 AS Build\nWORKDIR app\nCMD echo x\nRUN sudo ls\n'
  const said = async (directive: string) =>
    (await lintText(`${directive}${text}`)).map(({ rule, severity }) => `${severity} ${rule.id.split('/')[1]}`)

  test('makes an error of what BuildKit then stops at, and of nothing else', async () => {
    expect(await said('')).toEqual([
      'hint stage-name-casing',
      'warning relative-workdir',
      'information shell-form-command',
      'warning sudo',
    ])
    expect(await said('# check=error=true\n')).toEqual([
      'error stage-name-casing',
      'error relative-workdir',
      'error shell-form-command',
      'warning sudo',
    ])
  })
  test('what is skipped is not said', async () =>
    expect(await said('# check=skip=StageNameCasing,JSONArgsRecommended;error=true\n')).toEqual([
      'error relative-workdir',
      'warning sudo',
    ]))
  test('false, or in a comment further down, it means nothing', async () => {
    expect(await said('# check=error=false\n')).toEqual(await said(''))
    expect(await said('\n# check=error=true\n')).toEqual(await said(''))
  })
})
