import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asString } from '../../tree.js'
import { explained, own, textOr } from '../_file.js'
import { summary } from '../_summary.js'
import { code, docs, say } from '../_text.js'
import { reclaimed, threeStorageKinds } from './_storage.js'

export default {
  key: 'StorageClass',
  title: { en: 'a recipe for volumes', 'zh-cn': '供应卷的配方' },
  summary: summary('StorageClass'),
  notes: {
    en: [
      'The annotation `storageclass.kubernetes.io/is-default-class: "true"` makes it the default; of several the newest counts.',
      'Of its fields only `allowVolumeExpansion` can be changed later (besides the metadata).',
    ],
    'zh-cn': [
      '注解 `storageclass.kubernetes.io/is-default-class: "true"` 使它成为默认类；有多个时取最新的。',
      '除元数据外，之后只能改 `allowVolumeExpansion`。',
    ],
  },
  compare: threeStorageKinds,
  see: docs('concepts/storage/storage-classes/'),
  explain,
} satisfies KubernetesTopic

function explain({ resource }: KubernetesPlace): Explanation | undefined {
  if (resource.kind !== 'StorageClass' || resource.name === undefined) return undefined
  const provisioner = asString(resource.at('provisioner'))
  const policy = own(reclaimed, textOr(resource.root, 'reclaimPolicy', 'Delete'))
  const late = textOr(resource.root, 'volumeBindingMode', 'Immediate') === 'WaitForFirstConsumer'
  const isDefault =
    asString(resource.at('metadata', 'annotations', 'storageclass.kubernetes.io/is-default-class')) === 'true'
  return explained(
    provisioner === undefined
      ? undefined
      : provisioner === 'kubernetes.io/no-provisioner'
        ? {
            en: 'no volume is made automatically: somebody has to create them.',
            'zh-cn': '不会自动供应卷：要有人手工创建。',
          }
        : say(
            {
              en: '{provisioner} makes a volume for each claim with `storageClassName: {name}`{late}.',
              'zh-cn': '{provisioner} 为每个写了 `storageClassName: {name}` 的 PVC 供应一个卷{late}。',
            },
            {
              provisioner: code(provisioner),
              name: resource.name,
              late: late ? { en: ' once a Pod wants it', 'zh-cn': '，等有 Pod 要用时才创建' } : '',
            },
          ),
    isDefault
      ? { en: 'It is the default: claims without a class get it too.', 'zh-cn': '它是默认类：没写类名的 PVC 也用它。' }
      : undefined,
    policy && say({ en: 'Then: {policy}.', 'zh-cn': '之后：{policy}。' }, { policy }),
  )
}
