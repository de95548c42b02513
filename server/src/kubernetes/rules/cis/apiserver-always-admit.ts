import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { withoutItem } from './_flag.js'

export default {
  id: 'kubernetes/apiserver-always-admit',
  severity: 'warning',
  preset: 'strict',
  aliases: { trivy: ['KCV-0011'], checkov: ['CKV_K8S_79'] },
  title: { en: 'AlwaysAdmit is enabled', 'zh-cn': '启用了 AlwaysAdmit' },
  why: {
    en: 'The plugin admits everything and does nothing else; it is deprecated and only hides that real checks are missing.',
    'zh-cn': '该插件什么都放行，此外毫无作用；它已弃用，只会掩盖缺少真正检查的事实。',
  },
  instead: { en: 'Take `AlwaysAdmit` out of the list.', 'zh-cn': '从列表中移除 `AlwaysAdmit`。' },
  message: {
    en: '`AlwaysAdmit` checks nothing and is deprecated. Remove it from the list.',
    'zh-cn': '`AlwaysAdmit` 什么都不检查，而且已弃用。从列表中移除它。',
  },
  fix: { title: { en: 'Remove `AlwaysAdmit`', 'zh-cn': '移除 `AlwaysAdmit`' }, safe: false },
  examples: {
    bad: [
      staticPod(
        'kube-apiserver',
        '--enable-admission-plugins=NodeRestriction,AlwaysAdmit',
        '                                           ^^^^^^^^^^^',
      ),
      staticPod(
        'kube-apiserver',
        '--v=2',
        '--enable-admission-plugins=AlwaysAdmit',
        '                           ^^^^^^^^^^^',
      ),
    ],
    good: [staticPod('kube-apiserver', '--enable-admission-plugins=NodeRestriction')],
  },
  check: withoutItem({ program: 'kube-apiserver', flag: 'enable-admission-plugins', item: 'AlwaysAdmit' }),
} satisfies KubernetesRule
