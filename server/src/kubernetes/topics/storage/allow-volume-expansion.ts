import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asBoolean } from '../../tree.js'
import { explained } from '../_file.js'
import { summary } from '../_summary.js'
import { storagePage } from './_storage.js'

export default {
  key: 'StorageClass.allowVolumeExpansion',
  title: { en: 'whether claims can be enlarged', 'zh-cn': '能否扩容' },
  summary: summary('StorageClass.allowVolumeExpansion'),
  notes: {
    en: [
      'Edit `resources.requests.storage` of the claim; the file system grows along, mostly while in use. Smaller is not possible.',
    ],
    'zh-cn': ['修改 PVC 的 `resources.requests.storage` 即可；文件系统随之变大，多数情况不用停机。不能缩小。'],
  },
  see: storagePage('#expanding-persistent-volumes-claims'),
  explain: ({ resource }: KubernetesPlace) => {
    const grows = resource.kind === 'StorageClass' ? asBoolean(resource.at('allowVolumeExpansion')) : undefined
    if (grows === undefined) return undefined
    return explained(
      grows
        ? {
            en: 'claims of this class can be enlarged by editing their size, never made smaller.',
            'zh-cn': '这个类的 PVC 可以改大，不能改小。',
          }
        : {
            en: 'claims of this class keep their size: the API server refuses an edit. That is the default; it can be changed here at any time.',
            'zh-cn': '这个类的 PVC 大小固定：修改会被 API 服务器拒绝。这是默认行为，随时可以在这里改。',
          },
    )
  },
} satisfies KubernetesTopic
