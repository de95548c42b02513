import type { KubernetesRule } from '../../rule.js'
import accessModeAlone from './access-mode-alone.js'
import localVolumeAffinity from './local-volume-affinity.js'
import noAccessModes from './no-access-modes.js'
import storageSize from './storage-size.js'

export const storageRules: readonly KubernetesRule[] = [
  accessModeAlone,
  localVolumeAffinity,
  noAccessModes,
  storageSize,
]
