import { memo } from '../../core/memo.js'
import { resolveUri } from '../../core/uri.js'
import { emptyWorkspace, type Host } from '../../core/workspace.js'
import { accepts } from '../accepts.js'
import { parse } from '../document.js'
import type { Manifest, Resource } from '../model.js'
import { asString, get, itemsOf } from '../tree.js'
import { entriesOf, isKustomization, kustomizationFiles } from './entries.js'

/** An object that a kustomization makes, as patches find it: by group, kind, and each of the names that it had on the way. */
export interface KustomizeObject {
  readonly group: string
  readonly kind: string
  readonly names: readonly string[]
}

export interface KustomizeObjects {
  /** False where some of them come from a repository, a chart, a plugin or a file that cannot be read. */
  readonly complete: boolean
  readonly objects: readonly KustomizeObject[]
}

/** How many files are read before it is said that there are too many to know them all. */
const most = 300

const nothing: KustomizeObjects = { complete: false, objects: [] }

/** The objects that the kustomization in a manifest takes or makes, those of the kustomizations below it included. */
export async function objectsOf(manifest: Manifest, uri: string, host: Host): Promise<KustomizeObjects> {
  const read = new Set<string>()
  const collect = async (own: Manifest, at: string): Promise<KustomizeObjects> => {
    const resources = own.slices.flatMap(({ part }) => part.resources)
    const kustomization = resources.find(isKustomization)
    if (!kustomization) {
      const objects = resources.flatMap(objectOf)
      return { complete: objects.length === resources.filter(({ kind }) => kind !== 'List').length, objects }
    }
    if (makesMore(kustomization)) return nothing
    const parts = await Promise.all(
      entriesOf(kustomization)
        .filter(({ role }) => role === 'resource')
        .map(({ path }) => file(resolveUri(at, path))),
    )
    const written = writtenEntries(kustomization)
    const affix = affixes(kustomization)
    const objects = [...parts.flatMap(part => part.objects), ...generated(kustomization)]
    return {
      complete: written === parts.length && parts.every(({ complete }) => complete),
      objects: objects.map(one => ({ ...one, names: [...new Set(one.names.flatMap(affix))] })),
    }
  }
  /** A manifest, or a folder with a kustomization. */
  const file = async (target: string): Promise<KustomizeObjects> => {
    if (read.has(target) || read.size >= most) return nothing
    read.add(target)
    const inFolder = kustomizationFiles.map(name => `${target.replace(/\/$/, '')}/${name}`)
    for (const path of [target, ...inFolder]) {
      const text = await host.readFile(path)
      if (text === undefined) continue
      const known = path === target ? accepts(path, '', text) : true
      return known ? collect(manifestAt(path, text, host), path) : nothing
    }
    return nothing
  }
  return collect(manifest, uri)
}

/** What was read of each file the last time: what did not change is not parsed again with every keystroke. */
const lastRead = memo((_host: Host) => new Map<string, Manifest>())

function manifestAt(uri: string, text: string, host: Host): Manifest {
  const manifests = lastRead(host)
  const manifest = parse(text, manifests.get(uri), { uri, workspace: emptyWorkspace })
  manifests.set(uri, manifest)
  return manifest
}

/** True where charts or plugins make objects that no file has. */
const makesMore = (kustomization: Resource): boolean =>
  ['helmCharts', 'helmChartInflationGenerator', 'generators', 'transformers', 'components'].some(field =>
    kustomization.at(field),
  )

/** How many entries there are, those that lead elsewhere included. */
const writtenEntries = (kustomization: Resource): number =>
  itemsOf(kustomization.at('resources')).length + itemsOf(kustomization.at('bases')).length

/** A name, and what `namePrefix` and `nameSuffix` make of it: patches may use either. */
function affixes(kustomization: Resource): (name: string) => readonly string[] {
  const prefix = asString(kustomization.at('namePrefix')) ?? ''
  const suffix = asString(kustomization.at('nameSuffix')) ?? ''
  return name => [name, `${prefix}${name}${suffix}`]
}

function generated(kustomization: Resource): readonly KustomizeObject[] {
  const rows = [
    ['configMapGenerator', 'ConfigMap'],
    ['secretGenerator', 'Secret'],
  ] as const
  return rows.flatMap(([field, kind]) =>
    itemsOf(kustomization.at(field)).flatMap(({ value }) => {
      const name = asString(get(value, 'name'))
      return name === undefined ? [] : [{ group: '', kind, names: [name] }]
    }),
  )
}

const objectOf = ({ kind, group, name }: Resource): KustomizeObject[] =>
  kind === undefined || kind === 'List' || name === undefined ? [] : [{ group, kind, names: [name] }]
