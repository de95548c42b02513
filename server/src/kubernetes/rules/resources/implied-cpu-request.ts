import type { KubernetesRule } from '../../rule.js'
import { containerWith } from '../_examples.js'
import { lacks } from './_missing.js'

export default {
  id: 'kubernetes/implied-cpu-request',
  severity: 'hint',
  preset: 'all',
  aliases: {
    'kube-linter': ['unset-cpu-requirements'],
    'kube-score': [
      'container-resources',
      'container-cpu-requests-equal-limits',
      'container-resource-requests-equal-limits',
    ],
    polaris: ['cpuRequestsMissing'],
    trivy: ['KSV-0015'],
    checkov: ['CKV_K8S_10'],
  },
  title: { en: 'A CPU request taken from the limit', 'zh-cn': 'CPU 请求量取自限制' },
  why: {
    en: 'Without a request the API server takes the limit, so the container reserves all that it may ever use.',
    'zh-cn': '没有请求量时 API 服务器会用限制代替，容器就会按可能用到的最大值预留。',
  },
  instead: { en: 'Write the request, even where it equals the limit.', 'zh-cn': '写明请求量，即使与限制相等。' },
  message: {
    en: 'Container `{container}` requests as much CPU as its limit, because it does not say otherwise. Write `requests.cpu`.',
    'zh-cn': '容器 `{container}` 没有写 CPU 请求量，实际等于限制。写上 `requests.cpu`。',
  },
  fix: { title: { en: 'Request as much as the limit', 'zh-cn': '让请求量等于限制' }, safe: false },
  examples: {
    bad: [containerWith('resources:\n^^^^^^^^^\n  limits:\n    cpu: 200m')],
    good: [containerWith('resources:\n  requests:\n    cpu: 200m\n  limits:\n    cpu: 200m')],
  },
  check: lacks('requests', 'cpu', 'implied'),
} satisfies KubernetesRule
