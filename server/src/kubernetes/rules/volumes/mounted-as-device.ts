import type { KubernetesRule } from '../../rule.js'
import { get, pairOf } from '../../tree.js'
import { podWith } from '../_examples.js'
import { mapsIn, ofType, pointAt, textIn } from '../_typed.js'

export default {
  id: 'kubernetes/mounted-as-device',
  severity: 'error',
  title: { en: 'A volume both mounted and handed over as a device', 'zh-cn': '卷既被挂载又作为块设备' },
  why: {
    en: 'Within a container a volume is a folder or a raw device, and a path leads to one thing. The API server refuses one volume, or one path, in both lists.',
    'zh-cn':
      '在一个容器里，卷要么是目录要么是裸设备，一个路径也只能对应一样东西。同一个卷或同一路径出现在两个列表里，API 服务器会拒绝。',
  },
  instead: {
    en: 'Keep it in `volumeMounts` or in `volumeDevices`.',
    'zh-cn': '只保留在 `volumeMounts` 或 `volumeDevices` 中的一处。',
  },
  message: {
    en: '`{what}` stands in `volumeMounts` already, and the API server refuses it in `volumeDevices` as well. Keep it in one of the two.',
    'zh-cn': '`{what}` 已经在 `volumeMounts` 中，API 服务器不接受它又出现在 `volumeDevices` 里。只保留一处。',
  },
  examples: {
    bad: [
      podWith(`
containers:
  - name: db
    image: postgres:17
    volumeMounts:
      - { name: data, mountPath: /data }
    volumeDevices:
      - { name: data, devicePath: /dev/xvda }
                ^^^^
volumes:
  - name: data
    persistentVolumeClaim: { claimName: data }`),
    ],
    good: [
      podWith(`
containers:
  - name: db
    image: postgres:17
    volumeDevices:
      - { name: data, devicePath: /dev/xvda }
volumes:
  - name: data
    persistentVolumeClaim: { claimName: data }`),
    ],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'Container')) {
      const devices = mapsIn(get(node, 'volumeDevices'))
      if (devices.length === 0) continue
      const mounts = mapsIn(get(node, 'volumeMounts'))
      const names = new Set(mounts.map(mount => textIn(mount, 'name')))
      const paths = new Set(mounts.map(mount => textIn(mount, 'mountPath')))
      for (const device of devices) {
        const name = textIn(device, 'name')
        const path = textIn(device, 'devicePath')
        const at = pairOf(device, name && names.has(name) ? 'name' : 'devicePath')
        const what = name && names.has(name) ? name : path && paths.has(path) ? path : undefined
        if (at && what) report(pointAt(at), { what })
      }
    }
  },
} satisfies KubernetesRule
