import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asString } from '../../tree.js'
import { explained } from '../_file.js'
import { summary } from '../_summary.js'
import { code, say } from '../_text.js'
import { storagePage } from './_storage.js'

export default {
  key: 'PersistentVolumeSpec.storageClassName',
  title: { en: 'which claims find the volume', 'zh-cn': '哪些 PVC 能找到它' },
  summary: summary('PersistentVolumeSpec.storageClassName'),
  compare: {
    en: '**On a volume, on a claim.** A claim without `storageClassName` gets the default class and passes by volumes that have none; a claim with `""` takes only those. The name on a volume need not belong to a StorageClass that exists.',
    'zh-cn':
      '**写在卷上和写在 PVC 上。** PVC 没写 `storageClassName` 会得到默认类，不会匹配没有类的卷；写 `""` 的只匹配没有类的卷。卷上的类名不必真有对应的 StorageClass。',
  },
  see: storagePage('#class'),
  explain: ({ resource }: KubernetesPlace) => {
    const name = asString(resource.at('spec', 'storageClassName'))
    if (resource.kind !== 'PersistentVolume' || name === undefined) return undefined
    return explained(
      name === ''
        ? {
            en: 'the volume has no class: only claims with `storageClassName: ""` bind to it.',
            'zh-cn': '这个卷没有类：只有写了 `storageClassName: ""` 的 PVC 能绑定它。',
          }
        : say(
            {
              en: 'only claims with `storageClassName: {name}` bind to it.',
              'zh-cn': '只有写了 `storageClassName: {name}` 的 PVC 能绑定它。',
            },
            { name: code(name).replaceAll('`', '') },
          ),
    )
  },
} satisfies KubernetesTopic
