import type { KubernetesRule, ManifestRule } from '../../rule.js'
import accessModeAlone from './access-mode-alone.js'
import claimDataSource from './claim-data-source.js'
import ephemeralClaimMetadata from './ephemeral-claim-metadata.js'
import localVolumeAffinity from './local-volume-affinity.js'
import noAccessModes from './no-access-modes.js'
import recycledRoot from './recycled-root.js'
import sharedReadWriteOnce from './shared-read-write-once.js'
import storageSize from './storage-size.js'

export const storageRules: readonly KubernetesRule[] = [
  accessModeAlone,
  claimDataSource,
  ephemeralClaimMetadata,
  localVolumeAffinity,
  noAccessModes,
  recycledRoot,
  storageSize,
]

/** Those that look at a whole file. */
export const storageFileRules: readonly ManifestRule[] = [sharedReadWriteOnce]
