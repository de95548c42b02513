import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asString, get, itemsOf } from '../../tree.js'
import { allNamed, explained, fieldValue, neighbours, resourcesOf } from '../_file.js'
import { summary } from '../_summary.js'
import { code, docs, say } from '../_text.js'

export default {
  key: 'PodSpec.serviceAccountName',
  title: { en: 'the identity that the Pod runs as', 'zh-cn': 'Pod 以什么身份运行' },
  summary: summary('PodSpec.serviceAccountName'),
  notes: {
    en: [
      'It can not be changed on a running Pod. The account must exist first, or the Pod is refused.',
      'Left out it is `default` of the namespace.',
    ],
    'zh-cn': ['运行中的 Pod 不能改。ServiceAccount 须先存在，否则 Pod 会被拒绝。', '不写就是命名空间的 `default`。'],
  },
  see: docs('tasks/configure-pod-container/configure-service-account/'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const { resource, manifest } = place
  const name = asString(fieldValue(place))
  if (name === undefined) return undefined
  const account = neighbours(place, 'ServiceAccount').find(one => one.name === name)
  const roles = resourcesOf(manifest).filter(
    one =>
      (one.kind === 'RoleBinding' || one.kind === 'ClusterRoleBinding') &&
      itemsOf(one.at('subjects')).some(
        ({ value }) =>
          asString(get(value, 'kind')) === 'ServiceAccount' &&
          asString(get(value, 'name')) === name &&
          (asString(get(value, 'namespace')) ?? one.namespace) === resource.namespace,
      ),
  )
  return explained(
    say(
      { en: 'the Pod speaks to the API server as {user}.', 'zh-cn': 'Pod 以 {user} 的身份访问 API 服务器。' },
      { user: code(`system:serviceaccount:${resource.namespace ?? 'NAMESPACE'}:${name}`, 120) },
    ),
    roles.length > 0
      ? say({ en: 'Its rights come from {roles}.', 'zh-cn': '它的权限来自 {roles}。' }, { roles: allNamed(roles) })
      : { en: 'Nothing in this file gives it rights.', 'zh-cn': '本文件中没有授予它权限。' },
    account || name === 'default'
      ? undefined
      : {
          en: 'The ServiceAccount is not in this file: it has to exist.',
          'zh-cn': 'ServiceAccount 不在本文件中：它必须已经存在。',
        },
  )
}
