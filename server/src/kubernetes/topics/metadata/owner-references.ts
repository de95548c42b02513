import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asString, get, itemsOf } from '../../tree.js'
import { explained, fieldValue } from '../_file.js'
import { summary } from '../_summary.js'
import { codes, docs, say } from '../_text.js'

export default {
  key: 'ObjectMeta.ownerReferences',
  title: { en: 'whose object it is', 'zh-cn': '它归谁所有' },
  summary: summary('ObjectMeta.ownerReferences'),
  notes: {
    en: [
      'When the owner is deleted, the object goes too. The owner must be in the same namespace, or belong to the cluster.',
      'Only one owner may have `controller: true`. Controllers write this: in files it has little place, as `uid` changes.',
    ],
    'zh-cn': [
      '属主被删除时，它也被删除。属主须在同一命名空间，或是集群级对象。',
      '只能有一个属主写 `controller: true`。它由控制器写入，不宜写在文件里，因为 `uid` 会变。',
    ],
  },
  see: docs('concepts/overview/working-with-objects/owners-dependents/'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const owners = itemsOf(fieldValue(place)).flatMap(({ value }) => {
    const [kind, name] = [asString(get(value, 'kind')), asString(get(value, 'name'))]
    return kind === undefined || name === undefined ? [] : [`${kind} ${name}`]
  })
  return owners.length > 0
    ? explained(
        say(
          { en: 'it goes when {owners} goes.', 'zh-cn': '{owners} 被删除时，它也被删除。' },
          { owners: codes(owners) },
        ),
      )
    : undefined
}
