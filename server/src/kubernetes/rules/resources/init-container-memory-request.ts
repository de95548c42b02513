import type { KubernetesRule } from '../../rule.js'
import { podWith } from '../_examples.js'
import { lacks } from './_missing.js'

export default {
  id: 'kubernetes/init-container-memory-request',
  severity: 'hint',
  preset: 'all',
  aliases: {
    'kube-score': ['container-resources'],
    trivy: ['KSV-0016'],
    checkov: ['CKV_K8S_12'],
  },
  title: { en: 'An init container without a memory request', 'zh-cn': 'Init 容器没有内存请求量' },
  why: {
    en: 'The scheduler counts the largest request of the init containers as well. One that asks for nothing may start where memory is short, and end there.',
    'zh-cn': '调度器也会计入 Init 容器中最大的请求量。什么都不请求的 Init 容器可能在内存不足的节点上启动，并被终止。',
  },
  instead: {
    en: 'Set `requests.memory` to what its work takes. Requests of init containers are not added up: the largest counts, and only where it is above those of the containers together.',
    'zh-cn':
      '把 `requests.memory` 设为工作所需的量。Init 容器的请求量不会相加：只取最大的一个，并且只有超过各容器之和时才算数。',
  },
  message: {
    en: 'Init container `{container}` requests no memory. Set `requests.memory`; only the largest of the init containers counts.',
    'zh-cn': 'Init 容器 `{container}` 没有请求内存。设置 `requests.memory`；Init 容器之间只计最大的一个。',
  },
  fix: { title: { en: 'Request as much as the limit', 'zh-cn': '让请求量等于限制' }, safe: false },
  examples: {
    bad: [
      podWith(
        'initContainers:\n  - name: migrate\n    image: example.com/migrate:1.2\n    resources:\n    ^^^^^^^^^\n      limits:\n        memory: 128Mi',
      ),
    ],
    good: [
      podWith(
        'initContainers:\n  - name: migrate\n    image: example.com/migrate:1.2\n    resources:\n      requests:\n        memory: 128Mi',
      ),
      podWith('restartPolicy: Always'),
    ],
  },
  check: lacks('requests', 'memory', 'any', undefined, 'init'),
} satisfies KubernetesRule
