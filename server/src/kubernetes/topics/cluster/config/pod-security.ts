import { joined, type Localized } from '../../../../core/localized.js'
import type { Explanation } from '../../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../../topic.js'
import { asString, get, itemsOf } from '../../../tree.js'
import { explained } from '../../_file.js'
import { code, codes, docs, say } from '../../_text.js'

export default {
  key: 'PodSecurityConfiguration.defaults',
  also: [
    'PodSecurityConfiguration',
    'PodSecurityConfiguration.exemptions',
    'PodSecurityDefaults.enforce',
    'PodSecurityDefaults.audit',
    'PodSecurityDefaults.warn',
    'PodSecurityExemptions.namespaces',
    'PodSecurityExemptions.usernames',
    'PodSecurityExemptions.runtimeClasses',
  ],
  title: { en: 'Pod Security for namespaces without labels', 'zh-cn': '没有标签的命名空间的 Pod 安全性级别' },
  summary: {
    en: 'Levels of Pod Security admission for every namespace that has no `pod-security.kubernetes.io/…` label of its own. Without this file they are all `privileged`: nothing is refused.',
    'zh-cn':
      '对没有 `pod-security.kubernetes.io/…` 标签的命名空间生效的 Pod 安全性准入级别。没有这个文件就都是 `privileged`：什么都不拒绝。',
  },
  notes: {
    en: [
      '`enforce` refuses Pods, `warn` tells the person who applies, `audit` writes into the audit log. Begin with `warn` and `audit`.',
      'Levels: `privileged` (anything), `baseline` (no known escapes: no privileged, hostPath, host namespaces), `restricted` (also non-root, no capabilities, seccomp).',
      'Labels of a namespace win. Exempt `kube-system`, where CNI and CSI need privileges. `enforce` looks at Pods only, `warn` and `audit` at Deployments too.',
      'A user exemption does not reach Pods that a controller makes: those are created by the controller.',
    ],
    'zh-cn': [
      '`enforce` 拒绝 Pod，`warn` 提示执行 apply 的人，`audit` 写入审计日志。先从 `warn` 和 `audit` 开始。',
      '级别：`privileged`（不限）、`baseline`（禁止已知的提权途径：privileged、hostPath、主机命名空间）、`restricted`（还要求非 root、去掉 capabilities、seccomp）。',
      '命名空间自己的标签优先。应豁免 `kube-system`：CNI 和 CSI 需要特权。`enforce` 只看 Pod，`warn` 和 `audit` 也看 Deployment 等。',
      '按用户豁免管不到控制器创建的 Pod：那些 Pod 的创建者是控制器。',
    ],
  },
  see: docs('tasks/configure-pod-container/enforce-standards-admission-controller/'),
  explain,
} satisfies KubernetesTopic

function explain({ resource }: KubernetesPlace): Explanation | undefined {
  const level = (mode: string): string => asString(get(resource.root, 'defaults', mode)) ?? 'privileged'
  if (!get(resource.root, 'defaults')) return undefined
  const exempt = itemsOf(resource.at('exemptions', 'namespaces')).flatMap(({ value }) => asString(value) ?? [])
  const told = (Object.keys(modes) as (keyof typeof modes)[]).flatMap(mode =>
    level(mode) === 'privileged' ? [] : [say(modes[mode], { level: code(level(mode)) })],
  )
  return explained(
    say(
      { en: 'in namespaces without labels, {what}.', 'zh-cn': '在没有标签的命名空间里，{what}。' },
      { what: joined(told.length > 0 ? told : [nothing], { en: '; ', 'zh-cn': '；' }) },
    ),
    exempt.length > 0
      ? say(
          exempt.length === 1
            ? { en: '{names} is exempt.', 'zh-cn': '{names} 除外。' }
            : { en: '{names} are exempt.', 'zh-cn': '{names} 除外。' },
          { names: codes(exempt) },
        )
      : level('enforce') === 'privileged'
        ? undefined
        : {
            en: 'No namespace is exempt: system Pods in `kube-system` that need privileges are refused as well.',
            'zh-cn': '没有豁免任何命名空间：`kube-system` 里需要特权的系统 Pod 也会被拒绝。',
          },
  )
}

/** What happens to a Pod that goes beyond a level. */
const modes = {
  enforce: { en: 'Pods beyond {level} are refused', 'zh-cn': '超出 {level} 的 Pod 被拒绝' },
  warn: { en: 'Pods beyond {level} raise a warning', 'zh-cn': '超出 {level} 的给出警告' },
  audit: { en: 'Pods beyond {level} are noted in the audit log', 'zh-cn': '超出 {level} 的记入审计日志' },
} as const
const nothing: Localized = { en: 'anything is let in', 'zh-cn': '什么都放行' }
