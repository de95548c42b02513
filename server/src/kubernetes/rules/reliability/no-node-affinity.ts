import type { KubernetesRule } from '../../rule.js'
import { get } from '../../tree.js'
import { podWith, workloadWith } from '../_examples.js'
import { isUnset, pointIn } from '../_typed.js'
import { completePods } from './_presence.js'

export default {
  id: 'kubernetes/no-node-affinity',
  severity: 'information',
  preset: 'all',
  aliases: { 'kube-linter': ['no-node-affinity'] },
  title: { en: 'Pods that run on any node', 'zh-cn': 'Pod 可在任何节点上运行' },
  why: {
    en: 'Without node affinity the Pods go wherever there is room, special nodes included.',
    'zh-cn': '没有节点亲和性时，哪里有空就去哪里，包括特殊节点。',
  },
  instead: {
    en: '`nodeAffinity`, where it matters on which nodes they run.',
    'zh-cn': '如果在意运行在哪些节点，写 `nodeAffinity`。',
  },
  message: {
    en: 'These Pods go to any node with room. Add `nodeAffinity` if that matters.',
    'zh-cn': '这些 Pod 会去任何有空位的节点。如果在意，添加 `nodeAffinity`。',
  },
  examples: {
    bad: [workloadWith('Deployment', 'replicas: 2').replace('    spec:\n', '    spec:\n    ^^^^\n')],
    good: [
      podWith(`
affinity:
  nodeAffinity:
    requiredDuringSchedulingIgnoredDuringExecution:
      nodeSelectorTerms:
        - matchExpressions:
            - { key: kubernetes.io/arch, operator: In, values: [amd64] }`),
    ],
  },
  check(slice, report) {
    for (const pod of completePods(slice)) {
      const affinity = get(pod.node, 'affinity')
      if (affinity ? isUnset(affinity, 'nodeAffinity') : isUnset(pod.node, 'affinity'))
        report(pod.pair?.key.span ?? pointIn(pod, 'affinity'))
    }
  },
} satisfies KubernetesRule
