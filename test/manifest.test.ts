import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { defaultSettings, parseSettings } from '../server/src/core/settings.js'
import { loadSchema } from '../server/src/kubernetes/schema/index.js'

const root = join(import.meta.dirname, '..')
const json = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'))
const manifest = json('package.json')
const properties: Record<string, { default?: unknown }> = manifest.contributes.configuration.properties

describe('the extension manifest', () => {
  test('every text is there in both languages', () => {
    const used = [...JSON.stringify(manifest).matchAll(/%([\w.]+)%/g)].map(([, key]) => key!)
    for (const name of ['package.nls.json', 'package.nls.zh-cn.json'])
      expect(Object.keys(json(name)).sort(), name).toEqual([...new Set(used)].sort())
  })

  test('the defaults of the settings are those of the server', () => {
    const section: Record<string, unknown> = {}
    for (const [id, { default: value }] of Object.entries(properties)) {
      const path = id.split('.').slice(1)
      const last = path.pop()!
      let node = section
      for (const step of path) {
        node[step] ??= {}
        node = node[step] as Record<string, unknown>
      }
      node[last] = value
    }
    expect(parseSettings(section)).toEqual(defaultSettings)
  })

  test('the Kubernetes versions to choose from are those of the tables, the newest first', () => {
    const { first, last } = loadSchema(readFileSync(join(root, 'dist/data/kubernetes.json'), 'utf8'))
    const minors = Array.from({ length: last - first + 1 }, (_, index) => `1.${last - index}`)
    expect(manifest.contributes.configuration.properties['fairlead.kubernetes.version'].enum).toEqual(['', ...minors])
  })

  test('what the client says is there in Chinese too', () => {
    const folder = join(root, 'client/src')
    const code = readdirSync(folder).map(name => readFileSync(join(folder, name), 'utf8'))
    const said = code.flatMap(text => [...text.matchAll(/l10n\.t\('([^']+)'/g)].map(([, words]) => words!))
    expect(Object.keys(json('l10n/bundle.l10n.zh-cn.json')).sort()).toEqual([...new Set(said)].sort())
  })

  test('README names every setting', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8')
    for (const id of Object.keys(properties)) if (id !== 'fairlead.trace.server') expect(readme).toContain(`\`${id}\``)
  })

  test('it starts with its two languages and with nothing else', () =>
    expect(manifest.activationEvents).toEqual(['onLanguage:dockerfile', 'onLanguage:yaml']))

  test('dependencies have exact versions, and what ships is bundled', () => {
    expect(manifest.dependencies).toBeUndefined()
    for (const [name, version] of Object.entries(manifest.devDependencies))
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/)
  })
})
