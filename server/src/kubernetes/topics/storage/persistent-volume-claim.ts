import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { allNamed, explained, isOpen } from '../_file.js'
import { summary } from '../_summary.js'
import { code, say } from '../_text.js'
import { classInWords } from './_class.js'
import {
  claimExample,
  fitting,
  modesInWords,
  modesOf,
  sizeOf,
  storagePage,
  threeStorageKinds,
  usersOf,
} from './_storage.js'

export default {
  key: 'PersistentVolumeClaim',
  title: { en: 'a wish for storage', 'zh-cn': '对存储的申领' },
  summary: summary('PersistentVolumeClaim'),
  notes: {
    en: [
      'Binding is one to one: the whole volume belongs to the claim, even if it is larger.',
      'A claim in use is only deleted once no Pod mounts it any more.',
      'It can be enlarged if the class allows (`allowVolumeExpansion`), never made smaller.',
    ],
    'zh-cn': [
      '绑定是一对一的：卷再大也整个归这个 PVC。',
      '正在使用的 PVC 要等没有 Pod 挂载才真正删除。',
      '存储类允许时（`allowVolumeExpansion`）可以扩容，不能缩小。',
    ],
  },
  compare: threeStorageKinds,
  example: claimExample,
  see: storagePage('#persistentvolumeclaims'),
  explain,
} satisfies KubernetesTopic

function explain({ resource, manifest }: KubernetesPlace): Explanation | undefined {
  const spec = resource.at('spec')
  if (resource.kind !== 'PersistentVolumeClaim' || isOpen(spec)) return undefined
  const size = sizeOf(spec)
  const modes = modesInWords(modesOf(spec))
  const users = usersOf(manifest, resource)
  const volumes = fitting(manifest, resource)
  return explained(
    size === undefined
      ? undefined
      : say({ en: 'it asks for at least {size}:', 'zh-cn': '它申领至少 {size}：' }, { size: code(size) }),
    modes && say({ en: '{modes}.', 'zh-cn': '{modes}。' }, { modes }),
    classInWords(spec),
    volumes.length > 0
      ? say(
          { en: 'Of this file {volumes} would fit.', 'zh-cn': '本文件中 {volumes} 符合条件。' },
          { volumes: allNamed(volumes) },
        )
      : undefined,
    users.length > 0
      ? say({ en: 'It is mounted by {users}.', 'zh-cn': '{users} 挂载它。' }, { users: allNamed(users) })
      : undefined,
  )
}
