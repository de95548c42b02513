import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asString } from '../../tree.js'
import { explained, fieldValue } from '../_file.js'
import { summary } from '../_summary.js'
import { storagePage } from './_storage.js'

export default {
  key: 'PersistentVolumeClaimSpec.volumeMode',
  also: ['PersistentVolumeSpec.volumeMode'],
  title: { en: 'a directory or a raw device', 'zh-cn': '目录还是裸设备' },
  summary: summary('PersistentVolumeClaimSpec.volumeMode'),
  notes: {
    en: ['It must be the same on claim and volume, or they do not bind. The default is `Filesystem`.'],
    'zh-cn': ['PVC 和卷的取值必须一致，否则不会绑定。默认 `Filesystem`。'],
  },
  see: storagePage('#volume-mode'),
  explain: (place: KubernetesPlace) => {
    const mode = asString(fieldValue(place))
    if (mode === 'Block')
      return explained({
        en: 'Pods get the raw device, without a file system: they name it under `volumeDevices` with a `devicePath`, not under `volumeMounts`.',
        'zh-cn':
          'Pod 得到的是没有文件系统的裸设备：要写在 `volumeDevices` 下（用 `devicePath`），而不是 `volumeMounts`。',
      })
    return mode === 'Filesystem'
      ? explained({
          en: 'Pods mount it as a directory; an empty device gets a file system first. That is the default.',
          'zh-cn': 'Pod 把它挂载成目录；空设备会先创建文件系统。这是默认行为。',
        })
      : undefined
  },
} satisfies KubernetesTopic
