import type { KubernetesRule } from '../../rule.js'
import { podWith } from '../_examples.js'
import { lacks } from './_missing.js'

export default {
  id: 'kubernetes/init-container-cpu-limit',
  severity: 'hint',
  preset: 'all',
  aliases: {
    'kube-score': ['container-resources'],
    trivy: ['KSV-0011'],
    checkov: ['CKV_K8S_11'],
  },
  title: { en: 'An init container without a CPU limit', 'zh-cn': 'Init 容器没有 CPU 限制' },
  why: {
    en: 'An init container without a limit may use every idle core of its node. It ends soon, so few mind; a namespace whose ResourceQuota counts CPU limits wants it said all the same.',
    'zh-cn':
      '没有限制的 Init 容器可以用上节点所有空闲的核。它很快结束，通常无妨；但命名空间的 ResourceQuota 如果计算 CPU 限制，就要求写明。',
  },
  instead: {
    en: 'Set `limits.cpu` where the namespace counts limits.',
    'zh-cn': '命名空间计算限制时，设置 `limits.cpu`。',
  },
  message: {
    en: 'Init container `{container}` may use all CPU of its node. Set `limits.cpu`.',
    'zh-cn': 'Init 容器 `{container}` 可以用尽节点的 CPU。设置 `limits.cpu`。',
  },
  fix: { title: { en: 'Limit to what is requested', 'zh-cn': '把限制设为请求量' }, safe: false },
  examples: {
    bad: [
      podWith(
        'initContainers:\n  - name: migrate\n    image: example.com/migrate:1.2\n    resources:\n    ^^^^^^^^^\n      requests:\n        cpu: 200m',
      ),
    ],
    good: [
      podWith(
        'initContainers:\n  - name: migrate\n    image: example.com/migrate:1.2\n    resources:\n      limits:\n        cpu: 200m',
      ),
      podWith('restartPolicy: Always'),
    ],
  },
  check: lacks('limits', 'cpu', 'any', undefined, 'init'),
} satisfies KubernetesRule
