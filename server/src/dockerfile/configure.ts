import { foldersAbove } from '../core/folders.js'
import type { Settings } from '../core/settings.js'
import { liesSomewhere } from '../core/uri.js'
import type { Host } from '../core/workspace.js'
import { dockerfileRules } from './rules/index.js'

const names = ['.hadolint.yaml', '.hadolint.yml']

/** Folders further up than this are nobody's project. */
const highest = 16

/**
 * The settings with the nearest `.hadolint.yaml` laid under them: what a user sets in Fairlead itself has the last word.
 * It is looked for beside the Dockerfile and in the folders above, up to the root of the repository.
 */
export async function configure(settings: Settings, uri: string, host: Host): Promise<Settings> {
  const text = liesSomewhere(uri) ? await nearest(uri, host) : undefined
  if (text === undefined) return settings
  const { readHadolint } = await import('./hadolint-file.js')
  const overlay = readHadolint(text, dockerfileRules)
  if (!overlay) return settings
  const { trustedRegistries, labelSchema, strictLabels } = settings.dockerfile
  return {
    ...settings,
    rules: { ...overlay.rules, ...settings.rules },
    dockerfile: {
      trustedRegistries: trustedRegistries.length > 0 ? trustedRegistries : overlay.dockerfile.trustedRegistries,
      labelSchema: { ...overlay.dockerfile.labelSchema, ...labelSchema },
      strictLabels: strictLabels || overlay.dockerfile.strictLabels,
    },
    ignoreComments: settings.ignoreComments && !overlay.withoutIgnoreComments,
    failOn: overlay.failOn ?? settings.failOn,
  }
}

async function nearest(uri: string, host: Host): Promise<string | undefined> {
  for await (const folder of foldersAbove(uri, host, highest)) {
    const name = names.find(one => folder.entries.includes(one))
    if (name) return host.readFile(`${folder.uri}/${name}`)
  }
  return undefined
}
