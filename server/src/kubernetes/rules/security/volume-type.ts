import { restrictedVolumes } from '../../pod-security.js'
import type { KubernetesRule } from '../../rule.js'
import { entries, keyOf } from '../../tree.js'
import { podWith } from '../_examples.js'
import { around, isSet, ofType } from '../_typed.js'

const allowed = new Set(['name', ...restrictedVolumes])

export default {
  id: 'kubernetes/volume-type',
  severity: 'information',
  preset: 'strict',
  aliases: { trivy: ['KSV-0028'], pss: ['restrictedVolumes'] },
  title: { en: 'A volume type that `restricted` forbids', 'zh-cn': '`restricted` 禁止的卷类型' },
  why: {
    en: 'The Pod Security level `restricted` allows only volumes that need no rights on the node, and leaves storage systems to claims.',
    'zh-cn': 'Pod 安全性级别 `restricted` 只允许不需要节点权限的卷类型，存储系统要通过持久卷申领来使用。',
  },
  instead: {
    en: 'A `persistentVolumeClaim` for storage; `configMap`, `secret`, `projected`, `downwardAPI`, `emptyDir`, `ephemeral`, `csi` and `image` are fine too.',
    'zh-cn':
      '存储用 `persistentVolumeClaim`；`configMap`、`secret`、`projected`、`downwardAPI`、`emptyDir`、`ephemeral`、`csi` 和 `image` 也可以。',
  },
  message: {
    en: 'A `{type}` volume is refused in a namespace of level `restricted`. Use a `persistentVolumeClaim`.',
    'zh-cn': '级别为 `restricted` 的命名空间会拒绝 `{type}` 类型的卷。改用 `persistentVolumeClaim`。',
  },
  examples: {
    bad: [
      podWith('volumes:\n  - name: data\n    nfs:\n    ^^^\n      server: nfs.example.com\n      path: /exports/data'),
    ],
    good: [podWith('volumes:\n  - name: data\n    persistentVolumeClaim:\n      claimName: data')],
  },
  check(slice, report) {
    for (const volume of ofType(slice, 'Volume')) {
      if (!around(volume, 'PodSpec')) continue
      for (const { key } of entries(volume.node)) {
        const type = keyOf(key)
        if (!key.templated && !allowed.has(type) && isSet(volume.node, type)) report(key.span, { type })
      }
    }
  },
} satisfies KubernetesRule
