import type { KubernetesTopic } from '../../topic.js'
import { variants } from '../_variants.js'
import claimVolume from './claim-volume.js'
import configMapVolume from './config-map-volume.js'
import emptyDir from './empty-dir.js'
import hostPath from './host-path.js'
import persistentVolume from './persistent-volume.js'
import provisioner from './provisioner.js'
import reclaimPolicy from './reclaim-policy.js'
import reservedVolume from './reserved-volume.js'
import secretVolume from './secret-volume.js'
import volumeMount from './volume-mount.js'

/** Fields that are explained together with another one of the group. */
export const fields: readonly KubernetesTopic[] = [
  ...variants(claimVolume, {
    'PersistentVolumeClaimVolumeSource.claimName': { en: 'which claim', 'zh-cn': '哪个 PVC' },
  }),
  ...variants(configMapVolume, {
    'ConfigMapVolumeSource.name': { en: 'which ConfigMap', 'zh-cn': '哪个 ConfigMap' },
  }),
  ...variants(emptyDir, {
    'EmptyDirVolumeSource.medium': { en: 'on disk or in memory', 'zh-cn': '放在磁盘还是内存' },
    'EmptyDirVolumeSource.sizeLimit': { en: 'how large it may grow', 'zh-cn': '最多用多大' },
  }),
  ...variants(hostPath, {
    'HostPathVolumeSource.path': { en: 'which directory of the node', 'zh-cn': '节点上的哪个目录' },
    'HostPathVolumeSource.type': { en: 'what is checked before mounting', 'zh-cn': '挂载前检查什么' },
  }),
  ...variants(persistentVolume, {
    'PersistentVolumeSpec.capacity': { en: 'how much it holds', 'zh-cn': '容量' },
  }),
  ...variants(provisioner, {
    'StorageClass.parameters': { en: 'settings for the driver', 'zh-cn': '给驱动的设置' },
  }),
  ...variants(reclaimPolicy, {
    'StorageClass.reclaimPolicy': { en: 'what becomes of the data', 'zh-cn': '数据最后怎么办' },
  }),
  ...variants(reservedVolume, {
    'PersistentVolumeClaimSpec.volumeName': { en: 'this volume and no other', 'zh-cn': '只用这个卷' },
  }),
  ...variants(secretVolume, {
    'SecretVolumeSource.secretName': { en: 'which Secret', 'zh-cn': '哪个 Secret' },
  }),
  ...variants(volumeMount, {
    'VolumeMount.name': { en: 'which volume', 'zh-cn': '哪个卷' },
    'VolumeMount.subPath': { en: 'a part of the volume only', 'zh-cn': '只挂载卷的一部分' },
    'VolumeMount.mountPropagation': { en: 'whether later mounts travel', 'zh-cn': '后来的挂载是否传播' },
    'VolumeMount.readOnly': { en: 'whether it may be written to', 'zh-cn': '能否写入' },
  }),
]
