import { codes, say } from '../../_text.js'
import { type FlagTopic, itemsOf } from './_flag.js'

/** Labels below these names that kubelet may set on its own node. */
const allowed =
  /^(?:kubelet\.kubernetes\.io|node\.kubernetes\.io)\/|\.(?:kubelet|node)\.kubernetes\.io\/|^(?:topology\.kubernetes\.io\/(?:zone|region)|kubernetes\.io\/(?:hostname|os|arch)|failure-domain\.beta\.kubernetes\.io\/(?:zone|region)|beta\.kubernetes\.io\/(?:os|arch|instance-type)|node\.kubernetes\.io\/(?:instance-type|windows-build))$/

export const nodeLabels: FlagTopic = {
  flags: ['kubelet --node-labels'],
  title: { en: 'labels that the node registers with', 'zh-cn': '节点注册时带上的标签' },
  notes: {
    en: [
      'Set when the node first registers; a later change of the flag is not always taken over, `kubectl label node` is.',
      'Below `kubernetes.io` and `k8s.io` kubelet may set only a few (`node.kubernetes.io/…`, `topology.kubernetes.io/zone` and such), and does not start with others: `node-role.kubernetes.io/worker` has to be set with `kubectl label node`.',
      'For isolation use the prefix `node-restriction.kubernetes.io/`: with NodeRestriction kubelet cannot change it, so a captured node cannot draw Pods to itself.',
    ],
    'zh-cn': [
      '节点首次注册时生效；之后改标志不一定会更新，用 `kubectl label node` 才可靠。',
      '`kubernetes.io`、`k8s.io` 下的标签，kubelet 只能设置少数几个（`node.kubernetes.io/…`、`topology.kubernetes.io/zone` 等），写了其他的会无法启动：`node-role.kubernetes.io/worker` 要用 `kubectl label node` 设置。',
      '用于隔离时取前缀 `node-restriction.kubernetes.io/`：有了 NodeRestriction，kubelet 改不了它，被攻破的节点就无法把 Pod 引过来。',
    ],
  },
  explain: ({ value }) => {
    const refused = itemsOf(value)
      .map(item => item.split('=')[0]!)
      .filter(key => /(?:^|\.)(?:kubernetes|k8s)\.io\//.test(key) && !allowed.test(key))
    return refused.length === 0
      ? undefined
      : say(
          { en: 'kubelet may not set {keys} and does not start.', 'zh-cn': 'kubelet 无权设置 {keys}，会无法启动。' },
          { keys: codes(refused) },
        )
  },
}
