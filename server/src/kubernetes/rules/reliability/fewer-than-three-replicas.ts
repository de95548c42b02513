import type { KubernetesRule } from '../../rule.js'
import { workloadWith } from '../_examples.js'
import { fewerReplicas } from './_replicas.js'

export default {
  id: 'kubernetes/fewer-than-three-replicas',
  severity: 'information',
  preset: 'all',
  aliases: { 'kube-linter': ['minimum-three-replicas'] },
  title: { en: 'Fewer than three replicas', 'zh-cn': '副本少于三个' },
  why: {
    en: 'With three replicas one may be updated and another fail, and there is still somebody to answer.',
    'zh-cn': '有三个副本时，一个在更新、另一个出故障，仍有人应答。',
  },
  instead: { en: 'Three or more, spread over zones.', 'zh-cn': '用三个或更多，并分散到不同可用区。' },
  message: {
    en: 'With {replicas} replicas there is little to spare. Use {least} or more.',
    'zh-cn': '只有 {replicas} 个副本，余量不足。用 {least} 个或更多。',
  },
  fix: { title: { en: 'Set `replicas: {least}`', 'zh-cn': '设置 `replicas: {least}`' }, safe: false },
  examples: {
    bad: [workloadWith('Deployment', 'replicas: 2\n          ^')],
    good: [workloadWith('Deployment', 'replicas: 3')],
  },
  check: fewerReplicas(3, 'Deployment', 'StatefulSet', 'ReplicaSet', 'ReplicationController'),
} satisfies KubernetesRule
