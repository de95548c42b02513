import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asString } from '../../tree.js'
import { explained, resourcesOf } from '../_file.js'
import { summary } from '../_summary.js'
import { code, say } from '../_text.js'
import { storagePage } from './_storage.js'

export default {
  key: 'PersistentVolumeSpec.claimRef',
  title: { en: 'ties a volume and a claim to each other', 'zh-cn': '把卷和 PVC 固定配成一对' },
  summary: summary('PersistentVolumeSpec.claimRef'),
  notes: {
    en: [
      'To be sure, write both: `volumeName` in the claim asks for the volume, `claimRef` in the volume keeps others off.',
      'Size, access modes and class must fit all the same; give both the same `storageClassName`, or `""`, so that no default class gets in between.',
      'After `Retain` a volume stays `Released`: its `claimRef` still names the old claim by UID. Taking `claimRef` out makes it `Available` again, with the old data on it.',
    ],
    'zh-cn': [
      '要保险就两边都写：PVC 的 `volumeName` 指定卷，卷的 `claimRef` 不让别人占用。',
      '大小、访问模式和类仍须匹配；两边写同一个 `storageClassName`（或都写 `""`），免得默认存储类插进来。',
      '用 `Retain` 时卷会停在 `Released`：`claimRef` 里还记着旧 PVC 的 UID。删掉 `claimRef` 就重新变为 `Available`，旧数据还在上面。',
    ],
  },
  see: storagePage('#reserving-a-persistentvolume'),
  explain,
} satisfies KubernetesTopic

function explain({ resource, manifest }: KubernetesPlace): Explanation | undefined {
  const [field, kind] =
    resource.kind === 'PersistentVolume'
      ? ([['spec', 'claimRef', 'name'], 'PersistentVolumeClaim'] as const)
      : ([['spec', 'volumeName'], 'PersistentVolume'] as const)
  const name = asString(resource.at(...field))
  if (name === undefined || name === '') return undefined
  const found = resourcesOf(manifest).some(one => one.kind === kind && one.name === name)
  const namespace = asString(resource.at('spec', 'claimRef', 'namespace'))
  return explained(
    kind === 'PersistentVolume'
      ? say(
          {
            en: 'the claim binds to the volume {name} and no other; until that one is there and free, it stays `Pending`, and nothing is provisioned.',
            'zh-cn': 'PVC 只绑定卷 {name}；在它存在且空闲之前一直 `Pending`，也不会自动供应。',
          },
          { name: code(name) },
        )
      : say(
          {
            en: 'the volume is reserved for the claim {name}{where}: others pass it by.',
            'zh-cn': '这个卷留给{where} PVC {name}：别的 PVC 不会用它。',
          },
          {
            name: code(name),
            where:
              namespace === undefined
                ? ''
                : { en: ` in namespace ${code(namespace)}`, 'zh-cn': `命名空间 ${code(namespace)} 的` },
          },
        ),
    found ? undefined : { en: 'It is not in this file.', 'zh-cn': '它不在本文件中。' },
  )
}
