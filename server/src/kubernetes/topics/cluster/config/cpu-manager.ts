import type { KubernetesTopic } from '../../../topic.js'
import { asString } from '../../../tree.js'
import { explained } from '../../_file.js'
import { code, docs, say } from '../../_text.js'
import { reservedIn } from './_node.js'

export default {
  key: 'KubeletConfiguration.cpuManagerPolicy',
  also: [
    'KubeletConfiguration.cpuManagerPolicyOptions',
    'KubeletConfiguration.topologyManagerPolicy',
    'KubeletConfiguration.topologyManagerScope',
    'KubeletConfiguration.reservedSystemCPUs',
    'KubeletConfiguration.memoryManagerPolicy',
  ],
  title: { en: 'cores of their own for some containers', 'zh-cn': '让部分容器独占 CPU 核' },
  summary: {
    en: '`static` gives containers of **Guaranteed** Pods with a **whole number** of CPUs cores that nobody else uses; all others share the rest. `none` (the default) leaves it to the scheduler of the kernel. The topology manager keeps cores, memory and devices on one NUMA node.',
    'zh-cn':
      '`static` 让 **Guaranteed** Pod 中 CPU 为**整数**的容器独占若干核，其余容器共用剩下的；`none`（默认）全由内核调度。拓扑管理器让 CPU、内存和设备落在同一个 NUMA 节点。',
  },
  notes: {
    en: [
      '`static` needs some CPU kept back: `kubeReserved`/`systemReserved` with `cpu`, or `reservedSystemCPUs`; without that the kubelet does not start.',
      'To change the policy: drain, stop the kubelet, delete `/var/lib/kubelet/cpu_manager_state`, start. Otherwise it refuses to start.',
      'topologyManagerPolicy: `none`, `best-effort`, `restricted`, `single-numa-node`; with the last two a Pod that does not fit fails with `TopologyAffinityError`.',
    ],
    'zh-cn': [
      '`static` 要求预留一些 CPU：`kubeReserved`、`systemReserved` 里的 `cpu`，或 `reservedSystemCPUs`；没有预留 kubelet 起不来。',
      '更改策略：drain，停 kubelet，删除 `/var/lib/kubelet/cpu_manager_state`，再启动；否则 kubelet 拒绝启动。',
      'topologyManagerPolicy：`none`、`best-effort`、`restricted`、`single-numa-node`；后两种下放不下的 Pod 以 `TopologyAffinityError` 失败。',
    ],
  },
  see: docs('tasks/administer-cluster/cpu-management-policies/'),
  explain({ resource }) {
    const policy = asString(resource.at('cpuManagerPolicy')) ?? 'none'
    const reserved = reservedIn(resource, 'kubeReserved').cpu + reservedIn(resource, 'systemReserved').cpu > 0n
    const named = asString(resource.at('reservedSystemCPUs'))
    if (policy !== 'static' && policy !== 'none') return undefined
    return explained(
      policy === 'none'
        ? { en: 'all containers share all cores, within their limits.', 'zh-cn': '所有容器在各自限额内共用全部核。' }
        : named
          ? say(
              {
                en: 'the cores {named} are for the system; of the rest, Guaranteed Pods with whole CPUs get their own.',
                'zh-cn': '{named} 号核留给系统；其余核中，CPU 为整数的 Guaranteed Pod 可独占。',
              },
              { named: code(named) },
            )
          : reserved
            ? {
                en: 'Guaranteed Pods with whole CPUs get cores of their own; what is reserved stays shared.',
                'zh-cn': 'CPU 为整数的 Guaranteed Pod 独占若干核；预留的部分仍共用。',
              }
            : {
                en: 'no CPU is reserved, and with `static` the kubelet **does not start** then: set `cpu` in `kubeReserved` or `systemReserved`.',
                'zh-cn':
                  '没有预留 CPU，`static` 策略下 kubelet **无法启动**：在 `kubeReserved` 或 `systemReserved` 中设置 `cpu`。',
              },
    )
  },
} satisfies KubernetesTopic
