import type { KubernetesRule } from '../../rule.js'
import { labelsOf, matches, selectorAt } from '../../selectors.js'
import { asMap, get, itemsOf, pairOf } from '../../tree.js'
import { workloadWith } from '../_examples.js'
import { ofType, textIn } from '../_typed.js'
import { replicasOf } from './_replicas.js'

const affinityTo = (labels: string, topologyKey: string) => `affinity:
  podAntiAffinity:
    requiredDuringSchedulingIgnoredDuringExecution:
      - labelSelector:
          matchLabels: ${labels}
        topologyKey: ${topologyKey}`

/** Labels of nodes by which replicas are kept apart: the node itself, or something larger. */
const apart =
  /^(?:kubernetes\.io\/hostname|topology\.kubernetes\.io\/(?:zone|region)|failure-domain\.beta\.kubernetes\.io\/(?:zone|region))$/

export default {
  id: 'kubernetes/anti-affinity-misses-itself',
  severity: 'information',
  preset: 'all',
  aliases: {
    'kube-linter': ['no-anti-affinity'],
    'kube-score': ['deployment-has-host-podantiaffinity', 'statefulset-has-host-podantiaffinity'],
  },
  title: {
    en: 'An anti-affinity that does not keep the replicas apart',
    'zh-cn': '没有把副本彼此分开的反亲和性',
  },
  why: {
    en: 'Replicas are kept apart by a term that selects the labels of their own Pods, over the label of a node or zone. Terms about other Pods, or over other labels, leave all replicas on one node.',
    'zh-cn':
      '要把副本彼此分开，条目必须选中它们自己的 Pod 标签，并按节点或可用区的标签分布。选中其他 Pod，或按别的标签分布，副本仍可能全在同一节点。',
  },
  instead: {
    en: 'Add a term with the labels of the Pod template and `topologyKey: kubernetes.io/hostname`.',
    'zh-cn': '加一条：标签与 Pod 模板一致，`topologyKey: kubernetes.io/hostname`。',
  },
  message: {
    en: 'None of these terms selects the Pods of this workload over a node or zone, so its {replicas} replicas may share a node. Use the labels of its own template.',
    'zh-cn':
      '没有一条按节点或可用区选中这个工作负载自己的 Pod，它的 {replicas} 个副本仍可能在同一节点。使用模板自己的标签。',
  },
  examples: {
    bad: [
      workloadWith(
        'Deployment',
        'replicas: 3',
        affinityTo('{ app: db }', 'kubernetes.io/hostname').replace(
          'podAntiAffinity:\n',
          'podAntiAffinity:\n  ^^^^^^^^^^^^^^^\n',
        ),
      ),
    ],
    good: [workloadWith('Deployment', 'replicas: 3', affinityTo('{ app: shop }', 'kubernetes.io/hostname'))],
  },
  check(slice, report) {
    for (const workload of ofType(slice, 'Deployment', 'StatefulSet', 'ReplicaSet', 'ReplicationController')) {
      const template = get(workload.node, 'spec', 'template')
      const replicas = replicasOf(workload)
      const affinity = asMap(get(template, 'spec', 'affinity'))
      const pair = pairOf(affinity, 'podAntiAffinity')
      const own = asMap(pair?.value)
      const labels = labelsOf(template)
      if (!pair || !own || own.templated || !labels || replicas === undefined || replicas < 2) continue
      const terms = [
        ...itemsOf(get(own, 'requiredDuringSchedulingIgnoredDuringExecution')).map(({ value }) => get(value)),
        ...itemsOf(get(own, 'preferredDuringSchedulingIgnoredDuringExecution')).map(({ value }) =>
          get(value, 'podAffinityTerm'),
        ),
      ]
      const keepsApart = terms.some(term => {
        const key = textIn(term, 'topologyKey')
        const selector = selectorAt(get(term, 'labelSelector'))
        // what a template writes may well be right
        if (!asMap(term) || term?.templated || (key === undefined && pairOf(term, 'topologyKey'))) return true
        if (!selector && get(term, 'labelSelector')) return true
        return key !== undefined && apart.test(key) && selector !== undefined && matches(selector, labels)
      })
      if (!keepsApart) report(pair.key.span, { replicas })
    }
  },
} satisfies KubernetesRule
