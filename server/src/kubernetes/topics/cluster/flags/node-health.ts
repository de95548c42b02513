import { seconds } from '../../../rules/flags/_flags.js'
import { say } from '../../_text.js'
import { beside, type FlagTopic } from './_flag.js'

export const nodeHealth: FlagTopic = {
  flags: ['kube-controller-manager --node-monitor-grace-period', 'kube-controller-manager --node-monitor-period'],
  title: { en: 'when a silent node counts as gone', 'zh-cn': '节点失联多久算不可用' },
  notes: {
    en: [
      'kubelet renews its Lease every 10 s. The grace period has to be several times that; below 20 s a busy node flaps.',
      'Then the node gets `Ready=Unknown` and the taint `node.kubernetes.io/unreachable:NoExecute`. Pods tolerate it for 300 s by default (`tolerationSeconds`), and only then are deleted and made anew elsewhere; those of a StatefulSet wait until the node is back or deleted.',
      'When most nodes of a zone fail at once, the controller slows down or stops evicting (`--unhealthy-zone-threshold`, 55 %): the network is the likelier cause.',
    ],
    'zh-cn': [
      'kubelet 每 10 秒续一次 Lease。宽限期应是它的数倍；低于 20 秒，繁忙的节点会反复抖动。',
      '超时后节点变为 `Ready=Unknown`，并加上污点 `node.kubernetes.io/unreachable:NoExecute`。Pod 默认容忍 300 秒（`tolerationSeconds`），之后才会被删除并在别处重建；StatefulSet 的 Pod 要等节点恢复或被删除。',
      '一个区里多数节点同时失联时，控制器会放慢甚至停止驱逐（`--unhealthy-zone-threshold`，55%）：更可能是网络出了问题。',
    ],
  },
  see: 'https://kubernetes.io/docs/concepts/architecture/nodes/#node-controller',
  explain: place => {
    const grace = seconds(beside(place, 'node-monitor-grace-period'))
    if (grace === undefined) return undefined
    return say(
      {
        en: 'A node counts as gone after {grace} s of silence; Pods with the usual toleration of 300 s are replaced after about {total} s.',
        'zh-cn': '节点失联 {grace} 秒后视为不可用；按默认 300 秒的容忍度，Pod 约 {total} 秒后才会在别处重建。',
      },
      { grace, total: grace + 300 },
    )
  },
}
