import { joined, type Localized } from '../../../core/localized.js'
import type { Explanation } from '../../../core/topic.js'
import { labelsOf } from '../../selectors.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { allNamed, explained, resourcesOf } from '../_file.js'
import { summary } from '../_summary.js'
import { code, docs, say } from '../_text.js'

export default {
  key: 'Namespace',
  title: { en: 'a room of its own for names and rights', 'zh-cn': '名字和权限的独立空间' },
  summary: summary('Namespace'),
  notes: {
    en: [
      'Deleting it deletes everything in it.',
      'It separates names, rights and quotas, not the network: Pods of all namespaces reach each other until a NetworkPolicy says otherwise.',
      'Nodes, PersistentVolumes, ClusterRoles and namespaces themselves belong to none.',
    ],
    'zh-cn': [
      '删除它会删除其中的一切。',
      '它隔离名字、权限和配额，不隔离网络：没有 NetworkPolicy 时，各命名空间的 Pod 互相可达。',
      '节点、PersistentVolume、ClusterRole 和命名空间自身不属于任何命名空间。',
    ],
  },
  see: docs('concepts/overview/working-with-objects/namespaces/'),
  explain,
} satisfies KubernetesTopic

const modes: readonly (readonly [string, Localized])[] = [
  ['enforce', { en: 'Pods below {level} are refused', 'zh-cn': '不符合 {level} 的 Pod 会被拒绝' }],
  ['warn', { en: 'whoever applies less than {level} is warned', 'zh-cn': '应用不符合 {level} 的对象时有警告' }],
  ['audit', { en: 'less than {level} is noted in the audit log', 'zh-cn': '不符合 {level} 的记入审计日志' }],
]

function explain({ resource, manifest }: KubernetesPlace): Explanation | undefined {
  const labels = resource.kind === 'Namespace' ? labelsOf(resource.root) : undefined
  if (!labels || resource.name === undefined) return undefined
  const rules = modes.flatMap(([mode, text]) => {
    const level = labels.get(`pod-security.kubernetes.io/${mode}`)
    return level === undefined ? [] : [say(text, { level: code(level) })]
  })
  const inside = resourcesOf(manifest).filter(one => one.namespace === resource.name)
  return explained(
    rules.length > 0
      ? say(
          { en: 'Pod Security: {rules}.', 'zh-cn': 'Pod 安全性：{rules}。' },
          { rules: joined(rules, { en: '; ', 'zh-cn': '；' }) },
        )
      : {
          en: "no Pod Security level is set: the cluster's default counts, usually `privileged`, which lets everything in.",
          'zh-cn': '没有设定 Pod 安全性级别：采用集群默认值，通常是什么都放行的 `privileged`。',
        },
    inside.length > 0
      ? say(
          { en: 'Of this file it holds {names}.', 'zh-cn': '本文件中属于它的有 {names}。' },
          { names: allNamed(inside) },
        )
      : undefined,
  )
}
