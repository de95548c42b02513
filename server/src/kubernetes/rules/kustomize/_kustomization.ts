import { isKustomization } from '../../kustomize/entries.js'
import type { Manifest, Resource } from '../../model.js'

/** The kustomization of a file, and where its document begins. */
export function kustomizationOf({ slices }: Manifest): {
  readonly resource: Resource | undefined
  readonly start: number
} {
  for (const { part, start } of slices) {
    const resource = part.resources.find(isKustomization)
    if (resource) return { resource, start }
  }
  return { resource: undefined, start: 0 }
}
