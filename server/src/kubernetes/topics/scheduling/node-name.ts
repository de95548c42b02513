import type { KubernetesTopic } from '../../topic.js'
import { asString, get } from '../../tree.js'
import { aboutPod } from '../_about.js'
import { summary } from '../_summary.js'
import { code, say } from '../_text.js'
import { assignPage } from './_affinity.js'

export default {
  key: 'PodSpec.nodeName',
  title: { en: 'names the node and bypasses the scheduler', 'zh-cn': '直接指定节点，绕过调度器' },
  summary: summary('PodSpec.nodeName'),
  notes: {
    en: [
      'Normally the scheduler fills it in: it filters out the nodes that do not fit (room, taints, affinity, volumes), scores the rest, and binds the Pod to the best one.',
      'Not looked at with `nodeName`: `NoSchedule` taints, cordon, Pod affinity, spreading, priority. `NoExecute` taints still evict.',
    ],
    'zh-cn': [
      '平时由调度器填写：先过滤掉不合适的节点（资源、污点、亲和性、卷），再给其余的打分，把 Pod 绑定到得分最高的节点。',
      '写了 `nodeName` 就不看：`NoSchedule` 污点、cordon、Pod 亲和性、拓扑分布、优先级。`NoExecute` 污点仍会驱逐。',
    ],
  },
  compare: {
    en: '**nodeName or nodeSelector?** `nodeName` is an order without a check for room. `nodeSelector` with `kubernetes.io/hostname` asks for the same node, but goes through the scheduler.',
    'zh-cn':
      '**nodeName 还是 nodeSelector？** `nodeName` 是直接命令，不检查资源够不够；`nodeSelector` 配 `kubernetes.io/hostname` 也能指定同一节点，但会经过调度器。',
  },
  see: assignPage,
  explain: aboutPod(({ spec, resource }) => {
    const name = asString(get(spec, 'nodeName'))
    if (name === undefined) return undefined
    return say(
      {
        en: '{pods} straight to the node {name}, whether it has room or not. Without room the kubelet refuses the Pod (`OutOfcpu`, `OutOfmemory`); if there is no such node, it never runs.',
        'zh-cn':
          '{pods}直接交给节点 {name}，不管有没有空间。空间不够时 kubelet 会拒绝 Pod（`OutOfcpu`、`OutOfmemory`）；没有这个节点，Pod 就永远不会运行。',
      },
      {
        pods:
          resource.kind === 'Pod'
            ? { en: 'the Pod goes', 'zh-cn': 'Pod ' }
            : { en: 'every Pod goes', 'zh-cn': '所有 Pod ' },
        name: code(name),
      },
    )
  }),
} satisfies KubernetesTopic
