import type { Localized } from '../../../core/localized.js'
import type { Explanation } from '../../../core/topic.js'
import { podSecurityOffences } from '../../pod-security.js'
import { podSpecOf } from '../../pods.js'
import { labelsOf } from '../../selectors.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { allNamed, explained, own, resourcesOf } from '../_file.js'
import { code, docs, say } from '../_text.js'
import { levelTable } from '../security/_level.js'

const label = (mode: string): string => `ObjectMeta.labels=pod-security.kubernetes.io/${mode}`

export default {
  key: label('enforce'),
  also: ['warn', 'audit', 'enforce-version', 'warn-version', 'audit-version'].map(label),
  title: { en: 'the Pod Security level of a namespace', 'zh-cn': '命名空间的 Pod 安全性级别' },
  summary: {
    en: 'What Pods of the namespace may do, by the Pod Security Standards. `enforce` refuses, `warn` shows the user a warning, `audit` adds a note to the audit log; each has a level of its own.',
    'zh-cn':
      '按 Pod 安全性标准规定这个命名空间的 Pod 能做什么。`enforce` 拒绝，`warn` 给用户警告，`audit` 记入审计日志；三者各有自己的级别。',
  },
  notes: {
    en: [
      '`enforce` looks at Pods only: a Deployment that breaks the level is accepted, and its ReplicaSet then fails to make Pods (`kubectl describe rs`). `warn` and `audit` look at workloads too, so set `warn` along with it.',
      'Pods that run already stay: the level counts for new ones. `kubectl label --dry-run=server --overwrite ns NAME …` lists who would break it.',
      '`…-version` pins the rules to those of one Kubernetes version, such as `v1.37`; left out it is `latest`.',
    ],
    'zh-cn': [
      '`enforce` 只看 Pod：不合规的 Deployment 会被接受，随后它的 ReplicaSet 创建不出 Pod（`kubectl describe rs` 可见）。`warn` 和 `audit` 也看工作负载，所以最好同时设 `warn`。',
      '已在运行的 Pod 不受影响，只管新建的。`kubectl label --dry-run=server --overwrite ns NAME …` 会列出不合规的 Pod。',
      '`…-version` 把规则固定为某个 Kubernetes 版本，例如 `v1.37`；不写就是 `latest`。',
    ],
  },
  compare: levelTable,
  see: docs('concepts/security/pod-security-admission/'),
  explain,
} satisfies KubernetesTopic

const modes: Readonly<Record<string, Localized>> = {
  enforce: {
    en: 'new Pods in {name} that do not meet {level} are refused.',
    'zh-cn': '{name} 里不符合 {level} 的新 Pod 会被拒绝。',
  },
  warn: {
    en: 'whoever applies something in {name} that does not meet {level} sees a warning; it is accepted all the same.',
    'zh-cn': '在 {name} 里应用不符合 {level} 的对象时，用户会看到警告，但仍会接受。',
  },
  audit: {
    en: 'what does not meet {level} in {name} gets a note in the audit log, and nobody is told.',
    'zh-cn': '{name} 里不符合 {level} 的会记入审计日志，不提示用户。',
  },
}

function explain({ resource, path, manifest, minor }: KubernetesPlace): Explanation | undefined {
  const mode = String(path.at(-1)).split('/').at(-1)?.replace('-version', '')
  const level = labelsOf(resource.root)?.get(`pod-security.kubernetes.io/${mode}`)
  const text = own(modes, mode)
  const { name } = resource
  if (resource.kind !== 'Namespace' || level === undefined || name === undefined || !text) return undefined
  if (!['privileged', 'baseline', 'restricted'].includes(level)) return undefined
  const breaking = resourcesOf(manifest).filter(
    one =>
      one.namespace === name &&
      podSpecOf(one) &&
      podSecurityOffences(one, minor).some(offence => level === 'restricted' || offence.level === level),
  )
  return explained(
    level === 'privileged'
      ? {
          en: '`privileged` allows everything: this label holds nobody back.',
          'zh-cn': '`privileged` 什么都允许：这个标签不限制任何 Pod。',
        }
      : say(text, { name: code(name), level: code(level) }),
    level !== 'privileged' && breaking.length > 0
      ? say(
          { en: 'Of this file that concerns {names}.', 'zh-cn': '本文件中涉及 {names}。' },
          { names: allNamed(breaking) },
        )
      : undefined,
  )
}
