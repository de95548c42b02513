import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { flagCheck } from './_flag.js'

export default {
  id: 'kubernetes/apiserver-audit-log-maxsize',
  severity: 'information',
  preset: 'strict',
  aliases: { trivy: ['KCV-0022'], checkov: ['CKV_K8S_94'] },
  title: { en: '--audit-log-maxsize is not set', 'zh-cn': '没有设置 --audit-log-maxsize' },
  why: {
    en: 'The audit log is only worth what is kept of it, and a disk has an end. The CIS benchmark asks for at least 100 MB.',
    'zh-cn': '审计日志的价值取决于保留了多少，而磁盘总有上限。CIS 基准要求至少 100 MB。',
  },
  instead: { en: 'Set `--audit-log-maxsize` to 100 or more.', 'zh-cn': '把 `--audit-log-maxsize` 设为 100 或更大。' },
  message: {
    en: '`--audit-log-maxsize` {found}: files grow to 100 MB, the default, but nobody chose that. Set `100` or more.',
    'zh-cn': '`--audit-log-maxsize` {found}：文件按默认值 100 MB 轮转，但没有人明确选定。设为 `100` 或更大。',
  },
  fix: { title: { en: 'Add `--audit-log-maxsize=100`', 'zh-cn': '添加 `--audit-log-maxsize=100`' }, safe: false },
  examples: {
    bad: [staticPod('kube-apiserver', '^^^^^^^^^^^^^^', '--v=2')],
    good: [staticPod('kube-apiserver', '--audit-log-maxsize=100')],
  },
  check: flagCheck({ program: 'kube-apiserver', flag: 'audit-log-maxsize', missing: true, value: '100' }),
} satisfies KubernetesRule
