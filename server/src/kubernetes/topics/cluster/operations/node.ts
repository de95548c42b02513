import type { Explanation } from '../../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../../topic.js'
import { asBoolean, asString, itemsOf } from '../../../tree.js'
import { explained } from '../../_file.js'
import { summary } from '../../_summary.js'
import { code, docs, say } from '../../_text.js'
import { grouped, networksOf } from '../_numbers.js'

export default {
  key: 'Node',
  also: ['NodeSpec.podCIDR'],
  title: { en: 'a machine of the cluster', 'zh-cn': '集群中的一台机器' },
  summary: summary('Node'),
  notes: {
    en: [
      '**Maintenance:** `kubectl drain NODE --ignore-daemonsets --delete-emptydir-data` (cordon, then evict Pod by Pod), do the work, `kubectl uncordon NODE`. Drain asks every PodDisruptionBudget and waits while one says no; `--timeout` ends the wait, `--disable-eviction` deletes without asking.',
      'A drain evicts: controllers make new Pods elsewhere; bare Pods need `--force` and are gone. Static Pods and DaemonSet Pods stay. It does not move Pods back afterwards.',
      'Reserving it: `kubectl taint nodes NODE key=value:NoSchedule` keeps others away, `kubectl label nodes NODE key=value` lets a node selector find it; `kubectl taint nodes NODE key:NoSchedule-` takes the taint off.',
      'A silent node is `NotReady` after some 50 s and gets `node.kubernetes.io/unreachable:NoExecute`; its Pods go after 300 s more. Drain one node at a time, control planes above all: etcd needs its majority.',
    ],
    'zh-cn': [
      '**维护：** `kubectl drain NODE --ignore-daemonsets --delete-emptydir-data`（先 cordon，再逐个驱逐 Pod），做完维护后 `kubectl uncordon NODE`。drain 会逐一询问 PodDisruptionBudget，不允许就等待；`--timeout` 限制等待时间，`--disable-eviction` 不询问直接删除。',
      'drain 是驱逐：控制器会在别处新建 Pod；裸 Pod 要加 `--force`，删了就没了。静态 Pod 和 DaemonSet 的 Pod 会留下。维护完成后 Pod 不会自动搬回来。',
      '专用：`kubectl taint nodes NODE key=value:NoSchedule` 挡住别人，`kubectl label nodes NODE key=value` 让节点选择算符能选中；`kubectl taint nodes NODE key:NoSchedule-` 移除污点。',
      '节点失联约 50 秒后变为 `NotReady`，带上污点 `node.kubernetes.io/unreachable:NoExecute`，再过 300 秒其上的 Pod 被驱逐。一次只腾空一个节点，控制平面尤其如此：etcd 需要过半数在线。',
    ],
  },
  see: docs('tasks/administer-cluster/safely-drain-node/'),
  explain,
} satisfies KubernetesTopic

function explain({ resource }: KubernetesPlace): Explanation | undefined {
  const name = resource.name ?? 'NODE'
  const taints = itemsOf(resource.at('spec', 'taints')).length
  const range = networksOf(asString(resource.at('spec', 'podCIDR')))[0]
  if (resource.kind !== 'Node') return undefined
  return explained(
    asBoolean(resource.at('spec', 'unschedulable')) === true
      ? say(
          {
            en: 'the node {name} is cordoned: no new Pods until {command}.',
            'zh-cn': '节点 {name} 已 cordon：执行 {command} 之前不接收新 Pod。',
          },
          { name: code(name), command: code(`kubectl uncordon ${name}`) },
        )
      : taints > 0
        ? say(
            {
              en: 'the node {name} takes only Pods that tolerate its {count}.',
              'zh-cn': '节点 {name} 只接收能容忍其{count}的 Pod。',
            },
            {
              name: code(name),
              count: { en: taints === 1 ? 'taint' : `${taints} taints`, 'zh-cn': ` ${taints} 个污点` },
            },
          )
        : say(
            { en: 'the node {name} takes any Pod that fits.', 'zh-cn': '节点 {name} 接收任何放得下的 Pod。' },
            { name: code(name) },
          ),
    range && range.network.bits === 32
      ? say(
          {
            en: 'Its Pods get addresses of {range}: {count} at most.',
            'zh-cn': '它的 Pod 地址取自 {range}，最多 {count} 个。',
          },
          { range: code(range.text), count: grouped(Math.max(0, 2 ** (32 - range.network.length) - 2)) },
        )
      : undefined,
  )
}
