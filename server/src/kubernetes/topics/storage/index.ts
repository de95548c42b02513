import type { KubernetesTopic } from '../../topic.js'
import { fields } from './_fields.js'
import accessModes from './access-modes.js'
import allowVolumeExpansion from './allow-volume-expansion.js'
import claimSize from './claim-size.js'
import claimVolume from './claim-volume.js'
import configMapVolume from './config-map-volume.js'
import downwardVolume from './downward-volume.js'
import emptyDir from './empty-dir.js'
import ephemeralVolume from './ephemeral-volume.js'
import hostPath from './host-path.js'
import localVolume from './local-volume.js'
import persistentVolume from './persistent-volume.js'
import persistentVolumeClaim from './persistent-volume-claim.js'
import projected from './projected.js'
import provisioner from './provisioner.js'
import reclaimPolicy from './reclaim-policy.js'
import reservedVolume from './reserved-volume.js'
import secretVolume from './secret-volume.js'
import storageClass from './storage-class.js'
import storageClassName from './storage-class-name.js'
import tokenVolume from './token-volume.js'
import volumeBindingMode from './volume-binding-mode.js'
import volumeClass from './volume-class.js'
import volumeMode from './volume-mode.js'
import volumeMount from './volume-mount.js'
import volumeMounts from './volume-mounts.js'
import volumes from './volumes.js'

/** Where data are kept: volumes, claims, classes. */
export const storageTopics: readonly KubernetesTopic[] = [
  ...fields,
  accessModes,
  allowVolumeExpansion,
  claimSize,
  claimVolume,
  configMapVolume,
  downwardVolume,
  emptyDir,
  ephemeralVolume,
  hostPath,
  localVolume,
  persistentVolume,
  persistentVolumeClaim,
  projected,
  provisioner,
  reclaimPolicy,
  reservedVolume,
  secretVolume,
  storageClass,
  storageClassName,
  tokenVolume,
  volumeBindingMode,
  volumeClass,
  volumeMode,
  volumeMount,
  volumeMounts,
  volumes,
]
