import type { KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { explainBinding, rbacPage, roleOrClusterRole } from './_rbac.js'

export default {
  key: 'ClusterRoleBinding',
  title: { en: 'gives a role to somebody, everywhere', 'zh-cn': '在整个集群授予角色' },
  summary: summary('ClusterRoleBinding'),
  notes: {
    en: [
      'It covers namespaces that do not exist yet, too.',
      '`roleRef` can not be changed: delete the binding and create it anew.',
    ],
    'zh-cn': ['对将来新建的命名空间也有效。', '`roleRef` 不能修改：要删除绑定再重建。'],
  },
  compare: roleOrClusterRole,
  see: rbacPage('#rolebinding-and-clusterrolebinding'),
  explain: explainBinding,
} satisfies KubernetesTopic
