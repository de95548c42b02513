import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { explained, resourcesOf } from '../_file.js'
import { summary } from '../_summary.js'
import { code, docs, say } from '../_text.js'

export default {
  key: 'ObjectMeta.namespace',
  title: { en: 'the namespace of the object', 'zh-cn': '对象所在的命名空间' },
  summary: summary('ObjectMeta.namespace'),
  notes: {
    en: [
      'Written here, `kubectl apply -n OTHER` is refused; left out, the context of kubectl decides (`default` at first).',
      'Names in it can not be moved to another namespace: delete and create.',
    ],
    'zh-cn': [
      '写在这里时，`kubectl apply -n 别的` 会被拒绝；不写则由 kubectl 的上下文决定（最初是 `default`）。',
      '对象不能换命名空间：只能删除重建。',
    ],
  },
  see: docs('concepts/overview/working-with-objects/namespaces/'),
  explain,
} satisfies KubernetesTopic

function explain({ resource, manifest, kind }: KubernetesPlace): Explanation | undefined {
  const { namespace } = resource
  if (namespace === undefined || !kind) return undefined
  if (!kind.namespaced)
    return explained(
      say(
        {
          en: 'a {kind} belongs to no namespace: this line has no place here.',
          'zh-cn': '{kind} 不属于任何命名空间：这一行不该出现。',
        },
        { kind: kind.kind },
      ),
    )
  const made = resourcesOf(manifest).some(one => one.kind === 'Namespace' && one.name === namespace)
  return explained(
    say(
      { en: 'the object belongs to {namespace}, {which}', 'zh-cn': '对象属于 {namespace}，{which}' },
      {
        namespace: code(namespace),
        which: made
          ? { en: 'which this file makes too.', 'zh-cn': '本文件也会创建它。' }
          : namespace === 'default' || namespace.startsWith('kube-')
            ? { en: 'which every cluster has.', 'zh-cn': '每个集群都有它。' }
            : { en: 'which has to exist: apply does not make it.', 'zh-cn': '它必须已经存在：apply 不会代建。' },
      },
    ),
  )
}
