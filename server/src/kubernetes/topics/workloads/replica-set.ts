import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { explained, pods, replicasOf } from '../_file.js'
import { summary } from '../_summary.js'
import { docs, say } from '../_text.js'
import { whichWorkload } from './_kinds.js'

export default {
  key: 'ReplicaSet',
  also: ['ReplicationController'],
  title: { en: 'keeps a number of equal Pods', 'zh-cn': '保持一定数量相同的 Pod' },
  summary: summary('ReplicaSet'),
  notes: {
    en: ['Changing the template does not touch the Pods that run: a Deployment does that.'],
    'zh-cn': ['改模板不会影响已在运行的 Pod：那是 Deployment 的事。'],
  },
  compare: whichWorkload,
  see: docs('concepts/workloads/controllers/replicaset/'),
  explain,
} satisfies KubernetesTopic

function explain({ resource }: KubernetesPlace): Explanation | undefined {
  const replicas = replicasOf(resource)
  const { kind } = resource
  if ((kind !== 'ReplicaSet' && kind !== 'ReplicationController') || replicas === undefined) return undefined
  return explained(
    say(
      {
        en: 'it keeps {pods} running and replaces those that go; without a Deployment there is no rollout and no way back.',
        'zh-cn': '它让 {pods}保持运行，少了就补；没有 Deployment 就没有滚动更新，也不能回滚。',
      },
      { pods: pods(replicas) },
    ),
  )
}
