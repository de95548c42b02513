import type { FlagTopic } from './_flag.js'

export const cloudProvider: FlagTopic = {
  flags: ['--cloud-provider'],
  title: { en: 'who looks after the cloud', 'zh-cn': '由谁对接云平台' },
  notes: {
    en: [
      'Only `external` is left (built-in clouds are gone since 1.31): a cloud-controller-manager does the work. Leave the flag out where there is no cloud.',
      'With `external` on kubelet a new node carries the taint `node.cloudprovider.kubernetes.io/uninitialized` until that controller has seen it: without one, no Pod is placed there.',
    ],
    'zh-cn': [
      '如今只剩 `external`（内置的云平台代码在 1.31 中移除）：由 cloud-controller-manager 负责。没有云平台就不要写。',
      'kubelet 设为 `external` 时，新节点带着污点 `node.cloudprovider.kubernetes.io/uninitialized`，直到该控制器处理过；没有控制器，Pod 就调度不上去。',
    ],
  },
}
