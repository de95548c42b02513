import { secondsOf } from '../../../quantities.js'
import type { KubernetesTopic } from '../../../topic.js'
import { asString } from '../../../tree.js'
import { explained } from '../../_file.js'
import { docs, say, seconds } from '../../_text.js'

export default {
  key: 'KubeletConfiguration.nodeStatusUpdateFrequency',
  also: ['KubeletConfiguration.nodeStatusReportFrequency', 'KubeletConfiguration.nodeLeaseDurationSeconds'],
  title: { en: 'how the node shows that it is alive', 'zh-cn': '节点如何表明自己还活着' },
  summary: {
    en: 'The kubelet renews a small Lease in `kube-node-lease` every 10 s, works out the status of the node as often as this says, and sends the whole status only when it changed, or every `nodeStatusReportFrequency` (5 min).',
    'zh-cn':
      'kubelet 每 10 秒更新一次 `kube-node-lease` 中的 Lease，按此间隔计算节点状态，状态有变化时才上报，否则每 `nodeStatusReportFrequency`（5 分钟）上报一次。',
  },
  notes: {
    en: [
      'After `--node-monitor-grace-period` (kube-controller-manager: 50 s, 40 s before 1.32) without a sign of life the node is `NotReady`; keep it several times this interval.',
      'Then its Pods leave the Services, and after 300 s (`tolerationSeconds` of `node.kubernetes.io/unreachable`) they are evicted: about 6 min in all.',
      'Shorter means quicker failover and more load on the API server and etcd, for every node.',
    ],
    'zh-cn': [
      '超过 `--node-monitor-grace-period`（kube-controller-manager，50 秒，1.32 之前 40 秒）没有动静，节点就是 `NotReady`；该时长应是此间隔的数倍。',
      '随后 Pod 从 Service 摘下，再过 300 秒（`node.kubernetes.io/unreachable` 的 `tolerationSeconds`）被驱逐：前后约 6 分钟。',
      '间隔越短，故障转移越快，但每个节点都会加重 API 服务器和 etcd 的负担。',
    ],
  },
  see: docs('concepts/architecture/nodes/#node-heartbeats'),
  explain({ resource }) {
    const every = secondsOf(asString(resource.at('nodeStatusUpdateFrequency')) ?? '10s')
    // zero is how Go writes what is not set
    const written = every === 0 ? 10 : every
    return written === undefined || written < 0
      ? undefined
      : explained(
          say(
            {
              en: 'the kubelet looks at its node every {every}: within the 50 s that a node may be silent, {times} times.',
              'zh-cn': 'kubelet 每 {every} 检查一次本节点：在允许失联的 50 秒内有 {times} 次。',
            },
            { every: seconds(written), times: Math.floor(50 / written) },
          ),
          written > 25
            ? {
                en: 'One lost report is enough to make the node NotReady: raise `--node-monitor-grace-period` too.',
                'zh-cn': '丢一次就可能变成 NotReady：要同时调大 `--node-monitor-grace-period`。',
              }
            : undefined,
        )
  },
} satisfies KubernetesTopic
