import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { bindingInWords, rbacPage, roleOrClusterRole } from './_rbac.js'

export default {
  key: 'RoleBinding',
  title: { en: 'gives a role to somebody, in one namespace', 'zh-cn': '在一个命名空间里授予角色' },
  summary: summary('RoleBinding'),
  notes: {
    en: [
      '`roleRef` can not be changed: delete the binding and create it anew.',
      '`kubectl auth can-i VERB RESOURCE --as=USER` tries it out.',
    ],
    'zh-cn': ['`roleRef` 不能修改：要删除绑定再重建。', '`kubectl auth can-i VERB RESOURCE --as=USER` 可以验证。'],
  },
  compare: roleOrClusterRole,
  see: rbacPage('#rolebinding-and-clusterrolebinding'),
  explain,
} satisfies KubernetesTopic

function explain({ resource, manifest }: KubernetesPlace): Explanation | undefined {
  if (resource.kind !== 'RoleBinding' && resource.kind !== 'ClusterRoleBinding') return undefined
  const text = bindingInWords(resource, manifest)
  return text && { text }
}
