import type { KubernetesTopic } from '../../../topic.js'
import { asBoolean, asString } from '../../../tree.js'
import { explained } from '../../_file.js'
import { docs } from '../../_text.js'

export default {
  key: 'KubeletConfiguration.failSwapOn',
  also: ['KubeletConfiguration.memorySwap', 'MemorySwapConfiguration.swapBehavior'],
  title: { en: 'whether the node may swap', 'zh-cn': '节点能否使用交换分区' },
  summary: {
    en: 'By default the kubelet does not start while swap is on (`running with swap on is not supported`). With `failSwapOn: false` it does, and `memorySwap.swapBehavior` says who may use it.',
    'zh-cn':
      '默认情况下，开着交换分区 kubelet 就不启动（`running with swap on is not supported`）。`failSwapOn: false` 时可以启动，谁能用交换由 `memorySwap.swapBehavior` 决定。',
  },
  notes: {
    en: [
      '`NoSwap` (default): Pods get none, the system may. `LimitedSwap`: Burstable Pods get a share in proportion to their memory request; Guaranteed and BestEffort Pods get none.',
      'Swap for Pods is stable since 1.34 and needs cgroup v2.',
      'The usual way is still to turn it off: `swapoff -a`, and its line in `/etc/fstab` out.',
    ],
    'zh-cn': [
      '`NoSwap`（默认）：Pod 不能用，系统可以用。`LimitedSwap`：Burstable Pod 按内存请求的比例分得一些；Guaranteed 和 BestEffort Pod 没有。',
      'Pod 使用交换自 1.34 起稳定，需要 cgroup v2。',
      '通常的做法仍是关掉它：`swapoff -a`，并删去 `/etc/fstab` 里的那一行。',
    ],
  },
  see: docs('concepts/cluster-administration/swap-memory-management/'),
  explain({ resource }) {
    const fails = asBoolean(resource.at('failSwapOn')) ?? true
    const behavior = asString(resource.at('memorySwap', 'swapBehavior')) || 'NoSwap'
    return explained(
      fails
        ? {
            en: 'the kubelet refuses to start while swap is on: run `swapoff -a`.',
            'zh-cn': '开着交换分区时 kubelet 拒绝启动：先执行 `swapoff -a`。',
          }
        : behavior === 'LimitedSwap'
          ? {
              en: 'the node may swap, and Burstable Pods get swap in proportion to their memory request.',
              'zh-cn': '节点可用交换分区，Burstable Pod 按内存请求的比例分得一些。',
            }
          : { en: 'the node may swap; Pods do not.', 'zh-cn': '节点可用交换分区，但 Pod 不用。' },
    )
  },
} satisfies KubernetesTopic
