import type { KubernetesRule } from '../../rule.js'
import { podWith } from '../_examples.js'
import { lacks } from './_missing.js'

export default {
  id: 'kubernetes/init-container-memory-limit',
  severity: 'hint',
  preset: 'all',
  aliases: {
    'kube-linter': ['unset-memory-requirements'],
    'kube-score': ['container-resources'],
    trivy: ['KSV-0018'],
    checkov: ['CKV_K8S_13'],
  },
  title: { en: 'An init container without a memory limit', 'zh-cn': 'Init 容器没有内存限制' },
  why: {
    en: 'Without a limit an init container may take all memory of its node: a migration or a download can, short as it runs.',
    'zh-cn': '没有限制时，Init 容器可以占用节点的全部内存：迁移、下载之类的任务虽然短暂，也可能做到。',
  },
  instead: {
    en: 'Set `limits.memory`, for memory best equal to the request.',
    'zh-cn': '设置 `limits.memory`，内存最好与请求量相等。',
  },
  message: {
    en: 'Init container `{container}` may use all memory of its node. Set `limits.memory`.',
    'zh-cn': 'Init 容器 `{container}` 可以用尽节点的内存。设置 `limits.memory`。',
  },
  fix: { title: { en: 'Limit to what is requested', 'zh-cn': '把限制设为请求量' }, safe: false },
  examples: {
    bad: [
      podWith(
        'initContainers:\n  - name: migrate\n    image: example.com/migrate:1.2\n    resources:\n    ^^^^^^^^^\n      requests:\n        memory: 128Mi',
      ),
    ],
    good: [
      podWith(
        'initContainers:\n  - name: migrate\n    image: example.com/migrate:1.2\n    resources:\n      limits:\n        memory: 128Mi',
      ),
      podWith('restartPolicy: Always'),
    ],
  },
  check: lacks('limits', 'memory', 'any', undefined, 'init'),
} satisfies KubernetesRule
