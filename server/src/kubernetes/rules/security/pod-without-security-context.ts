import type { KubernetesRule } from '../../rule.js'
import { podWith } from '../_examples.js'
import { head, isUnset } from '../_typed.js'
import { completeSubjects } from './_context.js'

export default {
  id: 'kubernetes/pod-without-security-context',
  severity: 'information',
  preset: 'all',
  aliases: { trivy: ['KSV-0118'], checkov: ['CKV_K8S_29'] },
  title: { en: 'A Pod without any security context', 'zh-cn': 'Pod 没有任何安全上下文' },
  why: {
    en: 'Neither the Pod nor some of its containers say how they should be confined.',
    'zh-cn': 'Pod 及其部分容器都没有说明应如何约束。',
  },
  instead: {
    en: 'A `securityContext` of the Pod with `runAsNonRoot: true` and `seccompProfile: {type: RuntimeDefault}` holds for all containers.',
    'zh-cn':
      '在 Pod 上写带有 `runAsNonRoot: true` 和 `seccompProfile: {type: RuntimeDefault}` 的 `securityContext`，对所有容器都有效。',
  },
  message: {
    en: 'This Pod has no `securityContext`, so lax defaults hold for its containers. Add one with `runAsNonRoot` and a `seccompProfile`.',
    'zh-cn': '这个 Pod 没有 `securityContext`，容器采用宽松的默认值。加上它，写明 `runAsNonRoot` 和 `seccompProfile`。',
  },
  examples: {
    bad: [podWith('restartPolicy: Always').replace('spec:\n', 'spec:\n^^^^\n')],
    good: [podWith('securityContext:\n  runAsNonRoot: true')],
  },
  check(slice, report) {
    const bare = completeSubjects(slice).filter(({ container }) => isUnset(container.node, 'securityContext'))
    for (const pod of new Set(bare.map(subject => subject.pod)))
      if (isUnset(pod.node, 'securityContext')) report(head(pod))
  },
} satisfies KubernetesRule
