import type { KubernetesTopic } from '../../topic.js'
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
} satisfies KubernetesTopic
