import type { KubernetesRule } from '../../rule.js'
import { containerWith } from '../_examples.js'
import { lacks } from './_missing.js'

export default {
  id: 'kubernetes/missing-cpu-limit',
  severity: 'information',
  preset: 'all',
  aliases: {
    'kube-score': ['container-resources'],
    polaris: ['cpuLimitsMissing'],
    trivy: ['KSV-0011'],
    checkov: ['CKV_K8S_11'],
  },
  title: { en: 'No CPU limit', 'zh-cn': '没有 CPU 限制' },
  why: {
    en: 'A limit makes run times even and bounds what a busy loop costs. It also throttles a container while the node idles, which is why many leave it out on purpose.',
    'zh-cn': '限制能让运行时间更稳定，也能控制死循环的代价。但节点空闲时它也会限流，所以很多人有意不设。',
  },
  instead: {
    en: 'Set `limits.cpu` where even run times matter more than speed.',
    'zh-cn': '如果稳定比速度更重要，就设置 `limits.cpu`。',
  },
  message: {
    en: 'Container `{container}` may use all CPU time that is free on its node. Set `limits.cpu` if that is not meant.',
    'zh-cn': '容器 `{container}` 可以用掉节点上所有空闲的 CPU 时间。如果不想这样，设置 `limits.cpu`。',
  },
  fix: { title: { en: 'Limit CPU to what is requested', 'zh-cn': '把 CPU 限制设为请求量' }, safe: false },
  examples: {
    bad: [containerWith('resources:\n^^^^^^^^^\n  requests:\n    cpu: 100m')],
    good: [containerWith('resources:\n  limits:\n    cpu: 200m')],
  },
  check: lacks('limits', 'cpu'),
} satisfies KubernetesRule
