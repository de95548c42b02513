import type { SurroundingsRule } from '../../rule.js'
import kustomizeMissingPath from './kustomize-missing-path.js'
import kustomizePatchTarget from './kustomize-patch-target.js'

/** What a kustomization finds in the files that it names. */
export const kustomizeRules: readonly SurroundingsRule[] = [kustomizeMissingPath, kustomizePatchTarget]
