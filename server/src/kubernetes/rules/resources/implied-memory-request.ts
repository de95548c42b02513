import type { KubernetesRule } from '../../rule.js'
import { containerWith } from '../_examples.js'
import { lacks } from './_missing.js'

export default {
  id: 'kubernetes/implied-memory-request',
  severity: 'hint',
  preset: 'all',
  aliases: {
    'kube-score': [
      'container-resources',
      'container-memory-requests-equal-limits',
      'container-resource-requests-equal-limits',
    ],
    polaris: ['memoryRequestsMissing'],
    trivy: ['KSV-0016'],
    checkov: ['CKV_K8S_12'],
  },
  title: { en: 'A memory request taken from the limit', 'zh-cn': '内存请求量取自限制' },
  why: {
    en: 'Without a request the API server takes the limit, so the container reserves all that it may ever use.',
    'zh-cn': '没有请求量时 API 服务器会用限制代替，容器就会按可能用到的最大值预留。',
  },
  instead: { en: 'Write the request, even where it equals the limit.', 'zh-cn': '写明请求量，即使与限制相等。' },
  message: {
    en: 'Container `{container}` requests as much memory as its limit, because it does not say otherwise. Write `requests.memory`.',
    'zh-cn': '容器 `{container}` 没有写内存请求量，实际等于限制。写上 `requests.memory`。',
  },
  fix: { title: { en: 'Request as much as the limit', 'zh-cn': '让请求量等于限制' }, safe: false },
  examples: {
    bad: [containerWith('resources:\n^^^^^^^^^\n  limits:\n    memory: 128Mi')],
    good: [containerWith('resources:\n  requests:\n    memory: 128Mi\n  limits:\n    memory: 128Mi')],
  },
  check: lacks('requests', 'memory', 'implied'),
} satisfies KubernetesRule
