import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { flagCheck } from './_flag.js'

export default {
  id: 'kubernetes/apiserver-audit-log-path',
  severity: 'information',
  preset: 'strict',
  aliases: { trivy: ['KCV-0019'], checkov: ['CKV_K8S_91'] },
  title: { en: 'No audit log', 'zh-cn': '没有审计日志' },
  why: {
    en: 'Without an audit log nobody can tell afterwards who did what. It takes `--audit-policy-file` too, and a mount for the folder.',
    'zh-cn': '没有审计日志，事后无从得知谁做了什么。还需要 `--audit-policy-file`，以及日志目录的挂载。',
  },
  instead: {
    en: 'Set `--audit-log-path` and `--audit-policy-file`, and mount both places into the Pod.',
    'zh-cn': '设置 `--audit-log-path` 和 `--audit-policy-file`，并把两处都挂载进 Pod。',
  },
  message: {
    en: '`--audit-log-path` {found}: nobody can tell afterwards who did what. Set it together with `--audit-policy-file`, and mount both.',
    'zh-cn': '`--audit-log-path` {found}：事后无从得知谁做了什么。与 `--audit-policy-file` 一起设置，并挂载两处路径。',
  },
  examples: {
    bad: [staticPod('kube-apiserver', '^^^^^^^^^^^^^^', '--v=2')],
    good: [staticPod('kube-apiserver', '--audit-log-path=/var/log/kubernetes/audit.log')],
  },
  check: flagCheck({ program: 'kube-apiserver', flag: 'audit-log-path', missing: true, unfixed: true }),
} satisfies KubernetesRule
