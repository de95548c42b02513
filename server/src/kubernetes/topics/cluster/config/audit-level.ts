import { joined, type Localized } from '../../../../core/localized.js'
import type { Explanation } from '../../../../core/topic.js'
import type { YamlNode } from '../../../model.js'
import type { KubernetesPlace, KubernetesTopic } from '../../../topic.js'
import { asString, get, itemsOf } from '../../../tree.js'
import { explained, own } from '../../_file.js'
import { code, codes, docs, say, table } from '../../_text.js'

export default {
  key: 'AuditPolicyRule.level',
  also: ['AuditPolicy.rules', 'AuditPolicy', 'AuditPolicy.omitStages', 'AuditPolicyRule.omitStages'],
  title: { en: 'how much of a request goes into the audit log', 'zh-cn': '请求的哪些内容写入审计日志' },
  summary: {
    en: 'The audit log tells who did what, when. **The first rule that matches decides**; a request that no rule matches is not logged.',
    'zh-cn': '审计日志记录谁在何时做了什么。**第一条匹配的规则生效**；没有规则匹配的请求不记录。',
  },
  notes: {
    en: [
      'Put the exceptions (`None` for noise, `Metadata` for Secrets) above the general rule at the end.',
      'Never log `secrets`, `configmaps` or `tokenreviews` at `Request` or above: their contents end up in the log.',
      'Stages: `RequestReceived`, `ResponseStarted` (watches), `ResponseComplete`, `Panic`. `omitStages: [RequestReceived]` halves the log.',
      'The API server needs `--audit-policy-file` and `--audit-log-path` (or a webhook), both mounted into its static Pod; rotate with `--audit-log-maxage`, `-maxbackup`, `-maxsize`.',
    ],
    'zh-cn': [
      '例外规则（噪声用 `None`，Secret 用 `Metadata`）放在上面，通用规则放最后。',
      '`secrets`、`configmaps`、`tokenreviews` 不要用 `Request` 及以上级别：内容会进日志。',
      '阶段：`RequestReceived`、`ResponseStarted`（watch）、`ResponseComplete`、`Panic`。`omitStages: [RequestReceived]` 可使日志减半。',
      'API 服务器要有 `--audit-policy-file` 和 `--audit-log-path`（或 webhook），并都挂进静态 Pod；轮转用 `--audit-log-maxage`、`-maxbackup`、`-maxsize`。',
    ],
  },
  compare: table([
    [
      { en: 'level', 'zh-cn': '级别' },
      { en: 'who, what, when', 'zh-cn': '谁、做什么、何时' },
      { en: 'body of the request', 'zh-cn': '请求体' },
      { en: 'body of the response', 'zh-cn': '响应体' },
    ],
    row('None', '–', '–', '–'),
    row('Metadata', '✓', '–', '–'),
    row('Request', '✓', '✓', '–'),
    row('RequestResponse', '✓', '✓', '✓'),
  ]),
  see: docs('tasks/debug/debug-cluster/audit/'),
  explain,
} satisfies KubernetesTopic

function row(...[level, ...cells]: string[]): readonly Localized[] {
  return [`\`${level}\``, ...cells].map(text => ({ en: text, 'zh-cn': text }))
}

const levels: Readonly<Record<string, Localized>> = {
  None: { en: 'are not logged', 'zh-cn': '不记录' },
  Metadata: { en: 'are logged with user, verb, object and time', 'zh-cn': '记录用户、动作、对象和时间' },
  Request: { en: 'are logged with what was sent', 'zh-cn': '记录元数据和请求体' },
  RequestResponse: {
    en: 'are logged with what was sent and answered',
    'zh-cn': '记录元数据、请求体和响应体',
  },
}

const textsOf = (node: YamlNode | undefined, ...path: (string | number)[]): readonly string[] =>
  itemsOf(get(node, ...path)).flatMap(({ value }) => asString(value) ?? [])

function explain({ resource, path }: KubernetesPlace): Explanation | undefined {
  const rules = itemsOf(resource.at('rules')).map(({ value }) => value)
  if (path[0] === 'rules' && typeof path[1] === 'number') {
    const rule = rules[path[1]]
    const told = own(levels, asString(get(rule, 'level')))
    const earlier = rules.slice(0, path[1]).findIndex(one => isWide(one))
    return told
      ? explained(
          say({ en: '{requests} {told}.', 'zh-cn': '{requests}：{told}。' }, { requests: requests(rule), told }),
          earlier >= 0
            ? say(
                {
                  en: '**It never takes effect**: rule {number} above matches everything.',
                  'zh-cn': '**它永远不会生效**：上面第 {number} 条规则匹配所有请求。',
                },
                { number: earlier + 1 },
              )
            : leaks(rule),
        )
      : undefined
  }
  const last = rules.at(-1)
  if (rules.length === 0) return undefined
  return explained(
    say(
      {
        en: '{count} rules are tried from top to bottom;{rest}',
        'zh-cn': '{count} 条规则自上而下匹配；{rest}',
      },
      {
        count: rules.length,
        rest:
          isWide(last) && own(levels, asString(get(last, 'level')))
            ? say(
                { en: ' all other requests {told}.', 'zh-cn': '其余请求{told}。' },
                { told: own(levels, asString(get(last, 'level')))! },
              )
            : { en: ' requests that none of them matches are not logged.', 'zh-cn': '都不匹配的请求不记录。' },
      },
    ),
  )
}

const selecting = ['users', 'userGroups', 'verbs', 'resources', 'namespaces', 'nonResourceURLs']

/** True where a rule matches every request. */
const isWide = (rule: YamlNode | undefined): boolean =>
  rule !== undefined && !rule.templated && selecting.every(name => get(rule, name) === undefined)

/** "`get`, `list` on `secrets` by `kube-probe`" */
function requests(rule: YamlNode | undefined): Localized {
  if (isWide(rule)) return { en: 'all requests that come this far', 'zh-cn': '到此为止的所有请求' }
  const verbs = textsOf(rule, 'verbs')
  const resources = itemsOf(get(rule, 'resources')).flatMap(({ value }) => {
    const named = textsOf(value, 'resources')
    const group = asString(get(value, 'group')) ?? ''
    return named.length > 0 ? named : [group === '' ? 'core' : group]
  })
  const urls = textsOf(rule, 'nonResourceURLs')
  const who = [...textsOf(rule, 'users'), ...textsOf(rule, 'userGroups')]
  const part = (list: readonly string[], text: Localized): Localized | undefined =>
    list.length > 0 ? say(text, { names: codes(list, 'and', 4) }) : undefined
  return joined(
    [
      part(verbs, { en: '{names} requests', 'zh-cn': '{names} 请求' }) ?? { en: 'requests', 'zh-cn': '请求' },
      part([...resources, ...urls], { en: 'for {names}', 'zh-cn': '（针对 {names}）' }),
      part(textsOf(rule, 'namespaces'), { en: 'in {names}', 'zh-cn': '（命名空间 {names}）' }),
      part(who, { en: 'by {names}', 'zh-cn': '（来自 {names}）' }),
    ],
    { en: ' ', 'zh-cn': '' },
  )
}

function leaks(rule: YamlNode | undefined): Localized | undefined {
  const level = asString(get(rule, 'level'))
  if (level !== 'Request' && level !== 'RequestResponse') return undefined
  const names = itemsOf(get(rule, 'resources')).flatMap(({ value }) => textsOf(value, 'resources'))
  const secret = names.find(name => name === 'secrets' || name === 'configmaps' || name === 'tokenreviews')
  return secret === undefined
    ? undefined
    : say(
        {
          en: '**The contents of {name} end up in the log**: `Metadata` is enough for them.',
          'zh-cn': '**{name} 的内容会进日志**：对它们用 `Metadata` 就够了。',
        },
        { name: code(secret) },
      )
}
