import { join } from 'node:path'
import type { Language, LanguageContext } from '../../server/src/core/language.js'
import { defaultSettings, type Settings } from '../../server/src/core/settings.js'
import { emptyWorkspace } from '../../server/src/core/workspace.js'
import { dockerfile } from '../../server/src/dockerfile/index.js'
import { kubernetes } from '../../server/src/kubernetes/index.js'
import { nodeHost } from '../../server/src/node/host.js'

/** Data files as the build left them; tests run after the build. */
export const host = nodeHost(join(import.meta.dirname, '../../dist/data'))

export const byId = {
  dockerfile: dockerfile as unknown as Language,
  kubernetes: kubernetes as unknown as Language,
}

// Tests speak of every rule, also of those that come with certain documents only.
await kubernetes.loadRules?.()

/** The language that a text is in, for tests that do not say: manifests have an `apiVersion` or a `kind`. */
export const guess = (text: string): Language =>
  /^\s*-?\s*["']?(apiVersion|kind)\b/m.test(text) ? byId.kubernetes : byId.dockerfile

/** A context in which time stands still: 2026-11-23, 12:00 UTC, a Monday. */
export const contextWith = (settings: Partial<Settings> = {}): LanguageContext => ({
  uri: 'file:///test',
  settings: { ...defaultSettings, ...settings },
  workspace: emptyWorkspace,
  host,
  offersSnippets: true,
  now: Date.UTC(2026, 10, 23, 12),
})
