import type { KubernetesRule } from '../../rule.js'
import { containerWith } from '../_examples.js'
import { bareContainer } from '../security/_frames.js'
import { lacks } from './_missing.js'

export default {
  id: 'kubernetes/missing-cpu-request',
  severity: 'information',
  preset: 'strict',
  aliases: {
    'kube-linter': ['unset-cpu-requirements'],
    'kube-score': ['container-resources'],
    polaris: ['cpuRequestsMissing'],
    trivy: ['KSV-0015'],
    checkov: ['CKV_K8S_10'],
  },
  title: { en: 'No CPU request', 'zh-cn': '没有 CPU 请求量' },
  why: {
    en: 'CPU time is shared in proportion to requests. Without one the container gets next to nothing on a busy node, and a HorizontalPodAutoscaler has nothing to reckon with.',
    'zh-cn':
      'CPU 时间按请求量的比例分配。没有请求量，节点繁忙时容器几乎分不到时间，HorizontalPodAutoscaler 也无从计算。',
  },
  instead: {
    en: 'Set `requests.cpu` to what the container uses in normal work.',
    'zh-cn': '把 `requests.cpu` 设为容器正常工作时的用量。',
  },
  message: {
    en: 'Container `{container}` requests no CPU, so it starves when the node is busy. Set `requests.cpu`.',
    'zh-cn': '容器 `{container}` 没有请求 CPU，节点繁忙时会分不到时间。设置 `requests.cpu`。',
  },
  examples: { bad: [bareContainer], good: [containerWith('resources:\n  requests:\n    cpu: 100m')] },
  check: lacks('requests', 'cpu', 'absent'),
} satisfies KubernetesRule
