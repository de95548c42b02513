import type { KubernetesRule } from '../../rule.js'
import bidirectionalMount from './bidirectional-mount.js'
import decimalFileMode from './decimal-file-mode.js'
import deviceWithoutClaim from './device-without-claim.js'
import hostPathBacksteps from './host-path-backsteps.js'
import localPath from './local-path.js'
import memoryVolumeWithoutLimit from './memory-volume-without-limit.js'
import mountedAsDevice from './mounted-as-device.js'
import projectedPathTwice from './projected-path-twice.js'
import recursiveReadOnly from './recursive-read-only.js'
import subPathTwice from './sub-path-twice.js'
import unknownVolume from './unknown-volume.js'
import volumeSource from './volume-source.js'

export const volumesRules: readonly KubernetesRule[] = [
  bidirectionalMount,
  decimalFileMode,
  deviceWithoutClaim,
  hostPathBacksteps,
  localPath,
  memoryVolumeWithoutLimit,
  mountedAsDevice,
  projectedPathTwice,
  recursiveReadOnly,
  subPathTwice,
  unknownVolume,
  volumeSource,
]
