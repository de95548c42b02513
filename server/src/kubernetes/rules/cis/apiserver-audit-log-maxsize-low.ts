import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { flagCheck } from './_flag.js'

export default {
  id: 'kubernetes/apiserver-audit-log-maxsize-low',
  severity: 'information',
  preset: 'strict',
  aliases: { checkov: ['CKV_K8S_94'] },
  title: { en: '--audit-log-maxsize keeps little', 'zh-cn': '--audit-log-maxsize 保留得太少' },
  why: {
    en: 'An intrusion is often found weeks later; the CIS benchmark asks for at least 100 MB.',
    'zh-cn': '入侵往往几周后才被发现；CIS 基准要求至少 100 MB。',
  },
  instead: { en: 'Set `--audit-log-maxsize` to 100 or more.', 'zh-cn': '把 `--audit-log-maxsize` 设为 100 或更大。' },
  message: {
    en: '`--audit-log-maxsize` {found}, less than the 100 MB that the CIS benchmark asks for: what happened weeks ago may be gone. Set `100` or more.',
    'zh-cn': '`--audit-log-maxsize` {found}，少于 CIS 基准要求的 100 MB：几周前的记录可能已经没了。设为 `100` 或更大。',
  },
  fix: { title: { en: 'Set `--audit-log-maxsize=100`', 'zh-cn': '设为 `--audit-log-maxsize=100`' }, safe: false },
  examples: {
    bad: [staticPod('kube-apiserver', '--audit-log-maxsize=10', '                    ^^')],
    good: [staticPod('kube-apiserver', '--audit-log-maxsize=100'), staticPod('kube-apiserver', '--v=2')],
  },
  check: flagCheck({
    program: 'kube-apiserver',
    flag: 'audit-log-maxsize',
    isBad: value => !(Number.parseInt(value, 10) >= 100),
    value: '100',
  }),
} satisfies KubernetesRule
