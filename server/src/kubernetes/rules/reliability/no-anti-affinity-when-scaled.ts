import type { KubernetesRule } from '../../rule.js'
import { get } from '../../tree.js'
import { workloadWith } from '../_examples.js'
import { isUnset, ofType } from '../_typed.js'
import { resourceHead } from '../hygiene/_resource.js'
import { lacksAntiAffinity } from './_replicas.js'

export default {
  id: 'kubernetes/no-anti-affinity-when-scaled',
  severity: 'information',
  preset: 'all',
  aliases: { 'kube-score': ['deployment-has-host-podantiaffinity', 'statefulset-has-host-podantiaffinity'] },
  title: {
    en: 'Replicas that something else counts may share a node',
    'zh-cn': '由别处决定数量的副本可能挤在同一节点',
  },
  why: {
    en: 'Where `replicas` is left out, an autoscaler may run several Pods, and one node may have them all.',
    'zh-cn': '不写 `replicas` 时，自动扩缩可能运行多个 Pod，它们可能都在同一节点上。',
  },
  instead: {
    en: '`podAntiAffinity` over `kubernetes.io/hostname`, or `topologySpreadConstraints`; or `replicas: 1` where one is meant.',
    'zh-cn':
      '用 `podAntiAffinity` 按 `kubernetes.io/hostname` 分散，或用 `topologySpreadConstraints`；本来只要一个就写 `replicas: 1`。',
  },
  message: {
    en: 'Without `replicas` an autoscaler may run several Pods, and nothing keeps them from sharing a node. Add `podAntiAffinity`, or write `replicas: 1`.',
    'zh-cn':
      '没有写 `replicas`，自动扩缩可能运行多个 Pod，却没有什么阻止它们挤在同一节点。添加 `podAntiAffinity`，或写明 `replicas: 1`。',
  },
  examples: {
    bad: [workloadWith('Deployment', 'minReadySeconds: 5').replace('name: shop\n', 'name: shop\n        ^^^^\n')],
    good: [workloadWith('Deployment', 'replicas: 1')],
  },
  check(slice, report) {
    for (const workload of ofType(slice, 'Deployment', 'StatefulSet')) {
      const spec = get(workload.node, 'spec')
      const pod = get(spec, 'template', 'spec')
      if (pod && isUnset(spec, 'replicas') && lacksAntiAffinity(pod)) report(resourceHead(workload.resource))
    }
  },
} satisfies KubernetesRule
