import type { KubernetesRule } from '../../rule.js'
import { containerWith } from '../_examples.js'
import { zeroes } from './_zero.js'

export default {
  id: 'kubernetes/zero-memory',
  severity: 'information',
  preset: 'strict',
  aliases: { 'kube-linter': ['unset-memory-requirements'], 'kube-score': ['container-resources'] },
  title: { en: 'A memory amount of 0, which is none', 'zh-cn': '内存写成 0，等于没写' },
  why: {
    en: 'A request of 0 reserves nothing, and a limit of 0 limits nothing: both count as if they were not there, for the QoS class too.',
    'zh-cn': '请求量为 0 就什么也不预留，限制为 0 就什么也不限制：都当作没有写，计算 QoS 类时也一样。',
  },
  instead: {
    en: 'Write the amount that is meant, or leave the line out.',
    'zh-cn': '写上真正想要的数量，或者去掉这一行。',
  },
  message: {
    en: '`{side}.memory: {amount}` counts as none. Write the amount that is meant, or leave it out.',
    'zh-cn': '`{side}.memory: {amount}` 等于没写。写上真正想要的数量，或者去掉它。',
  },
  examples: {
    bad: [containerWith('resources:\n  limits:\n    memory: 0\n            ^')],
    good: [containerWith('resources:\n  limits:\n    memory: 128Mi')],
  },
  check: zeroes('memory'),
} satisfies KubernetesRule
