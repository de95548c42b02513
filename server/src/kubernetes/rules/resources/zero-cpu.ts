import type { KubernetesRule } from '../../rule.js'
import { containerWith } from '../_examples.js'
import { zeroes } from './_zero.js'

export default {
  id: 'kubernetes/zero-cpu',
  severity: 'information',
  preset: 'strict',
  aliases: { 'kube-linter': ['unset-cpu-requirements'], 'kube-score': ['container-resources'] },
  title: { en: 'A CPU amount of 0, which is none', 'zh-cn': 'CPU 写成 0，等于没写' },
  why: {
    en: 'A request of 0 reserves nothing, and a limit of 0 limits nothing: both count as if they were not there, for the QoS class too.',
    'zh-cn': '请求量为 0 就什么也不预留，限制为 0 就什么也不限制：都当作没有写，计算 QoS 类时也一样。',
  },
  instead: {
    en: 'Write the amount that is meant, or leave the line out.',
    'zh-cn': '写上真正想要的数量，或者去掉这一行。',
  },
  message: {
    en: '`{side}.cpu: {amount}` counts as none. Write the amount that is meant, or leave it out.',
    'zh-cn': '`{side}.cpu: {amount}` 等于没写。写上真正想要的数量，或者去掉它。',
  },
  examples: {
    bad: [containerWith('resources:\n  limits:\n    cpu: 0\n         ^')],
    good: [containerWith('resources:\n  limits:\n    cpu: 200m')],
  },
  check: zeroes('cpu'),
} satisfies KubernetesRule
