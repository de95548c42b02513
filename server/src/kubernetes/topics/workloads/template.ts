import type { Explanation } from '../../../core/topic.js'
import { containersOf, templateOf } from '../../pods.js'
import { labelsOf } from '../../selectors.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { explained } from '../_file.js'
import { summary } from '../_summary.js'
import { code, codes, docs, say } from '../_text.js'

export default {
  key: 'DeploymentSpec.template',
  also: ['StatefulSetSpec.template', 'DaemonSetSpec.template', 'ReplicaSetSpec.template', 'JobSpec.template'],
  title: { en: 'the Pod that is made', 'zh-cn': '要创建的 Pod' },
  summary: summary('DeploymentSpec.template'),
  see: docs('concepts/workloads/pods/#pod-templates'),
  explain,
} satisfies KubernetesTopic

function explain({ resource }: KubernetesPlace): Explanation | undefined {
  const labels = labelsOf(templateOf(resource)?.node)
  const containers = containersOf(resource)
  const run = containers.filter(({ list }) => list === 'containers').flatMap(({ name }) => name ?? [])
  const first = containers
    .filter(({ list, sidecar }) => list === 'initContainers' && !sidecar)
    .flatMap(({ name }) => name ?? [])
  if (run.length === 0) return undefined
  return explained(
    say({ en: 'each Pod runs {run}', 'zh-cn': '每个 Pod 运行 {run}' }, { run: codes(run) }),
    first.length > 0
      ? say({ en: 'after {first} has ended', 'zh-cn': '，之前先跑完 {first}' }, { first: codes(first) })
      : undefined,
    labels && labels.size > 0
      ? say(
          { en: 'and carries {labels}.', 'zh-cn': '，带有标签 {labels}。' },
          { labels: code([...labels].map(([key, value]) => `${key}=${value}`).join(','), 120) },
        )
      : { en: 'and carries no labels.', 'zh-cn': '，没有标签。' },
    resource.kind === 'Deployment' || resource.kind === 'StatefulSet' || resource.kind === 'DaemonSet'
      ? {
          en: 'Any change in here, be it an annotation, starts a rollout.',
          'zh-cn': '这里的任何改动，哪怕一个注解，都会触发更新。',
        }
      : undefined,
  )
}
