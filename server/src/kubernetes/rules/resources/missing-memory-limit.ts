import type { KubernetesRule } from '../../rule.js'
import { containerWith } from '../_examples.js'
import { runsComponent } from '../_node-programs.js'
import { lacks } from './_missing.js'

export default {
  id: 'kubernetes/missing-memory-limit',
  severity: 'information',
  aliases: {
    'kube-linter': ['unset-memory-requirements'],
    'kube-score': ['container-resources'],
    polaris: ['memoryLimitsMissing'],
    trivy: ['KSV-0018'],
    checkov: ['CKV_K8S_13'],
  },
  title: { en: 'No memory limit', 'zh-cn': '没有内存限制' },
  why: {
    en: 'Without a limit a leak takes the memory of the whole node, and the kernel may kill another Pod for it.',
    'zh-cn': '没有限制时，一处泄漏就会吃光整个节点的内存，被内核杀掉的可能是别的 Pod。',
  },
  instead: {
    en: 'Set `limits.memory`, best equal to the request: memory cannot be taken back as CPU time can.',
    'zh-cn': '设置 `limits.memory`，最好与请求量相等：内存不像 CPU 时间那样能收回。',
  },
  message: {
    en: 'Container `{container}` may take all memory of its node. Set `limits.memory`, best equal to the request.',
    'zh-cn': '容器 `{container}` 可以占用节点的全部内存。设置 `limits.memory`，最好与请求量相等。',
  },
  fix: { title: { en: 'Limit memory to what is requested', 'zh-cn': '把内存限制设为请求量' }, safe: false },
  examples: {
    bad: [containerWith('resources:\n^^^^^^^^^\n  requests:\n    memory: 128Mi')],
    good: [containerWith('resources:\n  limits:\n    memory: 128Mi')],
  },
  check: lacks('limits', 'memory', 'any', (slice, pod) => !runsComponent(slice, pod)),
} satisfies KubernetesRule
