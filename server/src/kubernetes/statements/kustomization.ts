import { resolveUri } from '../../core/uri.js'
import type { Fact } from '../../core/workspace.js'
import { entriesOf, kustomizationFiles } from '../kustomize/entries.js'
import { patchKey, resourceKey } from '../kustomize/keys.js'
import type { Manifest } from '../model.js'
import { slicesWhere } from '../pages.js'

const naming = slicesWhere(({ resources }) => resources.some(one => entriesOf(one).length > 0))

/** The files that a kustomization takes. A folder stands for the kustomization in it. */
export function* kustomizationFacts(manifest: Manifest, uri: string): Generator<Fact> {
  for (const { part, start } of naming(manifest))
    for (const resource of part.resources)
      for (const { path, role, span } of entriesOf(resource)) {
        if (role !== 'resource' && role !== 'patch') continue
        const key = role === 'patch' ? patchKey : resourceKey
        yield {
          kind: 'uses',
          key: key(resolveUri(uri, path)),
          span: { start: start + span.start, end: start + span.end },
        }
      }
}

export const mayBeKustomization = (text: string, uri: string): boolean =>
  text.includes('kustomize.config.k8s.io') || kustomizationFiles.some(name => uri.endsWith(`/${name}`))
