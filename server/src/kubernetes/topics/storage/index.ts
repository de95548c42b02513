import type { KubernetesTopic } from '../../topic.js'
import { fields } from './_fields.js'
import accessModes from './access-modes.js'
import allowVolumeExpansion from './allow-volume-expansion.js'
import claimSize from './claim-size.js'
import claimVolume from './claim-volume.js'
import configMapVolume from './config-map-volume.js'
import emptyDir from './empty-dir.js'
import hostPath from './host-path.js'
import persistentVolume from './persistent-volume.js'
import persistentVolumeClaim from './persistent-volume-claim.js'
import projected from './projected.js'
import reclaimPolicy from './reclaim-policy.js'
import secretVolume from './secret-volume.js'
import storageClass from './storage-class.js'
import storageClassName from './storage-class-name.js'
import volumeBindingMode from './volume-binding-mode.js'
import volumeMount from './volume-mount.js'

/** Where data are kept: volumes, claims, classes. */
export const storageTopics: readonly KubernetesTopic[] = [
  ...fields,
  accessModes,
  allowVolumeExpansion,
  claimSize,
  claimVolume,
  configMapVolume,
  emptyDir,
  hostPath,
  persistentVolume,
  persistentVolumeClaim,
  projected,
  reclaimPolicy,
  secretVolume,
  storageClass,
  storageClassName,
  volumeBindingMode,
  volumeMount,
]
