import { joined, type Localized } from '../../../../core/localized.js'
import type { Explanation } from '../../../../core/topic.js'
import type { YamlNode } from '../../../model.js'
import type { KubernetesPlace, KubernetesTopic } from '../../../topic.js'
import { asNumber, asString, get, itemsOf } from '../../../tree.js'
import { explained, resourcesOf } from '../../_file.js'
import { code, codes, say } from '../../_text.js'
import { flowPage, inflightOrFairness, sharing } from './_seats.js'

export default {
  key: 'FlowSchema',
  also: [
    'FlowSchemaSpec.matchingPrecedence',
    'FlowSchemaSpec.priorityLevelConfiguration',
    'PriorityLevelConfigurationReference.name',
    'FlowSchemaSpec.distinguisherMethod',
    'FlowDistinguisherMethod.type',
    'FlowSchemaSpec.rules',
  ],
  title: { en: 'which requests belong to which priority level', 'zh-cn': '哪些请求归入哪个优先级' },
  summary: {
    en: 'Sorts requests to the API server by who sends them and what they ask for. Of all schemas that match, the one with the **smallest** `matchingPrecedence` counts (1 to 10000, 1000 by default; with equal ones the name decides).',
    'zh-cn':
      '按“谁发的、要什么”给访问 API 服务器的请求分类。匹配的多个 FlowSchema 中，`matchingPrecedence` **最小**的生效（1 到 10000，默认 1000；相同时按名字）。',
  },
  notes: {
    en: [
      'A rule matches when one of its `subjects` **and** one of its `resourceRules` or `nonResourceRules` do; one rule is enough.',
      '`distinguisherMethod` divides the requests into flows that share fairly: `ByUser`, or `ByNamespace`; left out, all are one flow.',
      'Built in, by precedence: exempt 1, probes 2, system-leader-election 100, workload-leader-election 200, system-nodes 500, kube-controller-manager and kube-scheduler 800, service-accounts 9000, global-default 9900, catch-all 10000.',
      'To see which schema a request got: response headers `X-Kubernetes-PF-FlowSchema-UID` and `-PriorityLevel-UID` (`kubectl -v=8`).',
    ],
    'zh-cn': [
      '一条规则要同时匹配一个 `subjects` **和**一个 `resourceRules` 或 `nonResourceRules`；满足一条规则即可。',
      '`distinguisherMethod` 把请求分成公平分享的流：`ByUser` 或 `ByNamespace`；不写则全部算一个流。',
      '内置的按优先顺序：exempt 1、probes 2、system-leader-election 100、workload-leader-election 200、system-nodes 500、kube-controller-manager 与 kube-scheduler 800、service-accounts 9000、global-default 9900、catch-all 10000。',
      '想知道请求归了哪个：看响应头 `X-Kubernetes-PF-FlowSchema-UID` 和 `-PriorityLevel-UID`（`kubectl -v=8`）。',
    ],
  },
  compare: inflightOrFairness,
  see: flowPage,
  explain,
} satisfies KubernetesTopic

function explain({ manifest, resource }: KubernetesPlace): Explanation | undefined {
  const level = asString(resource.at('spec', 'priorityLevelConfiguration', 'name'))
  const rules = itemsOf(resource.at('spec', 'rules')).map(({ value }) => value)
  if (resource.kind !== 'FlowSchema' || level === undefined) return undefined
  const seats = sharing(manifest).levels.find(one => one.name === level)
  const precedence = asNumber(resource.at('spec', 'matchingPrecedence')) ?? 1000
  const flows = asString(resource.at('spec', 'distinguisherMethod', 'type'))
  return explained(
    rules.length === 0
      ? { en: 'no rule is written, so it matches nothing.', 'zh-cn': '没有写规则，什么都不匹配。' }
      : say(
          {
            en: '{requests} go to the priority level {level}{seats}.',
            'zh-cn': '{requests}归入优先级 {level}{seats}。',
          },
          {
            requests: joined(rules.slice(0, 3).map(requestsOf), { en: '; ', 'zh-cn': '；' }),
            level: code(level),
            seats: seats
              ? level === 'exempt'
                ? { en: ', which is never limited', 'zh-cn': '，它不受限制' }
                : say(
                    { en: ', which has {nominal} seats', 'zh-cn': '，它有 {nominal} 个席位' },
                    { nominal: seats.nominal },
                  )
              : {
                  en: ', which is not in this file: if there is none, the schema is ignored',
                  'zh-cn': '，本文件中没有它：集群里也没有的话，该 FlowSchema 会被忽略',
                },
          },
        ),
    flows === undefined
      ? undefined
      : flows === 'ByUser'
        ? { en: 'Each user is a flow of its own.', 'zh-cn': '每个用户是一个流。' }
        : { en: 'Each namespace is a flow of its own.', 'zh-cn': '每个命名空间是一个流。' },
    before(manifest, resource.name, precedence),
  )
}

/** "all requests of the ServiceAccount `ci/runner`" */
function requestsOf(rule: YamlNode | undefined): Localized {
  const subjects = itemsOf(get(rule, 'subjects')).flatMap(({ value }) => subject(value) ?? [])
  const what = itemsOf(get(rule, 'resourceRules')).flatMap(({ value }) =>
    itemsOf(get(value, 'resources')).flatMap(one => asString(one.value) ?? []),
  )
  const paths = itemsOf(get(rule, 'nonResourceRules')).flatMap(({ value }) =>
    itemsOf(get(value, 'nonResourceURLs')).flatMap(one => asString(one.value) ?? []),
  )
  const all = [...what, ...paths]
  return say(
    all.includes('*') || all.length === 0
      ? { en: 'requests of {who}', 'zh-cn': '{who} 的请求' }
      : { en: 'requests of {who} for {what}', 'zh-cn': '{who} 对 {what} 的请求' },
    { who: codes(subjects, 'and', 3), what: codes(all, 'and', 4) },
  )
}

function subject(node: YamlNode | undefined): string | undefined {
  const account = get(node, 'serviceAccount')
  if (account) return `${asString(get(account, 'namespace')) ?? ''}/${asString(get(account, 'name')) ?? ''}`
  return asString(get(node, 'user', 'name')) ?? asString(get(node, 'group', 'name'))
}

/** Schemas that every cluster has, by the order in which they are asked. */
const builtIn: readonly (readonly [string, number])[] = [
  ['exempt', 1],
  ['probes', 2],
  ['system-leader-election', 100],
  ['endpoint-controller', 150],
  ['workload-leader-election', 200],
  ['system-node-high', 400],
  ['system-nodes', 500],
  ['kube-controller-manager', 800],
  ['kube-scheduler', 800],
  ['kube-system-service-accounts', 900],
  ['service-accounts', 9000],
  ['global-default', 9900],
  ['catch-all', 10_000],
]

/** Where it stands among the schemas of the cluster. */
function before(
  manifest: KubernetesPlace['manifest'],
  name: string | undefined,
  precedence: number,
): Localized | undefined {
  if (name === undefined || builtIn.some(([one]) => one === name)) return undefined
  const own = resourcesOf(manifest).flatMap(one =>
    one.kind === 'FlowSchema' && one.name !== undefined && one.name !== name
      ? [[one.name, asNumber(one.at('spec', 'matchingPrecedence')) ?? 1000] as const]
      : [],
  )
  const all = [...builtIn.filter(([one]) => !own.some(([other]) => other === one)), ...own]
  const sorted = all.toSorted((a, b) => a[1] - b[1])
  const [earlier, later] = [
    sorted.findLast(([, other]) => other <= precedence)?.[0],
    sorted.find(([, other]) => other > precedence)?.[0],
  ]
  return say(
    {
      en: 'With precedence {precedence} it is asked {place}.',
      'zh-cn': '优先顺序 {precedence}：{place}匹配。',
    },
    {
      precedence,
      place: joined(
        [
          earlier === undefined
            ? undefined
            : say({ en: 'after {name}', 'zh-cn': '在 {name} 之后' }, { name: code(earlier) }),
          later === undefined
            ? undefined
            : say({ en: 'before {name}', 'zh-cn': '在 {name} 之前' }, { name: code(later) }),
        ],
        { en: ' and ', 'zh-cn': '、' },
      ),
    },
  )
}
