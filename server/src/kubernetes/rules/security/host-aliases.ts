import type { KubernetesRule } from '../../rule.js'
import { itemsOf, pairOf } from '../../tree.js'
import { removeKeys } from '../_edits.js'
import { podWith } from '../_examples.js'
import { ofType } from '../_typed.js'

export default {
  id: 'kubernetes/host-aliases',
  severity: 'information',
  preset: 'all',
  aliases: { trivy: ['KSV-0007'] },
  title: { en: 'Names added to `/etc/hosts`', 'zh-cn': '向 `/etc/hosts` 添加名字' },
  why: {
    en: '`hostAliases` sends names of others to addresses written here, past DNS: a change of address goes unnoticed, and a wrong one is hard to find.',
    'zh-cn': '`hostAliases` 绕过 DNS，把名字固定到这里写的地址：地址变了不会察觉，写错了也很难发现。',
  },
  instead: {
    en: 'Use DNS, or a Service of type `ExternalName`.',
    'zh-cn': '使用 DNS，或 `ExternalName` 类型的 Service。',
  },
  message: {
    en: '`hostAliases` overrides DNS inside of these Pods. Use a Service or DNS record instead.',
    'zh-cn': '`hostAliases` 会在这些 Pod 里覆盖 DNS。改用 Service 或 DNS 记录。',
  },
  fix: { title: { en: 'Remove `hostAliases`', 'zh-cn': '删除 `hostAliases`' }, safe: false },
  examples: {
    bad: [podWith('hostAliases:\n^^^^^^^^^^^\n  - ip: 10.1.2.3\n    hostnames: [db.example.com]')],
    good: [podWith('dnsPolicy: ClusterFirst')],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'PodSpec')) {
      const pair = pairOf(node, 'hostAliases')
      if (pair && itemsOf(pair.value).length > 0) report(pair.key.span, {}, removeKeys(slice, node, 'hostAliases'))
    }
  },
} satisfies KubernetesRule
