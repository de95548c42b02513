import { nearest } from '../../core/nearest.js'
import { liesSomewhere, resolveUri } from '../../core/uri.js'
import type { Host, Place } from '../../core/workspace.js'
import type { Manifest } from '../model.js'
import { type Entry, entriesOf, isKustomization, kustomizationFiles } from './entries.js'
import { type KustomizeObjects, objectsOf } from './objects.js'
import { type PatchTarget, targetsIn } from './targets.js'

/** What lies around a kustomization. */
export interface KustomizeAround {
  /** The entries whose file or folder is not there, with what each may be a slip of. */
  readonly missing: ReadonlyMap<Entry, string | undefined>
  /** The objects that its patches can be laid over. */
  readonly objects: KustomizeObjects
  /** What the patches in files of their own look for, each where the kustomization names it. */
  readonly targets: readonly PatchTarget[]
}

/**
 * Looks for the files that a kustomization names. Where none of them is there, none is missed. `undefined` for other
 * manifests, and for what lies nowhere.
 */
export function surroundings(manifest: Manifest, place: Place, host: Host): Promise<KustomizeAround> | undefined {
  const kustomization = manifest.slices.flatMap(({ part }) => part.resources).find(isKustomization)
  if (!kustomization || !liesSomewhere(place.uri)) return undefined
  return look(entriesOf(kustomization), manifest, place.uri, host)
}

async function look(entries: readonly Entry[], manifest: Manifest, uri: string, host: Host): Promise<KustomizeAround> {
  const missing = new Map<Entry, string | undefined>()
  await Promise.all(
    entries.map(async entry => {
      const near = await search(entry, uri, host)
      if (near !== found) missing.set(entry, near)
    }),
  )
  // where nothing at all is there, the kustomization stands here without its files
  if (missing.size === entries.length) missing.clear()
  const patches = entries.filter(({ role, targeted }) => role === 'patch' && !targeted)
  const texts = await Promise.all(patches.map(({ path }) => host.readFile(resolveUri(uri, path))))
  const targets = patches.flatMap(({ span }, index) => targetsIn(texts[index] ?? '', span))
  return { missing, objects: await objectsOf(manifest, uri, host), targets }
}

const found = Symbol('found')

/** Whether an entry leads to something; if not, the path that was probably meant. */
async function search(entry: Entry, uri: string, host: Host): Promise<typeof found | string | undefined> {
  const steps = entry.path.split('/').filter(step => step !== '')
  const name = steps.at(-1)
  // a folder that is named by dots is there
  if (name === undefined || name === '.' || name === '..') return found
  const above = steps.slice(0, -1)
  const names = await host.readFolder(resolveUri(uri, `${entry.path.startsWith('/') ? '/' : './'}${above.join('/')}`))
  // a folder that cannot be read is not known to lack anything, unless the kustomization's own can be
  if (names.length === 0 && above.length === 0) return found
  if (names.includes(name)) return found
  if (names.includes(`${name}/`)) return found
  const near = nearest(
    name,
    names.map(one => one.replace(/\/$/, '')).filter(one => !kustomizationFiles.includes(one)),
  )
  return near === undefined ? undefined : [...above, near].join('/')
}
