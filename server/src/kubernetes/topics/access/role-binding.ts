import type { KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { explainBinding, rbacPage, roleOrClusterRole } from './_rbac.js'

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
  explain: explainBinding,
} satisfies KubernetesTopic
