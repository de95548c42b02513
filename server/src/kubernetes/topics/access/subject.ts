import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asString, get } from '../../tree.js'
import { explained } from '../_file.js'
import { summary } from '../_summary.js'
import { code, say } from '../_text.js'
import { rbacPage, subjectInWords } from './_rbac.js'

export default {
  key: 'Subject.kind',
  title: { en: 'who gets the rights', 'zh-cn': '谁获得权限' },
  summary: summary('Subject.kind'),
  notes: {
    en: [
      'Kubernetes keeps no list of users and groups: the names come from certificates or the login service, and a misspelt one is no error.',
      'A ServiceAccount also appears as user `system:serviceaccount:NAMESPACE:NAME`.',
    ],
    'zh-cn': [
      'Kubernetes 不保存用户和组的名单：名字来自证书或登录服务，写错也不会报错。',
      'ServiceAccount 同时也是用户 `system:serviceaccount:命名空间:名字`。',
    ],
  },
  see: rbacPage('#referring-to-subjects'),
  explain,
} satisfies KubernetesTopic

function explain({ resource, path }: KubernetesPlace): Explanation | undefined {
  const at = path.indexOf('subjects')
  const who = at < 0 ? undefined : subjectInWords(get(resource.root, ...path.slice(0, at + 2)), resource)
  const role = asString(resource.at('roleRef', 'name'))
  if (!who || role === undefined) return undefined
  return explained(
    say(
      { en: '{who} gets the rights of {kind} {role}.', 'zh-cn': '{who} 获得 {kind} {role} 的权限。' },
      { who, kind: asString(resource.at('roleRef', 'kind')) ?? '', role: code(role) },
    ),
  )
}
