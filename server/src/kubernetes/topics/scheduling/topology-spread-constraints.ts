import { joined, type Localized } from '../../../core/localized.js'
import type { MapNode } from '../../model.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asMap, asNumber, asString, get, itemsOf } from '../../tree.js'
import { aboutPod } from '../_about.js'
import { deploymentExample } from '../_example.js'
import { replicasOf } from '../_file.js'
import type { PodAt } from '../_pod.js'
import { bullets, docs, say } from '../_text.js'
import { domainsOf, podsOf } from './_affinity.js'
import { selfMatch } from './_replicas.js'

export default {
  key: 'PodSpec.topologySpreadConstraints',
  also: [
    'TopologySpreadConstraint.maxSkew',
    'TopologySpreadConstraint.topologyKey',
    'TopologySpreadConstraint.whenUnsatisfiable',
    'TopologySpreadConstraint.labelSelector',
    'TopologySpreadConstraint.minDomains',
    'TopologySpreadConstraint.matchLabelKeys',
    'TopologySpreadConstraint.nodeAffinityPolicy',
    'TopologySpreadConstraint.nodeTaintsPolicy',
  ],
  title: { en: 'spreads Pods evenly over zones or nodes', 'zh-cn': '让 Pod 均匀分布在可用区或节点上' },
  summary: {
    en: 'The Pods that `labelSelector` chooses are counted in each domain (each value of the node label `topologyKey`). No domain may have more than `maxSkew` more of them than the emptiest one.',
    'zh-cn':
      '在每个拓扑域（节点标签 `topologyKey` 的每个取值）里统计 `labelSelector` 选中的 Pod。任何一个域都不能比最少的那个多出 `maxSkew` 个以上。',
  },
  notes: {
    en: [
      'Counted only when a Pod is placed: what is deleted or scaled down later is not balanced again.',
      '`DoNotSchedule` leaves the Pod `Pending` rather than break the rule; `ScheduleAnyway` only prefers emptier domains.',
      '`matchLabelKeys: [pod-template-hash]` counts each rollout by itself; `minDomains` asks for so many domains at least.',
      'Several constraints must all hold. Nodes without the label get none of these Pods.',
    ],
    'zh-cn': [
      '只在调度时计算：之后删除或缩容造成的不均衡不会重新调整。',
      '`DoNotSchedule` 宁可让 Pod `Pending` 也不破坏规则；`ScheduleAnyway` 只是优先放到较空的域。',
      '`matchLabelKeys: [pod-template-hash]` 让每个版本各自统计；`minDomains` 要求至少有多少个域。',
      '多条约束须同时满足。没有该标签的节点不会分到这些 Pod。',
    ],
  },
  compare: {
    en: '**Spread or anti-affinity?** Hard anti-affinity allows one Pod per domain and leaves the rest `Pending`. Spreading allows several, as long as they are even.',
    'zh-cn': '**拓扑分布还是反亲和性？** 硬性反亲和性每个域只放一个，其余的 `Pending`；拓扑分布允许放多个，只要均匀。',
  },
  example: deploymentExample(
    '',
    'topologySpreadConstraints:\n  - maxSkew: 1\n    topologyKey: topology.kubernetes.io/zone\n    whenUnsatisfiable: ScheduleAnyway\n    labelSelector:\n      matchLabels:\n        app: web',
  ),
  see: docs('concepts/scheduling-eviction/topology-spread-constraints/'),
  explain: aboutPod(explain),
} satisfies KubernetesTopic

function explain(pod: PodAt, { path }: KubernetesPlace): Localized | undefined {
  const list = itemsOf(get(pod.spec, 'topologySpreadConstraints')).map(({ value }) => asMap(value))
  const index = path[pod.path.length + 1]
  const chosen = (typeof index === 'number' ? [list[index]] : list).map(one => one && constraint(pod, one))
  const known = chosen.filter(one => one !== undefined)
  if (known.length === 0) return undefined
  return known.length === 1
    ? known[0]
    : joined([{ en: 'all of these hold:', 'zh-cn': '以下各条须同时满足：' }, bullets(known)], {
        en: '\n\n',
        'zh-cn': '\n\n',
      })
}

function constraint(pod: PodAt, node: MapNode): Localized | undefined {
  const key = asString(get(node, 'topologyKey'))
  const skew = asNumber(get(node, 'maxSkew'))
  const pods = podsOf(get(node, 'labelSelector'))
  const when = asString(get(node, 'whenUnsatisfiable'))
  if (key === undefined || skew === undefined || skew < 1 || !pods || when === undefined) return undefined
  const own = get(node, 'labelSelector') ? selfMatch(pod, get(node, 'labelSelector')) : true
  return joined([
    say(
      when === 'ScheduleAnyway'
        ? {
            en: '{pods} are spread over the {domains} as evenly as may be: a difference of {skew} is fine, a larger one is avoided but accepted.',
            'zh-cn': '{pods} 尽量均匀分布在各{domains}：相差 {skew} 个以内没有问题，超出会尽量避免，但仍可接受。',
          }
        : {
            en: '{pods} are spread over the {domains} so that none has more than {skew} more than the emptiest one; a Pod that would break this stays `Pending`.',
            'zh-cn':
              '{pods} 分布在各{domains}，任何一个都不会比最少的多出 {skew} 个以上；会破坏这一点的 Pod 保持 `Pending`。',
          },
      { pods, domains: domainsOf(key), skew },
    ),
    own
      ? example(pod, key, skew, when)
      : {
          en: 'The selector does not choose the Pod itself, so this spreads nothing of its own.',
          'zh-cn': '这个选择算符没有选中 Pod 自己，所以对它自身起不到分散作用。',
        },
  ])
}

/** How the replicas of the file may lie in three domains. */
function example({ resource }: PodAt, key: string, skew: number, when: string): Localized | undefined {
  const replicas = replicasOf(resource)
  if (replicas === undefined || replicas < 2 || replicas > 999) return undefined
  const even = [0, 1, 2].map(index => Math.floor((replicas + 2 - index) / 3))
  // as uneven as allowed: two domains with the lowest count, one with `skew` more, where that adds up
  const low = Math.floor((replicas - skew) / 3)
  const uneven = low >= 0 && (replicas - skew) % 3 === 0 ? [low + skew, low, low] : undefined
  const shown = uneven && skew > 1 && when === 'DoNotSchedule' ? ` … ${uneven.join('/')}` : ''
  return say(
    {
      en: '{replicas} replicas over three {domains} lie {even}{shown}.',
      'zh-cn': '{replicas} 个副本分到三个{domains}：{even}{shown}。',
    },
    { replicas, domains: domainsOf(key), even: even.join('/'), shown },
  )
}
