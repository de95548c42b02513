import type { KubernetesTopic } from '../../topic.js'
import { asBoolean } from '../../tree.js'
import { summary } from '../_summary.js'
import { code, docs, say } from '../_text.js'

export default {
  key: 'NodeSpec.unschedulable',
  title: { en: 'cordoned: takes no new Pods', 'zh-cn': '已 cordon：不再接收新 Pod' },
  summary: summary('NodeSpec.unschedulable'),
  notes: {
    en: [
      '`kubectl drain NODE` cordons it, then evicts its Pods one by one, waiting where a PodDisruptionBudget says so. DaemonSet Pods stay (`--ignore-daemonsets`); Pods with `emptyDir` need `--delete-emptydir-data`, bare Pods `--force`.',
      'The node controller adds the taint `node.kubernetes.io/unschedulable:NoSchedule`; Pods that tolerate it (DaemonSets do) still come.',
    ],
    'zh-cn': [
      '`kubectl drain NODE` 先 cordon，再逐个驱逐上面的 Pod，遇到 PodDisruptionBudget 不允许就等待。DaemonSet 的 Pod 会留下（`--ignore-daemonsets`）；带 `emptyDir` 的 Pod 要加 `--delete-emptydir-data`，裸 Pod 要加 `--force`。',
      '节点控制器会加上污点 `node.kubernetes.io/unschedulable:NoSchedule`；容忍它的 Pod（例如 DaemonSet 的）照样会来。',
    ],
  },
  compare: {
    en: '**cordon, drain, delete?** cordon: no new Pods, the others stay. drain: cordon, then the others leave. Deleting the Node object makes Kubernetes forget the machine; it does not stop it.',
    'zh-cn':
      '**cordon、drain 还是删除？** cordon：不再来新的，已有的留下；drain：先 cordon，再让已有的离开；删除 Node 对象只是让 Kubernetes 忘掉这台机器，并不会关机。',
  },
  see: docs('tasks/administer-cluster/safely-drain-node/'),
  explain({ resource }) {
    const value = asBoolean(resource.at('spec', 'unschedulable'))
    const node = code(resource.name ?? 'NODE')
    return value === undefined
      ? undefined
      : {
          text: say(
            value
              ? {
                  en: '{node} takes no new Pods; those that run stay. {command} takes it back.',
                  'zh-cn': '{node} 不再接收新 Pod，已运行的留下。用 {command} 恢复。',
                }
              : { en: '{node} takes new Pods, as usual.', 'zh-cn': '{node} 正常接收新 Pod。' },
            { node, command: code(`kubectl uncordon ${resource.name ?? 'NODE'}`) },
          ),
        }
  },
} satisfies KubernetesTopic
