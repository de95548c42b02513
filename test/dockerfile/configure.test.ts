import { describe, expect, test } from 'vitest'
import { defaultSettings } from '../../server/src/core/settings.js'
import { configure } from '../../server/src/dockerfile/configure.js'
import { memoryHost, uriOf } from '../harness/memory-host.js'

const under = (files: Record<string, string>, path = 'Dockerfile', settings = defaultSettings) =>
  configure(settings, uriOf(path), memoryHost(files))

describe('a .hadolint.yaml', () => {
  test('turns rules off, sets severities and options', async () => {
    const settings = await under({
      '.hadolint.yaml': `
ignored: [DL3000]
override: { error: [DL3015] }
trustedRegistries: [ghcr.io]
label-schema: { author: text }
strict-labels: true
failure-threshold: style
disable-ignore-pragma: true
`,
    })
    expect(settings.rules).toMatchObject({ 'dockerfile/relative-workdir': 'off', 'dockerfile/apt-recommends': 'error' })
    expect(settings.dockerfile).toEqual({
      trustedRegistries: ['ghcr.io'],
      labelSchema: { author: 'text' },
      strictLabels: true,
    })
    expect(settings).toMatchObject({ failOn: 'hint', ignoreComments: false })
  })

  test('of a folder above counts, up to the root of the repository', async () => {
    const config = 'ignored: [DL3000]'
    const found = await under({ '.hadolint.yml': config, 'a/b/Dockerfile': '' }, 'a/b/Dockerfile')
    expect(found.rules).toMatchObject({ 'dockerfile/relative-workdir': 'off' })
    expect(await under({ '.hadolint.yml': config, 'a/.git/HEAD': '' }, 'a/b/Dockerfile')).toBe(defaultSettings)
  })

  test('has no say in what is set in Fairlead itself', async () => {
    const settings = { ...defaultSettings, rules: { 'dockerfile/relative-workdir': 'error' } as const }
    const found = await under({ '.hadolint.yaml': 'ignored: [DL3000]' }, 'Dockerfile', settings)
    expect(found.rules).toMatchObject(settings.rules)
  })

  test('that is broken changes nothing', async () =>
    expect(await under({ '.hadolint.yaml': 'ignored: [DL3000\n: :' })).toBe(defaultSettings))
  test('that is not there changes nothing', async () => expect(await under({})).toBe(defaultSettings))
})
