import type { KubernetesRule } from '../../rule.js'
import { podWith } from '../_examples.js'
import { lacks } from './_missing.js'

export default {
  id: 'kubernetes/init-container-cpu-request',
  severity: 'hint',
  preset: 'all',
  aliases: {
    'kube-linter': ['unset-cpu-requirements'],
    'kube-score': ['container-resources'],
    trivy: ['KSV-0015'],
    checkov: ['CKV_K8S_10'],
  },
  title: { en: 'An init container without a CPU request', 'zh-cn': 'Init 容器没有 CPU 请求量' },
  why: {
    en: 'The scheduler counts the largest request of the init containers as well. One that asks for nothing gets what the node has left over, and delays the start of the Pod.',
    'zh-cn': '调度器也会计入 Init 容器中最大的请求量。什么都不请求的 Init 容器只能用节点剩下的 CPU，会拖慢 Pod 启动。',
  },
  instead: {
    en: 'Set `requests.cpu` to what its work takes. Requests of init containers are not added up: the largest counts, and only where it is above those of the containers together.',
    'zh-cn':
      '把 `requests.cpu` 设为工作所需的量。Init 容器的请求量不会相加：只取最大的一个，并且只有超过各容器之和时才算数。',
  },
  message: {
    en: 'Init container `{container}` requests no CPU. Set `requests.cpu`; only the largest of the init containers counts.',
    'zh-cn': 'Init 容器 `{container}` 没有请求 CPU。设置 `requests.cpu`；Init 容器之间只计最大的一个。',
  },
  fix: { title: { en: 'Request as much as the limit', 'zh-cn': '让请求量等于限制' }, safe: false },
  examples: {
    bad: [
      podWith(
        'initContainers:\n  - name: migrate\n    image: example.com/migrate:1.2\n    resources:\n    ^^^^^^^^^\n      limits:\n        cpu: 200m',
      ),
    ],
    good: [
      podWith(
        'initContainers:\n  - name: migrate\n    image: example.com/migrate:1.2\n    resources:\n      requests:\n        cpu: 200m',
      ),
      podWith('restartPolicy: Always'),
    ],
  },
  check: lacks('requests', 'cpu', 'any', undefined, 'init'),
} satisfies KubernetesRule
