import type { Explanation } from '../../../core/topic.js'
import { podSpecOf } from '../../pods.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asBoolean, asString, get, itemsOf } from '../../tree.js'
import { allNamed, explained, resourcesOf } from '../_file.js'
import { summary } from '../_summary.js'
import { code, docs, say } from '../_text.js'

export default {
  key: 'ServiceAccount',
  title: { en: 'the identity of Pods', 'zh-cn': 'Pod 的身份' },
  summary: summary('ServiceAccount'),
  notes: {
    en: [
      'Every namespace has one called `default`, used by Pods that name none.',
      'The kubelet mounts a token that expires (about 1 h) and is renewed by itself; lasting token Secrets are no longer made since 1.24.',
      'Programs that never ask the API server need none: `automountServiceAccountToken: false`.',
    ],
    'zh-cn': [
      '每个命名空间都有一个 `default`，没写明的 Pod 都用它。',
      'kubelet 挂载的令牌约 1 小时过期并自动续期；1.24 起不再自动创建长期令牌 Secret。',
      '不访问 API 服务器的程序用不着：`automountServiceAccountToken: false`。',
    ],
  },
  compare: {
    en: '**Users or ServiceAccounts?** Users are people, known from outside; ServiceAccounts are objects of a namespace, for programs.',
    'zh-cn': '**用户还是 ServiceAccount？** 用户是人，由外部系统认证；ServiceAccount 是命名空间里的对象，给程序用。',
  },
  see: docs('concepts/security/service-accounts/'),
  explain,
} satisfies KubernetesTopic

function explain({ resource, manifest }: KubernetesPlace): Explanation | undefined {
  if (resource.kind !== 'ServiceAccount' || resource.name === undefined) return undefined
  const users = resourcesOf(manifest).filter(
    one =>
      one.namespace === resource.namespace &&
      asString(get(podSpecOf(one)?.node, 'serviceAccountName')) === resource.name,
  )
  const roles = resourcesOf(manifest).filter(
    one =>
      (one.kind === 'RoleBinding' || one.kind === 'ClusterRoleBinding') &&
      itemsOf(one.at('subjects')).some(
        ({ value }) =>
          asString(get(value, 'kind')) === 'ServiceAccount' &&
          asString(get(value, 'name')) === resource.name &&
          (asString(get(value, 'namespace')) ?? one.namespace) === resource.namespace,
      ),
  )
  const mounted = asBoolean(resource.at('automountServiceAccountToken')) !== false
  return explained(
    users.length > 0
      ? say(
          { en: 'the Pods of {users} run as {name}.', 'zh-cn': '{users} 的 Pod 以 {name} 的身份运行。' },
          { users: allNamed(users), name: code(resource.name) },
        )
      : say({ en: 'no Pod runs as {name}.', 'zh-cn': '没有 Pod 使用 {name}。' }, { name: code(resource.name) }),
    roles.length > 0
      ? say({ en: 'Its rights come from {roles}.', 'zh-cn': '它的权限来自 {roles}。' }, { roles: allNamed(roles) })
      : { en: 'Nothing here gives it rights.', 'zh-cn': '这里没有授予它任何权限。' },
    mounted
      ? undefined
      : {
          en: 'Its token is not mounted unless a Pod asks for it.',
          'zh-cn': '除非 Pod 另行要求，否则不挂载它的令牌。',
        },
  )
}
