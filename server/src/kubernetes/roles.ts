import type { Place } from '../core/workspace.js'
import { patchKey, resourceKey } from './kustomize/keys.js'

/** What a document need not say, because the place says it where it stands. */
export interface Assumed {
  readonly apiVersion?: string
  readonly kind?: string
  /** It is laid over another object of its kind. */
  readonly patch?: true
  /** Others may be laid over it. */
  readonly laidOver?: true
}

// one object each, so that two parses of a file can be compared
const kustomization: Assumed = { apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization' }
const patch: Assumed = { patch: true }
const laidOver: Assumed = { laidOver: true }

/** What a file is, by its name and by what kustomizations of the workspace do with it. The same object for the same role. */
export function assumedAt({ uri, workspace }: Place): Assumed | undefined {
  if (/\/kustomization\.ya?ml$|\/Kustomization$/.test(uri)) return kustomization
  if (workspace.uses(patchKey(uri)).length > 0) return patch
  return workspace.uses(resourceKey(uri)).length > 0 ? laidOver : undefined
}
