import type { KubernetesRule } from '../../rule.js'
import { asMap, get } from '../../tree.js'
import { workloadWith } from '../_examples.js'
import { ofType, pointIn } from '../_typed.js'
import { lacksAntiAffinity, replicasOf } from './_replicas.js'

export default {
  id: 'kubernetes/no-anti-affinity',
  severity: 'information',
  preset: 'all',
  aliases: {
    'kube-linter': ['no-anti-affinity'],
    'kube-score': ['deployment-has-host-podantiaffinity', 'statefulset-has-host-podantiaffinity'],
  },
  title: { en: 'Replicas may share a node', 'zh-cn': '副本可能挤在同一节点' },
  why: { en: 'When that node fails, all of them are gone at once.', 'zh-cn': '该节点一出故障，它们就一起消失。' },
  instead: {
    en: '`podAntiAffinity` over `kubernetes.io/hostname`, or `topologySpreadConstraints`.',
    'zh-cn': '用 `podAntiAffinity` 按 `kubernetes.io/hostname` 分散，或用 `topologySpreadConstraints`。',
  },
  message: {
    en: '{replicas} replicas, and nothing that keeps them from sharing a node. Add `podAntiAffinity` over `kubernetes.io/hostname`.',
    'zh-cn':
      '有 {replicas} 个副本，却没有什么阻止它们挤在同一节点。添加按 `kubernetes.io/hostname` 的 `podAntiAffinity`。',
  },
  examples: {
    bad: [workloadWith('Deployment', 'replicas: 3\n          ^')],
    good: [workloadWith('Deployment', 'replicas: 1')],
  },
  check(slice, report) {
    for (const workload of ofType(slice, 'Deployment', 'StatefulSet', 'ReplicaSet', 'ReplicationController')) {
      const spec = asMap(get(workload.node, 'spec'))
      const pod = get(spec, 'template', 'spec')
      const replicas = replicasOf(workload)
      if (!spec || !pod || replicas === undefined || replicas < 2) continue
      if (lacksAntiAffinity(pod)) report(pointIn({ node: spec, pair: undefined }, 'replicas'), { replicas })
    }
  },
} satisfies KubernetesRule
