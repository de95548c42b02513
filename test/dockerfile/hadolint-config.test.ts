import { expect, test } from 'vitest'
import { hadolintOverlay } from '../../server/src/dockerfile/hadolint-config.js'

const rules = [
  { id: 'dockerfile/a', aliases: { hadolint: ['DL3006'] } },
  { id: 'dockerfile/b', aliases: { hadolint: ['DL3021'] } },
  { id: 'dockerfile/c', aliases: { hadolint: ['DL3021'], trivy: ['DS-0011'] } },
  { id: 'dockerfile/d', aliases: { shellcheck: ['SC2086'] } },
  { id: 'dockerfile/e' },
] as const

test('everything that a file can say', () => {
  expect(
    hadolintOverlay(
      {
        ignored: ['DL3006', 'sc2086'],
        override: { error: ['DL3021'], style: ['DL3006'], nonsense: ['DL3021'] },
        trustedRegistries: ['docker.io', 5],
        'label-schema': { author: 'text', version: 'semver', x: 'nonsense' },
        'strict-labels': true,
        'failure-threshold': 'style',
        'disable-ignore-pragma': true,
      },
      rules,
    ),
  ).toEqual({
    rules: { 'dockerfile/a': 'off', 'dockerfile/b': 'error', 'dockerfile/c': 'error', 'dockerfile/d': 'off' },
    dockerfile: {
      trustedRegistries: ['docker.io'],
      labelSchema: { author: 'text', version: 'semver' },
      strictLabels: true,
    },
    failOn: 'hint',
    withoutIgnoreComments: true,
  })
})

test('one registry alone', () =>
  expect(hadolintOverlay({ trustedRegistries: 'ghcr.io' }, rules).dockerfile.trustedRegistries).toEqual(['ghcr.io']))

test.each([
  ['error', 'error'],
  ['info', 'information'],
  ['ignore', 'hint'],
  ['none', 'none'],
  ['nonsense', undefined],
])('fails from %s on', (threshold, expected) =>
  expect(hadolintOverlay({ 'failure-threshold': threshold }, rules).failOn).toBe(expected),
)

test.each([undefined, null, 'text', 7, [], { ignored: 7, override: 'x', 'label-schema': [] }])(
  '%j asks for nothing',
  config =>
    expect(hadolintOverlay(config, rules)).toEqual({
      rules: {},
      dockerfile: { trustedRegistries: [], labelSchema: {}, strictLabels: false },
      withoutIgnoreComments: false,
    }),
)
