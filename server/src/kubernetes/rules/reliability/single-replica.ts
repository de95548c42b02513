import type { KubernetesRule } from '../../rule.js'
import { workloadWith } from '../_examples.js'
import { fewerReplicas } from './_replicas.js'

export default {
  id: 'kubernetes/single-replica',
  severity: 'information',
  preset: 'all',
  aliases: { polaris: ['deploymentMissingReplicas'] },
  title: { en: 'A Deployment with one replica', 'zh-cn': '只有一个副本的 Deployment' },
  why: {
    en: 'When the one Pod is moved to another node, nobody answers until the new one is ready.',
    'zh-cn': '唯一的 Pod 移到别的节点时，在新的就绪之前无人应答。',
  },
  instead: {
    en: 'Two or more replicas, if the program can run more than once.',
    'zh-cn': '如果程序可以多份运行，用两个或更多副本。',
  },
  message: {
    en: 'One replica means an outage whenever its node is drained. Use {least} or more.',
    'zh-cn': '只有一个副本，节点一腾空就会中断服务。用 {least} 个或更多。',
  },
  fix: { title: { en: 'Set `replicas: {least}`', 'zh-cn': '设置 `replicas: {least}`' }, safe: false },
  examples: {
    bad: [workloadWith('Deployment', 'replicas: 1\n          ^')],
    good: [workloadWith('Deployment', 'replicas: 2')],
  },
  check: fewerReplicas(2, 'Deployment'),
} satisfies KubernetesRule
