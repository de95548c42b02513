import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { withoutItem } from './_flag.js'

export default {
  id: 'kubernetes/apiserver-service-account-admission-disabled',
  severity: 'warning',
  preset: 'strict',
  aliases: { trivy: ['KCV-0014'] },
  title: { en: 'The ServiceAccount plugin is disabled', 'zh-cn': '禁用了 ServiceAccount 准入插件' },
  why: {
    en: 'It is on by default for good reason: Pods without it get no ServiceAccount and no token.',
    'zh-cn': '它默认启用是有道理的：没有它，Pod 不会得到 ServiceAccount 和令牌。',
  },
  instead: {
    en: 'Take `ServiceAccount` out of `--disable-admission-plugins`.',
    'zh-cn': '从 `--disable-admission-plugins` 中移除 `ServiceAccount`。',
  },
  message: {
    en: '`ServiceAccount` is disabled: Pods without it get no ServiceAccount and no token. Remove it from the list.',
    'zh-cn': '禁用了 `ServiceAccount`：没有它，Pod 不会得到 ServiceAccount 和令牌。从列表中移除它。',
  },
  fix: { title: { en: 'Remove `ServiceAccount`', 'zh-cn': '移除 `ServiceAccount`' }, safe: false },
  examples: {
    bad: [
      staticPod(
        'kube-apiserver',
        '--disable-admission-plugins=DefaultStorageClass,ServiceAccount',
        '                                                ^^^^^^^^^^^^^^',
      ),
      staticPod(
        'kube-apiserver',
        '--v=2',
        '--disable-admission-plugins=ServiceAccount',
        '                            ^^^^^^^^^^^^^^',
      ),
    ],
    good: [staticPod('kube-apiserver', '--disable-admission-plugins=DefaultStorageClass')],
  },
  check: withoutItem({ program: 'kube-apiserver', flag: 'disable-admission-plugins', item: 'ServiceAccount' }),
} satisfies KubernetesRule
