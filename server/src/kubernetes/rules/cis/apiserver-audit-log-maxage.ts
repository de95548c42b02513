import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { flagCheck } from './_flag.js'

export default {
  id: 'kubernetes/apiserver-audit-log-maxage',
  severity: 'information',
  preset: 'strict',
  aliases: { trivy: ['KCV-0020'], checkov: ['CKV_K8S_92'] },
  title: { en: '--audit-log-maxage is not set', 'zh-cn': '没有设置 --audit-log-maxage' },
  why: {
    en: 'The audit log is only worth what is kept of it, and a disk has an end. The CIS benchmark asks for at least 30 days.',
    'zh-cn': '审计日志的价值取决于保留了多少，而磁盘总有上限。CIS 基准要求至少 30 天。',
  },
  instead: { en: 'Set `--audit-log-maxage` to 30 or more.', 'zh-cn': '把 `--audit-log-maxage` 设为 30 或更大。' },
  message: {
    en: '`--audit-log-maxage` {found}: nothing limits how long old files stay by age. Set `30` or more.',
    'zh-cn': '`--audit-log-maxage` {found}：旧文件不会按天数清理。设为 `30` 或更大。',
  },
  fix: { title: { en: 'Add `--audit-log-maxage=30`', 'zh-cn': '添加 `--audit-log-maxage=30`' }, safe: false },
  examples: {
    bad: [staticPod('kube-apiserver', '^^^^^^^^^^^^^^', '--v=2')],
    good: [staticPod('kube-apiserver', '--audit-log-maxage=30')],
  },
  check: flagCheck({ program: 'kube-apiserver', flag: 'audit-log-maxage', missing: true, value: '30' }),
} satisfies KubernetesRule
