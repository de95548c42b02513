import type { KubernetesRule } from '../../rule.js'
import { pairOf } from '../../tree.js'
import { podWith } from '../_examples.js'
import { isBuiltIn, ofType, pointAt, textIn } from '../_typed.js'
import { volumesAround } from './_volumes.js'

export default {
  id: 'kubernetes/device-without-claim',
  severity: 'error',
  title: { en: 'A block device from a volume that is no claim', 'zh-cn': '块设备来自不是申领的卷' },
  why: {
    en: 'Only a PersistentVolumeClaim or an ephemeral volume can be handed over as a raw block device; other volumes are folders. The API server refuses them in `volumeDevices`.',
    'zh-cn':
      '只有 PersistentVolumeClaim 或临时卷能作为裸块设备交给容器，其他卷都是目录，写在 `volumeDevices` 里会被 API 服务器拒绝。',
  },
  instead: {
    en: 'Use a claim with `volumeMode: Block`, or mount the volume by `volumeMounts`.',
    'zh-cn': '使用 `volumeMode: Block` 的申领，或改用 `volumeMounts` 挂载。',
  },
  message: {
    en: 'Volume `{name}` is a folder, and only a claim can be a block device: the API server refuses it. Use a claim with `volumeMode: Block`, or `volumeMounts`.',
    'zh-cn':
      '卷 `{name}` 是目录，只有申领才能作为块设备，API 服务器会拒绝。使用 `volumeMode: Block` 的申领，或改用 `volumeMounts`。',
  },
  examples: {
    bad: [
      podWith(`
containers:
  - name: db
    image: postgres:17
    volumeDevices:
      - name: data
              ^^^^
        devicePath: /dev/xvda
volumes:
  - name: data
    emptyDir: {}`),
    ],
    good: [
      podWith(`
containers:
  - name: db
    image: postgres:17
    volumeDevices:
      - name: data
        devicePath: /dev/xvda
volumes:
  - name: data
    persistentVolumeClaim:
      claimName: data`),
    ],
  },
  check(slice, report) {
    for (const device of ofType(slice, 'VolumeDevice')) {
      const name = textIn(device.node, 'name')
      const pair = pairOf(device.node, 'name')
      const volume = volumesAround(device)?.find(one => one.name === name)
      if (name && pair && volume && !volume.isClaim && !volume.node.templated && isBuiltIn(device))
        report(pointAt(pair), { name })
    }
  },
} satisfies KubernetesRule
