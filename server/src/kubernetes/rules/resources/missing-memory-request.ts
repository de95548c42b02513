import type { KubernetesRule } from '../../rule.js'
import { containerWith } from '../_examples.js'
import { bareContainer } from '../security/_frames.js'
import { lacks } from './_missing.js'

export default {
  id: 'kubernetes/missing-memory-request',
  severity: 'information',
  preset: 'strict',
  aliases: {
    'kube-score': ['container-resources'],
    polaris: ['memoryRequestsMissing'],
    trivy: ['KSV-0016'],
    checkov: ['CKV_K8S_12'],
  },
  title: { en: 'No memory request', 'zh-cn': '没有内存请求量' },
  why: {
    en: 'The scheduler then takes the container to need no memory, and puts too many Pods on a node. When memory runs short, Pods that use more than they requested are evicted first.',
    'zh-cn': '调度器会认为容器不需要内存，于是给节点塞进过多 Pod。内存紧张时，用量超过请求量的 Pod 最先被驱逐。',
  },
  instead: {
    en: 'Set `requests.memory` to what the container uses in normal work.',
    'zh-cn': '把 `requests.memory` 设为容器正常工作时的用量。',
  },
  message: {
    en: 'Container `{container}` requests no memory, so the scheduler plans for none and the Pod is among the first to be evicted. Set `requests.memory`.',
    'zh-cn': '容器 `{container}` 没有请求内存，调度器不会给它预留，Pod 也会最先被驱逐。设置 `requests.memory`。',
  },
  examples: { bad: [bareContainer], good: [containerWith('resources:\n  requests:\n    memory: 128Mi')] },
  check: lacks('requests', 'memory', 'absent'),
} satisfies KubernetesRule
