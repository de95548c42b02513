import type { KubernetesRule } from '../../rule.js'
import { containerWith } from '../_examples.js'
import { requestAlone } from './_differs.js'

export default {
  id: 'kubernetes/memory-request-alone',
  severity: 'hint',
  preset: 'all',
  aliases: { 'kube-score': ['container-memory-requests-equal-limits', 'container-resource-requests-equal-limits'] },
  title: { en: 'A memory request without a limit', 'zh-cn': '只有内存请求量，没有限制' },
  why: {
    en: 'Only containers whose limits equal their requests, for CPU and memory, make a Pod `Guaranteed`. Without the limit it is `Burstable`.',
    'zh-cn': '只有 CPU 和内存的限制都等于请求量，Pod 才是 `Guaranteed`。没有限制时是 `Burstable`。',
  },
  instead: {
    en: '`limits.memory` equal to the request: memory cannot be taken back as CPU time can.',
    'zh-cn': '让 `limits.memory` 等于请求量：内存不像 CPU 时间那样能收回。',
  },
  message: {
    en: '`requests.memory` is {request} and there is no limit, so the Pod can not be `Guaranteed`. If it should be, set `limits.memory` to the same.',
    'zh-cn':
      '`requests.memory` 为 {request}，却没有限制，Pod 不会是 `Guaranteed`。需要的话，把 `limits.memory` 设为同样的值。',
  },
  fix: { title: { en: 'Set the limit to the request', 'zh-cn': '把限制设为请求量' }, safe: false },
  examples: {
    bad: [containerWith('resources:\n  requests:\n    memory: 128Mi\n            ^^^^^')],
    good: [containerWith('resources:\n  requests:\n    memory: 128Mi\n  limits:\n    memory: 128Mi')],
  },
  check: requestAlone('memory'),
} satisfies KubernetesRule
