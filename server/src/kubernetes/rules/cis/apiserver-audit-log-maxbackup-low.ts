import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { flagCheck } from './_flag.js'

export default {
  id: 'kubernetes/apiserver-audit-log-maxbackup-low',
  severity: 'information',
  preset: 'strict',
  aliases: { checkov: ['CKV_K8S_93'] },
  title: { en: '--audit-log-maxbackup keeps little', 'zh-cn': '--audit-log-maxbackup 保留得太少' },
  why: {
    en: 'An intrusion is often found weeks later; the CIS benchmark asks for at least 10 files.',
    'zh-cn': '入侵往往几周后才被发现；CIS 基准要求至少 10 个文件。',
  },
  instead: { en: 'Set `--audit-log-maxbackup` to 10 or more.', 'zh-cn': '把 `--audit-log-maxbackup` 设为 10 或更大。' },
  message: {
    en: '`--audit-log-maxbackup` {found}, less than the 10 files that the CIS benchmark asks for: what happened weeks ago may be gone. Set `10` or more.',
    'zh-cn':
      '`--audit-log-maxbackup` {found}，少于 CIS 基准要求的 10 个文件：几周前的记录可能已经没了。设为 `10` 或更大。',
  },
  fix: { title: { en: 'Set `--audit-log-maxbackup=10`', 'zh-cn': '设为 `--audit-log-maxbackup=10`' }, safe: false },
  examples: {
    bad: [staticPod('kube-apiserver', '--audit-log-maxbackup=1', '                      ^')],
    good: [staticPod('kube-apiserver', '--audit-log-maxbackup=10'), staticPod('kube-apiserver', '--v=2')],
  },
  check: flagCheck({
    program: 'kube-apiserver',
    flag: 'audit-log-maxbackup',
    isBad: value => !(Number.parseInt(value, 10) >= 10),
    value: '10',
  }),
} satisfies KubernetesRule
