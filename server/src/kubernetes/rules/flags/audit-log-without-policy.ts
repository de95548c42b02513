import { flagNamedIn, knownInvocations } from '../../cluster/known-flags.js'
import type { KubernetesRule } from '../../rule.js'
import { staticPod } from '../cis/_example.js'

export default {
  id: 'kubernetes/audit-log-without-policy',
  severity: 'warning',
  title: { en: 'An audit log without a policy', 'zh-cn': '有审计日志却没有策略' },
  why: {
    en: 'The policy says which requests are recorded. Without one none are: the log stays empty, and nobody notices until it is needed.',
    'zh-cn': '策略决定记录哪些请求。没有策略就什么都不记：日志一直是空的，往往到需要时才发现。',
  },
  instead: {
    en: 'Add `--audit-policy-file`, and mount the file into the Pod.',
    'zh-cn': '添加 `--audit-policy-file`，并把文件挂载进 Pod。',
  },
  message: {
    en: '`--audit-log-path` without `--audit-policy-file` records nothing: the policy says what is recorded. Add it, and mount the file.',
    'zh-cn':
      '只有 `--audit-log-path` 而没有 `--audit-policy-file`，什么都不会记录：记录哪些由策略决定。添加它，并挂载该文件。',
  },
  examples: {
    bad: [staticPod('kube-apiserver', '--audit-log-path=/var/log/kubernetes/audit.log', '  ^^^^^^^^^^^^^^')],
    good: [
      staticPod(
        'kube-apiserver',
        '--audit-log-path=/var/log/kubernetes/audit.log',
        '--audit-policy-file=/etc/kubernetes/audit.yaml',
      ),
    ],
  },
  check: (slice, report) => {
    // what a patch lacks may stand elsewhere
    if (slice.patch) return
    for (const known of knownInvocations(slice)) {
      if (known.component.name !== 'kube-apiserver' || flagNamedIn(known, 'audit-policy-file')) continue
      const written = flagNamedIn(known, 'audit-log-path')?.written
      if (written) report(written.nameSpan)
    }
  },
} satisfies KubernetesRule
