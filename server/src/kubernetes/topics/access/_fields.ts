import type { KubernetesTopic } from '../../topic.js'
import { variants } from '../_variants.js'
import clusterRole from './cluster-role.js'
import clusterRoleBinding from './cluster-role-binding.js'
import role from './role.js'
import roleBinding from './role-binding.js'
import ruleResources from './rule-resources.js'
import ruleVerbs from './rule-verbs.js'
import serviceAccount from './service-account.js'
import subject from './subject.js'

/** Fields that are explained together with another one of the group. */
export const fields: readonly KubernetesTopic[] = [
  ...variants(clusterRoleBinding, {
    'ClusterRoleBinding.subjects': { en: 'who gets the rights', 'zh-cn': '谁获得权限' },
    'ClusterRoleBinding.roleRef': { en: 'which role is given', 'zh-cn': '授予哪个角色' },
  }),
  ...variants(roleBinding, {
    'RoleBinding.subjects': { en: 'who gets the rights', 'zh-cn': '谁获得权限' },
    'RoleBinding.roleRef': { en: 'which role is given', 'zh-cn': '授予哪个角色' },
    'RoleRef.kind': { en: 'a Role or a ClusterRole', 'zh-cn': 'Role 还是 ClusterRole' },
    'RoleRef.name': { en: 'the name of the role', 'zh-cn': '角色的名字' },
  }),
  ...variants(clusterRole, {
    'ClusterRole.rules': { en: 'what may be done', 'zh-cn': '允许做什么' },
  }),
  ...variants(role, {
    'Role.rules': { en: 'what may be done', 'zh-cn': '允许做什么' },
  }),
  ...variants(ruleResources, {
    'PolicyRule.apiGroups': { en: 'the API groups of the resources', 'zh-cn': '资源所属的 API 组' },
  }),
  ...variants(ruleVerbs, {
    'PolicyRule.resourceNames': { en: 'only objects with these names', 'zh-cn': '仅限这些名字的对象' },
    'PolicyRule.nonResourceURLs': {
      en: 'paths of the API server that are no resources',
      'zh-cn': 'API 服务器上非资源的路径',
    },
  }),
  ...variants(serviceAccount, {
    'ServiceAccount.automountServiceAccountToken': {
      en: 'whether Pods get its token',
      'zh-cn': 'Pod 是否拿到它的令牌',
    },
  }),
  ...variants(subject, {
    'Subject.name': { en: 'the name of who gets the rights', 'zh-cn': '获得权限者的名字' },
    'Subject.namespace': { en: 'the namespace of the ServiceAccount', 'zh-cn': 'ServiceAccount 所在的命名空间' },
  }),
]
