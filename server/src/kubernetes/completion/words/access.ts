import { same } from '../../../core/localized.js'
import { schema } from '../../knowledge.js'
import { isIn, type KindInfo, stability } from '../../schema/index.js'
import { resourcesOf } from '../../topics/_file.js'
import { asString, itemsOf } from '../../tree.js'
import { beside, type Typing } from '../place.js'
import { always, type Suggestion, texts, type Words } from '../suggestion.js'

/** What roles allow: verbs, and groups with the resources that belong to them. */

const verbs: readonly Suggestion[] = [
  { text: 'get', rank: 0, detail: { en: 'read one by name', 'zh-cn': '按名称读取' } },
  { text: 'list', rank: 0, detail: { en: 'read all, contents included', 'zh-cn': '读取全部，含内容' } },
  { text: 'watch', rank: 0, detail: { en: 'follow changes', 'zh-cn': '监听变化' } },
  { text: 'create', detail: { en: 'make new ones', 'zh-cn': '新建' } },
  { text: 'update', detail: { en: 'replace as a whole', 'zh-cn': '整体替换' } },
  { text: 'patch', detail: { en: 'change in part', 'zh-cn': '部分修改' } },
  { text: 'delete', detail: { en: 'delete one', 'zh-cn': '删除单个' } },
  { text: 'deletecollection', detail: { en: 'delete many at once', 'zh-cn': '批量删除' } },
  { text: '*', rank: 9, detail: { en: 'every verb, future ones too', 'zh-cn': '全部动词，包括将来的' } },
]

/** Verbs that mean something for some resources only. */
const special: Readonly<Record<string, readonly string[]>> = {
  roles: ['bind', 'escalate'],
  clusterroles: ['bind', 'escalate'],
  users: ['impersonate'],
  groups: ['impersonate'],
  serviceaccounts: ['impersonate'],
  uids: ['impersonate'],
  signers: ['approve', 'attest', 'sign'],
}

const urlVerbs: readonly Suggestion[] = texts(['get', 'post', 'put', 'patch', 'delete', 'head', 'options'])

/** The texts of a list that stands beside the field at the caret. */
const listed = (typing: Typing, name: string): readonly string[] =>
  itemsOf(beside(typing, name)).flatMap(({ value }) => asString(value) ?? [])

function verbsHere(typing: Typing): readonly Suggestion[] {
  if (beside(typing, 'nonResourceURLs')) return urlVerbs
  const own = listed(typing, 'resources').flatMap(name => (Object.hasOwn(special, name) ? special[name]! : []))
  return [...verbs, ...texts(own, { rank: 2 })]
}

/** Resources that are no kinds of their own, by the plural that they hang on. */
const parts: Readonly<Record<string, readonly string[]>> = {
  pods: [
    'attach',
    'binding',
    'ephemeralcontainers',
    'eviction',
    'exec',
    'log',
    'portforward',
    'proxy',
    'resize',
    'status',
  ],
  services: ['proxy', 'status'],
  nodes: ['configz', 'healthz', 'log', 'metrics', 'pods', 'proxy', 'stats', 'status'],
  namespaces: ['finalize', 'status'],
  serviceaccounts: ['token'],
  persistentvolumeclaims: ['status'],
  replicationcontrollers: ['scale', 'status'],
  deployments: ['scale', 'status'],
  replicasets: ['scale', 'status'],
  statefulsets: ['scale', 'status'],
  daemonsets: ['status'],
  jobs: ['status'],
  cronjobs: ['status'],
  ingresses: ['status'],
  horizontalpodautoscalers: ['status'],
  poddisruptionbudgets: ['status'],
  certificatesigningrequests: ['approval', 'status'],
}

/** What is no kind, but guarded all the same. */
const others: readonly { readonly group: string; readonly plural: string }[] = [
  ...['users', 'groups'].map(plural => ({ group: '', plural })),
  ...['uids'].map(plural => ({ group: 'authentication.k8s.io', plural })),
  { group: 'certificates.k8s.io', plural: 'signers' },
  ...['pods', 'nodes'].map(plural => ({ group: 'metrics.k8s.io', plural })),
]

interface Guarded {
  readonly group: string
  readonly plural: string
}

/** Every resource, those of Kubernetes' stable kinds first. */
function guarded({ minor }: Typing): readonly Guarded[] {
  const rank = ({ version }: KindInfo): number => -stability(version)
  return [
    ...schema()
      .kinds.filter(kind => isIn(kind, minor) && !kind.reader && !kind.group.startsWith('kustomize.'))
      .sort((a, b) => rank(a) - rank(b)),
    ...others,
  ]
}

function resourcesHere(typing: Typing): readonly Suggestion[] {
  const groups = listed(typing, 'apiGroups')
  const fitting = guarded(typing).filter(
    ({ group }) => groups.length === 0 || groups.includes('*') || groups.includes(group),
  )
  const own = fitting.map(({ group, plural }) => ({
    text: plural,
    rank: group === '' ? 0 : 1,
    detail: same(group === '' ? 'v1 (core)' : group),
  }))
  const below = fitting.flatMap(({ group, plural }) =>
    (group === 'metrics.k8s.io' ? [] : (parts[plural] ?? [])).map(part => ({
      text: `${plural}/${part}`,
      rank: 2,
      detail: same(group),
    })),
  )
  return [
    ...own,
    ...below,
    { text: '*', rank: 9, detail: { en: 'every resource, future ones too', 'zh-cn': '全部资源，包括将来的' } },
  ]
}

function groupsHere(typing: Typing): readonly Suggestion[] {
  const wanted = listed(typing, 'resources').map(name => name.split('/')[0])
  const all = guarded(typing)
  const fitting = all.filter(({ plural }) => wanted.includes(plural))
  const plurals = new Map<string, string[]>()
  for (const { group, plural } of fitting.length > 0 ? fitting : all)
    plurals.set(group, [...new Set([...(plurals.get(group) ?? []), plural])])
  return [
    ...[...plurals].map(([text, names]) => ({
      text,
      rank: text === '' ? 0 : 1,
      detail: same(`${names.slice(0, 3).join(', ')}${names.length > 3 ? ' …' : ''}`),
      about: same(names.map(name => `\`${name}\``).join(' ')),
    })),
    { text: '*', rank: 9, detail: { en: 'every group', 'zh-cn': '全部组' } },
  ]
}

/** Objects of this file that are of the resources beside the caret. */
function namesHere(typing: Typing): readonly Suggestion[] {
  const plurals = listed(typing, 'resources').map(name => name.split('/')[0])
  const kinds = new Set(schema().kinds.flatMap(({ plural, kind }) => (plurals.includes(plural) ? [kind] : [])))
  return resourcesOf(typing.manifest).flatMap(({ kind = '', name }) =>
    kinds.has(kind) && name !== undefined ? [{ text: name, rank: 0, detail: same(kind) }] : [],
  )
}

function versionsHere(typing: Typing): readonly Suggestion[] {
  const groups = listed(typing, 'apiGroups')
  const own = schema().kinds.filter(({ group }) => groups.length === 0 || groups.includes(group))
  return texts(new Set([...own.map(({ version }) => version), '*']))
}

const rules = ['PolicyRule', 'ResourceRule']
const webhookRules = ['RuleWithOperations', 'NamedRuleWithOperations']
const rows = (types: readonly string[], own: Words): Words =>
  Object.fromEntries(types.flatMap(type => Object.entries(own).map(([name, words]) => [`${type}.${name}`, words])))

const rbac = 'rbac.authorization.k8s.io'
const roleRefGroup = always(rbac)

export const accessWords: Words = {
  ...rows(rules, { verbs: verbsHere, resources: resourcesHere, apiGroups: groupsHere, resourceNames: namesHere }),
  ...rows(webhookRules, { resources: resourcesHere, apiGroups: groupsHere, apiVersions: versionsHere }),
  'PolicyRule.nonResourceURLs': always('/healthz', '/livez', '/readyz', '/metrics', '/version', '/api', '/apis', '*'),
  'NonResourceRule.verbs': () => urlVerbs,
  'RoleRef.apiGroup': roleRefGroup,
  'Subject.apiGroup': typing =>
    asString(beside(typing, 'kind')) === 'ServiceAccount' ? [{ text: '' }] : roleRefGroup(),
}
