import { joined, type Localized, paragraphs, same } from '../../../core/localized.js'
import type { Explanation } from '../../../core/topic.js'
import type { Manifest, Resource, YamlNode } from '../../model.js'
import type { KubernetesPlace } from '../../topic.js'
import { asString, get, itemsOf } from '../../tree.js'
import { explained, own, resourcesOf } from '../_file.js'
import { bullets, code, codes, say } from '../_text.js'

/** Roles and bindings in words. What a template writes is left out, and then nothing is said. */

/** One rule of a Role or ClusterRole. */
export interface Rule {
  readonly verbs: readonly string[]
  readonly groups: readonly string[]
  readonly resources: readonly string[]
  readonly names: readonly string[]
  readonly urls: readonly string[]
}

export function ruleOf(node: YamlNode | undefined): Rule | undefined {
  const lists = ['verbs', 'apiGroups', 'resources', 'resourceNames', 'nonResourceURLs'].map(key => {
    const list = get(node, key)
    const texts = itemsOf(list).map(({ value }) => asString(value))
    return list?.templated || !texts.every(text => text !== undefined) ? undefined : texts
  })
  if (!node || node.templated || lists.some(list => list === undefined)) return undefined
  const [verbs = [], groups = [], resources = [], names = [], urls = []] = lists.map(list => list ?? [])
  return { verbs, groups, resources, names, urls }
}

export const rulesOf = (resource: Resource): readonly Rule[] =>
  itemsOf(resource.at('rules')).flatMap(({ value }) => ruleOf(value) ?? [])

/** "get, list and watch `pods`" */
export function ruleInWords({ verbs, groups, resources, names, urls }: Rule): Localized {
  const all = verbs.includes('*')
  const does: Localized = all ? { en: 'do everything (`*`) with', 'zh-cn': '任意操作（`*`）' } : codes(verbs, 'and', 10)
  if (urls.length > 0)
    return say({ en: '{does} the URLs {urls}', 'zh-cn': '对 URL {urls} 执行 {does}' }, { does, urls: codes(urls) })
  const what: Localized = resources.includes('*')
    ? { en: 'every resource', 'zh-cn': '所有资源' }
    : codes(resources, 'and', 12)
  const others = groups.filter(group => group !== '')
  const where: Localized = groups.includes('*')
    ? { en: ' of every API group', 'zh-cn': '（所有 API 组）' }
    : others.length > 0
      ? say(
          { en: ' of {groups}', 'zh-cn': '（API 组 {groups}）' },
          { groups: codes(groups.map(group => group || '""')) },
        )
      : same('')
  const only: Localized =
    names.length > 0
      ? say({ en: ', only those named {names}', 'zh-cn': '，仅限名为 {names} 的' }, { names: codes(names, 'or') })
      : same('')
  return say(
    { en: '{does} {what}{where}{only}', 'zh-cn': '对 {what}{where} 执行 {does}{only}' },
    { does, what, where, only },
  )
}

/** Rules that lead further than they look. */
export function dangerOf({ verbs, resources, groups }: Rule): Localized | undefined {
  const can = (verb: string): boolean => verbs.includes('*') || verbs.includes(verb)
  const on = (...names: readonly string[]): boolean =>
    resources.includes('*') || names.some(name => resources.includes(name))
  if (verbs.includes('*') && resources.includes('*') && groups.includes('*'))
    return {
      en: 'That is everything: as much as `cluster-admin` within its scope.',
      'zh-cn': '这就是全部权限：在其范围内等同 `cluster-admin`。',
    }
  if (verbs.some(verb => ['escalate', 'bind', 'impersonate'].includes(verb)))
    return {
      en: '`escalate`, `bind` and `impersonate` let one take any other right.',
      'zh-cn': '`escalate`、`bind`、`impersonate` 可以让人取得任何其他权限。',
    }
  if (on('secrets') && (can('get') || can('list') || can('watch')))
    return {
      en: 'Reading Secrets means reading passwords and tokens; `list` and `watch` show the contents too, not only names.',
      'zh-cn': '能读 Secret 就能读到密码和令牌；`list` 和 `watch` 也会给出内容，不只是名字。',
    }
  if (
    on('pods/exec', 'pods/attach', 'pods/ephemeralcontainers') &&
    (can('create') || can('get') || can('update') || can('patch'))
  )
    return {
      en: 'Whoever may exec into Pods has their ServiceAccounts and Secrets as well.',
      'zh-cn': '能 exec 进 Pod，就等于拿到了它的 ServiceAccount 和 Secret。',
    }
  if (on('pods', 'deployments', 'daemonsets', 'statefulsets', 'jobs', 'cronjobs') && can('create'))
    return {
      en: 'Whoever may create Pods can run them with any ServiceAccount of the namespace and mount its Secrets.',
      'zh-cn': '能创建 Pod，就能以该命名空间里任一 ServiceAccount 运行，并挂载其中的 Secret。',
    }
  return undefined
}

/** "the ServiceAccount `ci` of namespace `build`" */
export function subjectInWords(node: YamlNode | undefined, binding: Resource): Localized | undefined {
  const name = asString(get(node, 'name'))
  const kind = asString(get(node, 'kind'))
  if (name === undefined || kind === undefined) return undefined
  const known = own(groups, name)
  if (kind === 'Group' && known) return known
  if (kind !== 'ServiceAccount')
    return say(
      kind === 'Group' ? { en: 'group {name}', 'zh-cn': '组 {name}' } : { en: 'user {name}', 'zh-cn': '用户 {name}' },
      { name: code(name) },
    )
  const namespace = asString(get(node, 'namespace')) ?? binding.namespace
  return say(
    { en: 'ServiceAccount {name}{where}', 'zh-cn': '{where}ServiceAccount {name}' },
    {
      name: code(name),
      where:
        namespace === undefined
          ? ''
          : { en: ` of namespace ${code(namespace)}`, 'zh-cn': `命名空间 ${code(namespace)} 的 ` },
    },
  )
}

const groups: Readonly<Record<string, Localized>> = {
  'system:authenticated': {
    en: 'everybody who is logged in (`system:authenticated`)',
    'zh-cn': '所有已登录者（`system:authenticated`）',
  },
  'system:unauthenticated': {
    en: 'everybody, even without logging in (`system:unauthenticated`)',
    'zh-cn': '任何未登录者（`system:unauthenticated`）',
  },
  'system:serviceaccounts': {
    en: 'every ServiceAccount of the cluster (`system:serviceaccounts`)',
    'zh-cn': '集群里所有 ServiceAccount（`system:serviceaccounts`）',
  },
  'system:masters': {
    en: 'the group `system:masters`, which may do everything anyway',
    'zh-cn': '组 `system:masters`（本来就拥有一切权限）',
  },
}

/** ClusterRoles that every cluster has. */
const builtIn: Readonly<Record<string, Localized>> = {
  'cluster-admin': { en: 'do everything', 'zh-cn': '做任何事' },
  admin: {
    en: 'read and change nearly everything in it, Secrets and Roles included, but not its quotas',
    'zh-cn': '读写其中几乎一切，包括 Secret 和 Role，但不含配额',
  },
  edit: {
    en: 'read and change most things in it, Secrets included, but not Roles',
    'zh-cn': '读写其中大部分内容，包括 Secret，但不含 Role',
  },
  view: {
    en: 'read most things in it, but not Secrets and Roles',
    'zh-cn': '读取其中大部分内容，但不含 Secret 和 Role',
  },
}

/** Where a binding counts. */
const scopeOf = ({ kind, namespace }: Resource): Localized =>
  kind === 'ClusterRoleBinding'
    ? { en: 'in every namespace and on cluster-wide resources', 'zh-cn': '在所有命名空间以及集群级资源上' }
    : namespace === undefined
      ? { en: 'in the namespace of the binding', 'zh-cn': '在绑定所在的命名空间里' }
      : say({ en: 'in namespace {name}', 'zh-cn': '在命名空间 {name} 里' }, { name: code(namespace) })

/** "group `ops` may get, list and watch `pods` in every namespace" */
function bindingInWords(binding: Resource, manifest: Manifest): Localized | undefined {
  const kind = asString(binding.at('roleRef', 'kind'))
  const name = asString(binding.at('roleRef', 'name'))
  const subjects = itemsOf(binding.at('subjects')).map(({ value }) => subjectInWords(value, binding))
  if (kind === undefined || name === undefined || subjects.some(subject => subject === undefined)) return undefined
  const who =
    subjects.length === 0
      ? { en: 'nobody', 'zh-cn': '没有人' }
      : joined(subjects.slice(0, 4), { en: ', ', 'zh-cn': '、' })
  const more =
    subjects.length > 4 ? { en: ` and ${subjects.length - 4} more`, 'zh-cn': `等 ${subjects.length} 个` } : same('')
  const role = resourcesOf(manifest).find(
    one => one.kind === kind && one.name === name && (kind === 'ClusterRole' || one.namespace === binding.namespace),
  )
  const rules = role ? rulesOf(role) : []
  const known = kind === 'ClusterRole' ? own(builtIn, name) : undefined
  const what: Localized =
    rules.length === 1
      ? ruleInWords(rules[0]!)
      : rules.length > 1
        ? { en: 'do the following:', 'zh-cn': '做以下事情：' }
        : (known ??
          say(
            { en: 'do what {role} allows (it is not in this file)', 'zh-cn': '做 {role} 允许的事（它不在本文件中）' },
            { role: `${kind} ${code(name)}` },
          ))
  const dangers = rules.map(dangerOf).filter(danger => danger !== undefined)
  return joined(
    [
      say(
        rules.length > 1
          ? { en: '{who}{more} may {scope} {what}', 'zh-cn': '{who}{more} 可以{scope}{what}' }
          : { en: '{who}{more} may {what}, {scope}.', 'zh-cn': '{who}{more} 可以{scope}{what}。' },
        { who, more, what, scope: scopeOf(binding) },
      ),
      rules.length > 1 ? bullets(rules.slice(0, 8).map(ruleInWords)) : undefined,
      dangers[0],
      kind === 'ClusterRole' && binding.kind === 'RoleBinding'
        ? {
            en: 'The ClusterRole only lends its rules: a RoleBinding never reaches beyond its namespace.',
            'zh-cn': 'ClusterRole 只是借用规则：RoleBinding 的作用不出它的命名空间。',
          }
        : undefined,
    ],
    paragraphs,
  )
}

/** Who in the file is bound to a role. */
export function boundInWords(role: Resource, manifest: Manifest): Localized {
  const bindings = resourcesOf(manifest).filter(
    one =>
      (one.kind === 'RoleBinding' || one.kind === 'ClusterRoleBinding') &&
      asString(one.at('roleRef', 'kind')) === role.kind &&
      asString(one.at('roleRef', 'name')) === role.name &&
      (role.kind === 'ClusterRole' || one.namespace === role.namespace),
  )
  const who = bindings.flatMap(one =>
    itemsOf(one.at('subjects')).flatMap(({ value }) => subjectInWords(value, one) ?? []),
  )
  return who.length > 0
    ? say(
        { en: 'In this file it is given to {who}.', 'zh-cn': '本文件中授予了 {who}。' },
        { who: joined(who.slice(0, 4), { en: ', ', 'zh-cn': '、' }) },
      )
    : {
        en: 'Nobody in this file is bound to it: a role alone gives nothing.',
        'zh-cn': '本文件中没有绑定授予任何人：单有角色不起作用。',
      }
}

export const roleOrClusterRole: Localized = {
  en: '**Four kinds.** Role and ClusterRole say *what* may be done, RoleBinding and ClusterRoleBinding *who* may do it. Without "Cluster" it counts in one namespace. Rules only permit: nothing can be forbidden.',
  'zh-cn':
    '**四种对象。** Role 和 ClusterRole 规定*能做什么*，RoleBinding 和 ClusterRoleBinding 规定*谁能做*。不带 Cluster 的只在一个命名空间里有效。规则只能允许，不能禁止。',
}

export const rbacPage = (anchor = ''): string =>
  `https://kubernetes.io/docs/reference/access-authn-authz/rbac/${anchor}`

export const roleExample = `apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: pod-reader
  namespace: shop
rules:
  - apiGroups: [""]
    resources: [pods, pods/log]
    verbs: [get, list, watch]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: pod-readers
  namespace: shop
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: Role
  name: pod-reader
subjects:
  - kind: Group
    name: support
    apiGroup: rbac.authorization.k8s.io
`

/** Who gets which rights. */
export function explainBinding({ resource, manifest }: KubernetesPlace): Explanation | undefined {
  if (resource.kind !== 'RoleBinding' && resource.kind !== 'ClusterRoleBinding') return undefined
  const text = bindingInWords(resource, manifest)
  return text && { text }
}

/** One rule of a role, and who has it. */
export function explainRule({ resource, path, manifest }: KubernetesPlace): Explanation | undefined {
  const at = path.indexOf('rules')
  const rule = at < 0 ? undefined : ruleOf(get(resource.root, ...path.slice(0, at + 2)))
  if (!rule || rule.verbs.length === 0 || (resource.kind !== 'Role' && resource.kind !== 'ClusterRole'))
    return undefined
  return explained(
    say({ en: 'this rule lets one {rule}.', 'zh-cn': '这条规则允许{rule}。' }, { rule: ruleInWords(rule) }),
    dangerOf(rule),
    boundInWords(resource, manifest),
  )
}
