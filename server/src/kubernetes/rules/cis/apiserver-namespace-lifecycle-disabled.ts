import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { withoutItem } from './_flag.js'

export default {
  id: 'kubernetes/apiserver-namespace-lifecycle-disabled',
  severity: 'warning',
  preset: 'strict',
  aliases: { trivy: ['KCV-0015'] },
  title: { en: 'The NamespaceLifecycle plugin is disabled', 'zh-cn': '禁用了 NamespaceLifecycle 准入插件' },
  why: {
    en: 'It is on by default for good reason: objects could be made in namespaces that are being deleted, and `default` or `kube-system` could be deleted.',
    'zh-cn': '它默认启用是有道理的：对象可以创建在正被删除的命名空间里，`default`、`kube-system` 也可能被删掉。',
  },
  instead: {
    en: 'Take `NamespaceLifecycle` out of `--disable-admission-plugins`.',
    'zh-cn': '从 `--disable-admission-plugins` 中移除 `NamespaceLifecycle`。',
  },
  message: {
    en: '`NamespaceLifecycle` is disabled: objects could be made in namespaces that are being deleted, and `default` or `kube-system` could be deleted. Remove it from the list.',
    'zh-cn':
      '禁用了 `NamespaceLifecycle`：对象可以创建在正被删除的命名空间里，`default`、`kube-system` 也可能被删掉。从列表中移除它。',
  },
  fix: { title: { en: 'Remove `NamespaceLifecycle`', 'zh-cn': '移除 `NamespaceLifecycle`' }, safe: false },
  examples: {
    bad: [
      staticPod(
        'kube-apiserver',
        '--disable-admission-plugins=DefaultStorageClass,NamespaceLifecycle',
        '                                                ^^^^^^^^^^^^^^^^^^',
      ),
      staticPod(
        'kube-apiserver',
        '--v=2',
        '--disable-admission-plugins=NamespaceLifecycle',
        '                            ^^^^^^^^^^^^^^^^^^',
      ),
    ],
    good: [staticPod('kube-apiserver', '--disable-admission-plugins=DefaultStorageClass')],
  },
  check: withoutItem({ program: 'kube-apiserver', flag: 'disable-admission-plugins', item: 'NamespaceLifecycle' }),
} satisfies KubernetesRule
