import { describe, expect, test } from 'vitest'
import { type DockerfileOptions, defaultOptions } from '../../../server/src/dockerfile/options.js'
import { isForm } from '../../../server/src/dockerfile/rules/labels/_forms.js'
import labelEmail from '../../../server/src/dockerfile/rules/labels/label-email.js'
import labelKey from '../../../server/src/dockerfile/rules/labels/label-key.js'
import labelRevision from '../../../server/src/dockerfile/rules/labels/label-revision.js'
import labelUrl from '../../../server/src/dockerfile/rules/labels/label-url.js'
import labelVersion from '../../../server/src/dockerfile/rules/labels/label-version.js'
import maintainer from '../../../server/src/dockerfile/rules/labels/maintainer.js'
import missingLabel from '../../../server/src/dockerfile/rules/labels/missing-label.js'
import unexpectedLabel from '../../../server/src/dockerfile/rules/labels/unexpected-label.js'
import { checkFix, checkRule, findingsOf } from '../../harness/check.js'

const under = (options: Partial<DockerfileOptions>) => ({ dockerfile: { ...defaultOptions, ...options } })

describe('forms', () => {
  const cases: Partial<Record<keyof typeof isForm, readonly [readonly string[], readonly string[]]>> = {
    url: [
      ['https://a.b/c?d=e#f', 'git://a/b', 'mailto:a@b'],
      ['a.b/c', '//a', 'https://a b', ''],
    ],
    semver: [
      ['1.2.3', '0.0.0', '1.0.0-rc.1+build.5', '1.0.0-0a'],
      ['1.2', 'v1.2.3', '01.2.3', '1.2.3-01', '1.2.3.4'],
    ],
    hash: [
      ['8f936c5', '8f936c5a1b2c3d4e5f60718293a4b5c6d7e8f901'],
      ['main', '8f936', '8f936cg'],
    ],
    rfc3339: [
      ['2026-11-23T12:00:00Z', '2026-11-23t12:00:00.123+08:00'],
      ['2026-11-23', '2026-13-01T00:00:00Z', '2026-11-23T24:00:00Z', '2026-11-23T12:00Z'],
    ],
    spdx: [
      [
        'MIT',
        'Apache-2.0 WITH LLVM-exception',
        '(MIT OR GPL-2.0-or-later) AND Zlib',
        'GPL-2.0+',
        'LicenseRef-own',
        'GPL-3.0',
      ],
      ['Apache 2.0', 'GPLv3', 'MIT License', 'MIT OR', '(MIT', 'MIT)', '', 'AND'],
    ],
    email: [
      ['a@b.c', 'jane.doe+x@example.com'],
      ['a', '@b', 'a b@c.d', 'Jane <jane@b.c>'],
    ],
  }
  for (const [form, [good, bad]] of Object.entries(cases))
    test(form, () => {
      for (const value of good) expect(isForm[form as keyof typeof isForm](value), value).toBe(true)
      for (const value of bad) expect(isForm[form as keyof typeof isForm](value), value).toBe(false)
    })
})

test('a key by the conventions is offered where there is one', async () => {
  await checkFix(labelKey, 'FROM a:1\nLABEL "My Build__Id"=7\n', 'FROM a:1\nLABEL my-build-id=7\n')
  await checkFix(labelKey, 'FROM a:1\nLABEL com.docker.Team=7\n', 'FROM a:1\nLABEL team=7\n')
  expect((await findingsOf(labelKey, 'FROM a:1\nLABEL 7=7\n'))[0]?.fixes).toEqual([])
})

describe('a schema', () => {
  test('the values of its labels', async () => {
    await checkRule(
      labelVersion,
      '\nFROM a:1\nLABEL version=1.2 other=x\n              ^^^\n',
      under({ labelSchema: { version: 'semver' } }),
    )
    await checkRule(labelRevision, '\nFROM a:1\nLABEL r=x\n        ^\n', under({ labelSchema: { r: 'hash' } }))
    await checkRule(labelEmail, '\nFROM a:1\nLABEL e=x\n        ^\n', under({ labelSchema: { e: 'email' } }))
  })
  test('it wins over the specification, and variables are left alone', async () => {
    const key = 'org.opencontainers.image.url'
    await checkRule(labelUrl, `FROM a:1\nLABEL ${key}=x`, under({ labelSchema: { [key]: 'text' } }))
    await checkRule(labelUrl, `FROM a:1\nLABEL ${key}=$URL`)
  })
  test('labels that must be there, through the stages', async () => {
    const schema = under({ labelSchema: { a: 'text', b: 'text' } })
    await checkRule(
      missingLabel,
      '\nFROM a:1 AS x\nLABEL a=1\nFROM x\n^^^^\nFROM a:1\n^^^^\n^^^^\n'.replace('FROM x\n^^^^\n', 'FROM x\n'),
      schema,
    )
    await checkRule(missingLabel, 'FROM a:1 AS x\nLABEL a=1\nFROM x\nLABEL b=', schema)
    await checkRule(missingLabel, 'FROM a:1')
  })
  test('labels that must not', async () => {
    await checkRule(
      unexpectedLabel,
      '\nFROM a:1\nLABEL a=1 $K=2 b=3\n               ^\n',
      under({ labelSchema: { a: 'text' }, strictLabels: true }),
    )
    await checkRule(unexpectedLabel, 'FROM a:1\nLABEL a=1', under({ labelSchema: {} }))
  })
})

test('keys', () =>
  checkRule(
    labelKey,
    '\nFROM a:1\nLABEL a..b=1 1a=1 a-=1 "a b"=1 io.docker.x=1 a.b-c9=1\n      ^^^^\n             ^^\n                  ^^\n                       ^^^^^\n                               ^^^^^^^^^^^\n',
  ))

describe('MAINTAINER', () => {
  test.each([
    ['MAINTAINER Jane "J" Doe', 'LABEL org.opencontainers.image.authors="Jane \\"J\\" Doe"'],
    ['maintainer "jane@b.c"', 'label org.opencontainers.image.authors="jane@b.c"'],
    ['MAINTAINER me $5', 'LABEL org.opencontainers.image.authors="me \\$5"'],
  ])('%s', (before, after) => checkFix(maintainer, `FROM a:1\n${before}`, `FROM a:1\n${after}`))
})
