import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { flagCheck } from './_flag.js'

export default {
  id: 'kubernetes/apiserver-audit-log-maxbackup',
  severity: 'information',
  preset: 'strict',
  aliases: { trivy: ['KCV-0021'], checkov: ['CKV_K8S_93'] },
  title: { en: '--audit-log-maxbackup is not set', 'zh-cn': '没有设置 --audit-log-maxbackup' },
  why: {
    en: 'The audit log is only worth what is kept of it, and a disk has an end. The CIS benchmark asks for at least 10 files.',
    'zh-cn': '审计日志的价值取决于保留了多少，而磁盘总有上限。CIS 基准要求至少 10 个文件。',
  },
  instead: { en: 'Set `--audit-log-maxbackup` to 10 or more.', 'zh-cn': '把 `--audit-log-maxbackup` 设为 10 或更大。' },
  message: {
    en: '`--audit-log-maxbackup` {found}: nothing limits how many old files stay. Set `10` or more.',
    'zh-cn': '`--audit-log-maxbackup` {found}：旧文件的个数没有限制。设为 `10` 或更大。',
  },
  fix: { title: { en: 'Add `--audit-log-maxbackup=10`', 'zh-cn': '添加 `--audit-log-maxbackup=10`' }, safe: false },
  examples: {
    bad: [staticPod('kube-apiserver', '^^^^^^^^^^^^^^', '--v=2')],
    good: [staticPod('kube-apiserver', '--audit-log-maxbackup=10')],
  },
  check: flagCheck({ program: 'kube-apiserver', flag: 'audit-log-maxbackup', missing: true, value: '10' }),
} satisfies KubernetesRule
