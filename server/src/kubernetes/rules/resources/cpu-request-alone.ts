import type { KubernetesRule } from '../../rule.js'
import { containerWith } from '../_examples.js'
import { requestAlone } from './_differs.js'

export default {
  id: 'kubernetes/cpu-request-alone',
  severity: 'hint',
  preset: 'all',
  aliases: { 'kube-score': ['container-cpu-requests-equal-limits', 'container-resource-requests-equal-limits'] },
  title: { en: 'A CPU request without a limit', 'zh-cn': '只有 CPU 请求量，没有限制' },
  why: {
    en: 'Only containers whose limits equal their requests, for CPU and memory, make a Pod `Guaranteed`. Without the limit it is `Burstable`.',
    'zh-cn': '只有 CPU 和内存的限制都等于请求量，Pod 才是 `Guaranteed`。没有限制时是 `Burstable`。',
  },
  instead: {
    en: '`limits.cpu` equal to the request, where a Pod has to be `Guaranteed`; for most, no CPU limit is the better choice.',
    'zh-cn': 'Pod 必须是 `Guaranteed` 时，让 `limits.cpu` 等于请求量；多数情况下，不设 CPU 限制更好。',
  },
  message: {
    en: '`requests.cpu` is {request} and there is no limit, so the Pod can not be `Guaranteed`. If it should be, set `limits.cpu` to the same.',
    'zh-cn':
      '`requests.cpu` 为 {request}，却没有限制，Pod 不会是 `Guaranteed`。需要的话，把 `limits.cpu` 设为同样的值。',
  },
  fix: { title: { en: 'Set the limit to the request', 'zh-cn': '把限制设为请求量' }, safe: false },
  examples: {
    bad: [containerWith('resources:\n  requests:\n    cpu: 200m\n         ^^^^')],
    good: [containerWith('resources:\n  requests:\n    cpu: 200m\n  limits:\n    cpu: 200m')],
  },
  check: requestAlone('cpu'),
} satisfies KubernetesRule
