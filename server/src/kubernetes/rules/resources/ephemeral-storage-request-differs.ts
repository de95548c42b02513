import type { KubernetesRule } from '../../rule.js'
import { containerWith } from '../_examples.js'
import { differs } from './_differs.js'

export default {
  id: 'kubernetes/ephemeral-storage-request-differs',
  severity: 'information',
  preset: 'all',
  aliases: { 'kube-score': ['container-ephemeral-storage-request-equals-limit'] },
  title: { en: 'Local storage: request and limit differ', 'zh-cn': '本地存储的请求量与限制不同' },
  why: {
    en: 'What is used beyond the request is not promised: when the disk runs full, such Pods are evicted first.',
    'zh-cn': '超过请求量的部分没有保证，磁盘将满时这样的 Pod 最先被驱逐。',
  },
  instead: { en: 'Write the same amount twice.', 'zh-cn': '两处写相同的量。' },
  message: {
    en: 'The `ephemeral-storage` request `{request}` is not the limit `{limit}`. Make them equal.',
    'zh-cn': '`ephemeral-storage` 的请求量 `{request}` 与限制 `{limit}` 不同。设为相等。',
  },
  fix: { title: { en: 'Request `{limit}`', 'zh-cn': '请求量改为 `{limit}`' }, safe: false },
  examples: {
    bad: [
      containerWith(
        'resources:\n  requests:\n    ephemeral-storage: 1Gi\n                       ^^^\n  limits:\n    ephemeral-storage: 2Gi',
      ),
    ],
    good: [containerWith('resources:\n  requests:\n    ephemeral-storage: 2Gi\n  limits:\n    ephemeral-storage: 2Gi')],
  },
  check: differs('ephemeral-storage'),
} satisfies KubernetesRule
