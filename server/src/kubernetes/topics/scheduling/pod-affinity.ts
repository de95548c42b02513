import { joined, type Localized } from '../../../core/localized.js'
import type { YamlNode } from '../../model.js'
import type { KubernetesTopic } from '../../topic.js'
import { get, itemsOf } from '../../tree.js'
import { aboutPod } from '../_about.js'
import { deploymentExample } from '../_example.js'
import { say } from '../_text.js'
import { assignPage, hardOrSoft, type PodTerm, podTerm } from './_affinity.js'
import { replicasAgainstNodes, selfMatch } from './_replicas.js'

const required = 'requiredDuringSchedulingIgnoredDuringExecution'
const preferred = 'preferredDuringSchedulingIgnoredDuringExecution'

export default {
  key: 'Affinity.podAffinity',
  also: [
    'Affinity.podAntiAffinity',
    `PodAffinity.${required}`,
    `PodAffinity.${preferred}`,
    `PodAntiAffinity.${required}`,
    `PodAntiAffinity.${preferred}`,
    'PodAffinityTerm.labelSelector',
    'PodAffinityTerm.topologyKey',
    'PodAffinityTerm.namespaces',
    'PodAffinityTerm.namespaceSelector',
    'WeightedPodAffinityTerm.podAffinityTerm',
    'WeightedPodAffinityTerm.weight',
  ],
  title: { en: 'near which Pods, or away from which', 'zh-cn': '靠近或远离哪些 Pod' },
  summary: {
    en: '`podAffinity` puts the Pod where others already run, `podAntiAffinity` where they do not. `topologyKey` is the node label that says what "the same place" is: `kubernetes.io/hostname` a node, `topology.kubernetes.io/zone` a zone.',
    'zh-cn':
      '`podAffinity` 把 Pod 放到已有那些 Pod 的地方，`podAntiAffinity` 放到没有它们的地方。`topologyKey` 用节点标签说明什么叫“同一处”：`kubernetes.io/hostname` 是同一节点，`topology.kubernetes.io/zone` 是同一可用区。',
  },
  notes: {
    en: [
      'Anti-affinity works both ways: a Pod that matches is kept away from those already there, too.',
      'Nodes without the `topologyKey` label are in no place: `podAffinity` never puts the Pod there.',
      'It is costly in clusters of hundreds of nodes. To spread replicas evenly, `topologySpreadConstraints` is gentler.',
    ],
    'zh-cn': [
      '反亲和性是双向的：符合条件的 Pod 也会被挡在已有者之外。',
      '没有 `topologyKey` 标签的节点不属于任何一处：`podAffinity` 不会把 Pod 放过去。',
      '节点上百的集群里开销不小。只想让副本分布均匀，`topologySpreadConstraints` 更合适。',
    ],
  },
  compare: hardOrSoft,
  example: deploymentExample(
    '',
    'affinity:\n  podAntiAffinity:\n    preferredDuringSchedulingIgnoredDuringExecution:\n      - weight: 100\n        podAffinityTerm:\n          topologyKey: kubernetes.io/hostname\n          labelSelector:\n            matchLabels:\n              app: web',
  ),
  see: assignPage,
  explain: aboutPod((pod, { path }) => {
    const affinity = get(pod.spec, 'affinity')
    const half = path[pod.path.length + 1]
    const halves = (['podAffinity', 'podAntiAffinity'] as const).filter(name => half === undefined || half === name)
    const told = halves.map(name =>
      joined([hard(name, get(affinity, name, required), pod), soft(name, get(affinity, name, preferred))]),
    )
    const text = joined(told)
    return text.en === '' ? undefined : text
  }),
} satisfies KubernetesTopic

type Half = 'podAffinity' | 'podAntiAffinity'

function termsOf(list: YamlNode | undefined): readonly PodTerm[] | undefined {
  const read = itemsOf(list).map(({ value }) => podTerm(value))
  const known = read.filter(term => term !== undefined)
  return known.length === read.length && known.length > 0 ? known : undefined
}

function hard(half: Half, list: YamlNode | undefined, pod: Parameters<typeof selfMatch>[0]): Localized | undefined {
  const terms = termsOf(list)
  if (!terms) return undefined
  const where = joined(
    terms.map(({ pods, domain, namespaces }) =>
      say(
        half === 'podAffinity'
          ? { en: 'a {domain} that already has {pods}{namespaces}', 'zh-cn': '已有{pods}{namespaces}的{domain}' }
          : { en: 'a {domain} that has none of the {pods}{namespaces}', 'zh-cn': '没有{pods}{namespaces}的{domain}' },
        { domain, pods, namespaces },
      ),
    ),
    { en: ' **and** ', 'zh-cn': ' **且** ' },
  )
  return joined([
    say(
      {
        en: 'the Pod is placed only on {where}; otherwise it stays `Pending`.',
        'zh-cn': 'Pod 只会放到{where}上，否则一直 `Pending`。',
      },
      { where },
    ),
    half === 'podAntiAffinity'
      ? replicasAgainstNodes(
          pod,
          itemsOf(list).map(({ value }) => value),
        )
      : firstOne(pod, list),
  ])
}

/** A Pod that matches its own affinity would wait for itself: the scheduler lets the first one through. */
const firstOne = (pod: Parameters<typeof selfMatch>[0], list: YamlNode | undefined): Localized | undefined =>
  itemsOf(list).some(({ value }) => selfMatch(pod, get(value, 'labelSelector')))
    ? {
        en: 'It matches its own rule, so the first one may go anywhere and the others follow it.',
        'zh-cn': '它自己也符合这条规则，所以第一个可以放到任何地方，其余的跟着它。',
      }
    : undefined

function soft(half: Half, list: YamlNode | undefined): Localized | undefined {
  const terms = termsOf(list)
  if (!terms) return undefined
  const wishes = joined(
    terms.map(({ pods, domain, namespaces, weight }) =>
      say(
        {
          en: '{pods}{namespaces} (same {domain}, weight {weight})',
          'zh-cn': '{pods}{namespaces}（同一{domain}，权重 {weight}）',
        },
        { pods, domain, namespaces, weight: weight ?? '?' },
      ),
    ),
    { en: ', ', 'zh-cn': '；' },
  )
  return say(
    half === 'podAffinity'
      ? { en: 'if possible the Pod is placed near {wishes}.', 'zh-cn': '尽量靠近{wishes}。' }
      : {
          en: 'if possible the Pod is kept apart from {wishes}; else they share.',
          'zh-cn': '尽量远离{wishes}；实在不行仍会放在一起。',
        },
    { wishes },
  )
}
