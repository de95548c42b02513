import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { withoutItem } from './_flag.js'

export default {
  id: 'kubernetes/apiserver-deny-external-ips',
  severity: 'information',
  preset: 'all',
  aliases: { trivy: ['KCV-0003'] },
  title: {
    en: 'DenyServiceExternalIPs as the CIS benchmark of 1.23 reads',
    'zh-cn': 'CIS 1.23 要求不启用 DenyServiceExternalIPs',
  },
  why: {
    en: 'The CIS benchmark for 1.23 asks for this plugin to be left out; the later ones ask for the opposite, since `externalIPs` of a Service can draw the traffic of others to itself. Keep this rule off unless 1.23 is your yardstick.',
    'zh-cn':
      'CIS 1.23 要求不启用该插件；之后的版本恰好相反，因为 Service 的 `externalIPs` 可以截走别人的流量。除非以 1.23 为准，否则不要启用本规则。',
  },
  instead: { en: 'Take `DenyServiceExternalIPs` out of the list.', 'zh-cn': '从列表中移除 `DenyServiceExternalIPs`。' },
  message: {
    en: '`DenyServiceExternalIPs` is switched on, which the CIS benchmark of 1.23 does not want (later ones do). Remove it where 1.23 counts.',
    'zh-cn': '启用了 `DenyServiceExternalIPs`，与 CIS 1.23 不符（之后的版本则要求启用）。以 1.23 为准时移除它。',
  },
  fix: { title: { en: 'Remove `DenyServiceExternalIPs`', 'zh-cn': '移除 `DenyServiceExternalIPs`' }, safe: false },
  examples: {
    bad: [
      staticPod(
        'kube-apiserver',
        '--enable-admission-plugins=NodeRestriction,DenyServiceExternalIPs',
        '                                           ^^^^^^^^^^^^^^^^^^^^^^',
      ),
      staticPod(
        'kube-apiserver',
        '--v=2',
        '--enable-admission-plugins=DenyServiceExternalIPs',
        '                           ^^^^^^^^^^^^^^^^^^^^^^',
      ),
    ],
    good: [staticPod('kube-apiserver', '--enable-admission-plugins=NodeRestriction')],
  },
  check: withoutItem({ program: 'kube-apiserver', flag: 'enable-admission-plugins', item: 'DenyServiceExternalIPs' }),
} satisfies KubernetesRule
