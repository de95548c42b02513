import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { withItem } from './_flag.js'

export default {
  id: 'kubernetes/apiserver-service-account-admission-unlisted',
  severity: 'information',
  preset: 'all',
  aliases: { checkov: ['CKV_K8S_82'] },
  title: { en: 'ServiceAccount is not named among the plugins', 'zh-cn': '准入插件列表中没有写出 ServiceAccount' },
  why: {
    en: 'The plugin is on by default whether it is named or not; naming it only makes the list complete for a reader. Only `--disable-admission-plugins` switches it off.',
    'zh-cn': '该插件无论是否写出都默认启用，写出来只是让列表更完整。只有 `--disable-admission-plugins` 才会关掉它。',
  },
  instead: {
    en: 'Name `ServiceAccount` if your benchmark wants to read it.',
    'zh-cn': '如果所用的基准要求写明，就写上 `ServiceAccount`。',
  },
  message: {
    en: '`--enable-admission-plugins` {found}, without `ServiceAccount`: it is on by default, but some benchmarks want to read it. Add it for them.',
    'zh-cn':
      '`--enable-admission-plugins` {found}，不含 `ServiceAccount`：它默认启用，但有些基准要求写明。需要时加上。',
  },
  fix: { title: { en: 'Add `ServiceAccount`', 'zh-cn': '添加 `ServiceAccount`' }, safe: false },
  examples: {
    bad: [
      staticPod(
        'kube-apiserver',
        '--enable-admission-plugins=NodeRestriction',
        '                           ^^^^^^^^^^^^^^^',
      ),
    ],
    good: [
      staticPod('kube-apiserver', '--enable-admission-plugins=NodeRestriction,ServiceAccount'),
      staticPod('kube-apiserver', '--v=2'),
    ],
  },
  check: withItem({ program: 'kube-apiserver', flag: 'enable-admission-plugins', item: 'ServiceAccount' }),
} satisfies KubernetesRule
