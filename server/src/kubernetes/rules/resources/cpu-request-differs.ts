import type { KubernetesRule } from '../../rule.js'
import { containerWith } from '../_examples.js'
import { differs } from './_differs.js'

export default {
  id: 'kubernetes/cpu-request-differs',
  severity: 'information',
  preset: 'all',
  aliases: { 'kube-score': ['container-cpu-requests-equal-limits', 'container-resource-requests-equal-limits'] },
  title: { en: 'CPU request and limit differ', 'zh-cn': 'CPU 请求量与限制不同' },
  why: {
    en: 'Only Pods whose containers all request what they may use are `Guaranteed`, and are evicted last.',
    'zh-cn': '只有所有容器的请求量都等于限制的 Pod 才是 `Guaranteed`，排在最后被驱逐。',
  },
  instead: {
    en: 'Write the same amount twice, where that class is wanted.',
    'zh-cn': '如果需要该等级，两处写相同的量。',
  },
  message: {
    en: 'The CPU request `{request}` is not the limit `{limit}`, so the Pod is not `Guaranteed`. Make them equal if it should be.',
    'zh-cn': 'CPU 请求量 `{request}` 与限制 `{limit}` 不同，Pod 因此不是 `Guaranteed`。如果需要该等级，设为相等。',
  },
  fix: { title: { en: 'Request `{limit}`', 'zh-cn': '请求量改为 `{limit}`' }, safe: false },
  examples: {
    bad: [containerWith('resources:\n  requests:\n    cpu: 100m\n         ^^^^\n  limits:\n    cpu: 200m')],
    good: [containerWith('resources:\n  requests:\n    cpu: 200m\n  limits:\n    cpu: 200m')],
  },
  check: differs('cpu'),
} satisfies KubernetesRule
