import { joined, type Localized, paragraphs } from '../../../core/localized.js'
import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { itemsOf } from '../../tree.js'
import { bullets, codes, say } from '../_text.js'
import { matches, readToleration, staying, type Toleration, tolerated, tolerationProblem, troubles } from './_taints.js'
import { effectTable, taintPage, tolerationExample } from './_toleration.js'

export default {
  key: 'PodSpec.tolerations',
  title: { en: 'the node taints that the Pod puts up with', 'zh-cn': 'Pod 能容忍的节点污点' },
  summary: {
    en: 'A toleration permits, it does not attract: to land *only* on the tainted nodes, add a node selector or node affinity.',
    'zh-cn': '容忍度只是*允许*，并不*吸引*：想让 Pod 只落在带污点的节点上，还要加节点选择算符或节点亲和性。',
  },
  notes: {
    en: [
      'A node may carry several taints: the Pod has to tolerate each of them.',
      'With `tolerationSeconds` a Pod that tolerates a `NoExecute` taint stays that long; without it, for good.',
      'Tolerations can be added to a running Pod, not taken away or changed.',
    ],
    'zh-cn': [
      '一个节点可以有多个污点：Pod 必须逐个容忍。',
      '写了 `tolerationSeconds`，容忍 `NoExecute` 污点的 Pod 只留这么久；不写则一直留下。',
      '运行中的 Pod 只能新增容忍度，不能修改或删除。',
    ],
  },
  compare: effectTable,
  example: tolerationExample('key: gpu\noperator: Exists\neffect: NoSchedule'),
  see: taintPage,
  explain,
} satisfies KubernetesTopic

function explain({ node, resource }: KubernetesPlace): Explanation | undefined {
  const read = itemsOf(node).map(item => readToleration(item.value))
  const all = read.filter(one => one !== undefined)
  if (all.length === 0) return undefined
  const list = bullets(all.map(line))
  const more = all.length < read.length ? undefined : added(all, resource.kind)
  return {
    text: joined(
      [{ en: 'the Pod puts up with these taints:', 'zh-cn': 'Pod 能容忍以下污点：' }, list, more],
      paragraphs,
    ),
  }
}

function line(toleration: Toleration): Localized {
  const problem = tolerationProblem(toleration)
  if (problem) return problem
  const stays = staying(toleration)
  return stays && toleration.effect === 'NoExecute'
    ? say(
        { en: '{taints}; once it appears the Pod stays {stays}', 'zh-cn': '{taints}；污点出现后 Pod {stays}' },
        { taints: tolerated(toleration), stays },
      )
    : tolerated(toleration)
}

/** What Kubernetes adds by itself. */
function added(all: readonly Toleration[], kind: string | undefined): Localized | undefined {
  if (kind === 'DaemonSet')
    return {
      en: 'The DaemonSet controller adds tolerations of its own: not ready, unreachable, short of disk, memory or process ids, cordoned. Such Pods stay on a node in trouble.',
      'zh-cn':
        'DaemonSet 控制器还会自动加上：未就绪、失联、磁盘、内存或进程号紧张、已 cordon。这些 Pod 会留在出问题的节点上。',
    }
  const missing = troubles.filter(
    key => !all.some(toleration => matches(toleration, { key, value: '', effect: 'NoExecute' })),
  )
  return missing.length === 0
    ? undefined
    : say(
        {
          en: 'Kubernetes adds {keys} with `NoExecute` for 300 s (5 min): that long Pods stay on a node that has failed.',
          'zh-cn': 'Kubernetes 会自动加上 {keys}（`NoExecute`，300 秒即 5 分钟）：节点故障后 Pod 会留这么久。',
        },
        { keys: codes(missing) },
      )
}
