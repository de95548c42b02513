import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { flagCheck } from './_flag.js'

export default {
  id: 'kubernetes/apiserver-audit-log-maxage-low',
  severity: 'information',
  preset: 'strict',
  aliases: { checkov: ['CKV_K8S_92'] },
  title: { en: '--audit-log-maxage keeps little', 'zh-cn': '--audit-log-maxage 保留得太少' },
  why: {
    en: 'An intrusion is often found weeks later; the CIS benchmark asks for at least 30 days.',
    'zh-cn': '入侵往往几周后才被发现；CIS 基准要求至少 30 天。',
  },
  instead: { en: 'Set `--audit-log-maxage` to 30 or more.', 'zh-cn': '把 `--audit-log-maxage` 设为 30 或更大。' },
  message: {
    en: '`--audit-log-maxage` {found}, less than the 30 days that the CIS benchmark asks for: what happened weeks ago may be gone. Set `30` or more.',
    'zh-cn': '`--audit-log-maxage` {found}，少于 CIS 基准要求的 30 天：几周前的记录可能已经没了。设为 `30` 或更大。',
  },
  fix: { title: { en: 'Set `--audit-log-maxage=30`', 'zh-cn': '设为 `--audit-log-maxage=30`' }, safe: false },
  examples: {
    bad: [staticPod('kube-apiserver', '--audit-log-maxage=3', '                   ^')],
    good: [staticPod('kube-apiserver', '--audit-log-maxage=30'), staticPod('kube-apiserver', '--v=2')],
  },
  check: flagCheck({
    program: 'kube-apiserver',
    flag: 'audit-log-maxage',
    isBad: value => !(Number.parseInt(value, 10) >= 30),
    value: '30',
  }),
} satisfies KubernetesRule
