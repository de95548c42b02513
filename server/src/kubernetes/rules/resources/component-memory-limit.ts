import type { KubernetesRule } from '../../rule.js'
import { podWith } from '../_examples.js'
import { runsComponent } from '../_node-programs.js'
import { lacks } from './_missing.js'

const containers = `containers:
  - name: kube-scheduler
    image: registry.k8s.io/kube-scheduler:v1.37.0
    command: [kube-scheduler]
    resources:
`

export default {
  id: 'kubernetes/component-memory-limit',
  severity: 'information',
  preset: 'all',
  aliases: {
    'kube-linter': ['unset-memory-requirements'],
    'kube-score': ['container-resources'],
    polaris: ['memoryLimitsMissing'],
    trivy: ['KSV-0018'],
    checkov: ['CKV_K8S_13'],
  },
  title: { en: 'A component of the cluster without a memory limit', 'zh-cn': '集群组件没有内存限制' },
  why: {
    en: 'kubeadm sets none, for an API server that is killed at its limit helps nobody. Some checks ask for one all the same.',
    'zh-cn': 'kubeadm 不设限制，因为 API 服务器达到限制就被杀掉，对谁都没有好处。但有些检查仍然要求。',
  },
  instead: {
    en: 'Leave room for growth: what it uses at its busiest, twice over.',
    'zh-cn': '要留出增长的余地：取高峰用量的两倍。',
  },
  message: {
    en: 'Container `{container}` may take all memory of its node. If a limit is asked for, set `limits.memory` with room for growth.',
    'zh-cn': '容器 `{container}` 可以占用节点的全部内存。要求设限时，写 `limits.memory` 并留足余地。',
  },
  fix: { title: { en: 'Limit memory to what is requested', 'zh-cn': '把内存限制设为请求量' }, safe: false },
  examples: {
    bad: [podWith(`${containers}    ^^^^^^^^^\n      requests:\n        memory: 128Mi`)],
    good: [podWith(`${containers}      limits:\n        memory: 512Mi`)],
  },
  check: lacks('limits', 'memory', 'any', runsComponent),
} satisfies KubernetesRule
