import type { Localized } from '../../../../core/localized.js'
import { same } from '../../../../core/localized.js'
import type { Picture } from '../../../../core/picture.js'
import { bars } from '../../../../core/pictures/bars.js'
import type { Explanation } from '../../../../core/topic.js'
import { bytesInWords } from '../../../quantities.js'
import type { KubernetesPlace, KubernetesTopic } from '../../../topic.js'
import { asString, itemsOf } from '../../../tree.js'
import { explained } from '../../_file.js'
import { codes, docs, say } from '../../_text.js'
import { evictionMemory, reservedIn } from './_node.js'

export default {
  key: 'KubeletConfiguration.kubeReserved',
  also: [
    'KubeletConfiguration.systemReserved',
    'KubeletConfiguration.enforceNodeAllocatable',
    'KubeletConfiguration.kubeReservedCgroup',
    'KubeletConfiguration.systemReservedCgroup',
  ],
  title: { en: 'what the node keeps back from Pods', 'zh-cn': '节点为自己预留、不给 Pod 的资源' },
  summary: {
    en: '`kubeReserved` is for the kubelet and the container runtime, `systemReserved` for the rest of the machine (sshd, systemd, the kernel). **Allocatable = capacity − kubeReserved − systemReserved − evictionHard**, and the scheduler gives away no more than that.',
    'zh-cn':
      '`kubeReserved` 留给 kubelet 和容器运行时，`systemReserved` 留给系统其余部分（sshd、systemd、内核）。**Allocatable = 容量 − kubeReserved − systemReserved − evictionHard**，调度器最多分出这么多。',
  },
  notes: {
    en: [
      'Both are empty by default: then Pods may take the whole machine, and the kubelet itself starves (`NotReady`).',
      'They are only subtracted. To hold the daemons to them, add `kube-reserved` or `system-reserved` to `enforceNodeAllocatable` and name the cgroup; `pods` (the default) holds only the Pods.',
      'Keys: `cpu`, `memory`, `ephemeral-storage`, `pid`. `kubectl describe node` shows Capacity and Allocatable.',
    ],
    'zh-cn': [
      '两者默认都是空的：Pod 可以占满整台机器，把 kubelet 自己饿死（`NotReady`）。',
      '它们只是被减去。要真正约束守护进程，须在 `enforceNodeAllocatable` 中加入 `kube-reserved` 或 `system-reserved` 并指定 cgroup；默认的 `pods` 只约束 Pod。',
      '可用的键：`cpu`、`memory`、`ephemeral-storage`、`pid`。`kubectl describe node` 会显示 Capacity 和 Allocatable。',
    ],
  },
  see: docs('tasks/administer-cluster/reserve-compute-resources/'),
  explain,
} satisfies KubernetesTopic

const cores = (nanos: bigint): number => Number(nanos) / 1e9
const gibi = 1024 ** 3

function explain({ resource }: KubernetesPlace): Explanation | undefined {
  const [kube, system] = [reservedIn(resource, 'kubeReserved'), reservedIn(resource, 'systemReserved')]
  const eviction = evictionMemory(resource)
  const cpu = cores(kube.cpu + system.cpu)
  const memory = cores(kube.memory + system.memory + (eviction ?? 0n))
  const enforced = itemsOf(resource.at('enforceNodeAllocatable')).flatMap(({ value }) => asString(value) ?? [])
  if (cpu === 0 && kube.memory + system.memory === 0n) return undefined
  // a slip of the pen, larger than any machine
  if (cpu > 1e6 || cpu < 0 || memory > 2 ** 50 || memory < 0) return undefined
  const machine = 2 ** Math.max(2, Math.ceil(Math.log2(cpu + 1)) + 1)
  const node = 2 ** Math.max(4, Math.ceil(Math.log2(memory / gibi + 1) + 1))
  const told = explained(
    say(
      {
        en: 'the node keeps back {cpu} CPU and {memory} of memory{parts}. A machine with {machine} cores and {node} GiB offers Pods **{cores} CPU and {left}**.',
        'zh-cn':
          '节点扣下 {cpu} CPU 和 {memory} 内存{parts}。{machine} 核 {node} GiB 的机器能给 Pod 的是 **{cores} CPU 和 {left}**。',
      },
      {
        cpu,
        machine,
        memory: bytesInWords(memory),
        node,
        cores: Math.round((machine - cpu) * 1000) / 1000,
        left: bytesInWords(node * gibi - memory),
        parts: parts(cores(kube.memory), cores(system.memory), eviction === undefined ? undefined : cores(eviction)),
      },
    ),
    enforced.some(one => one === 'kube-reserved' || one === 'system-reserved')
      ? say(
          {
            en: 'The kubelet enforces {what}: a daemon beyond its share is throttled or OOM-killed.',
            'zh-cn': 'kubelet 会强制执行 {what}：守护进程超出份额会被限流或 OOM 杀掉。',
          },
          { what: codes(enforced) },
        )
      : undefined,
  )
  if (!told || memory >= node * gibi) return told
  return { ...told, picture: draw(node * gibi, [cores(kube.memory), cores(system.memory), cores(eviction ?? 0n)]) }
}

/** "(1 GiB kube + 500 MiB system + 100 MiB eviction)" */
function parts(kube: number, system: number, eviction: number | undefined): Localized {
  const [a, b] = [bytesInWords(kube), bytesInWords(system)]
  if (eviction === undefined)
    return {
      en: ` (${a} kube + ${b} system; the eviction threshold, a percentage, comes on top)`,
      'zh-cn': `（kube ${a} + system ${b}；按百分比写的驱逐阈值还要另减）`,
    }
  return {
    en: ` (${a} kube + ${b} system + ${bytesInWords(eviction)} eviction threshold)`,
    'zh-cn': `（kube ${a} + system ${b} + 驱逐阈值 ${bytesInWords(eviction)}）`,
  }
}

function draw(capacity: number, [kube = 0, system = 0, eviction = 0]: readonly number[]): Picture {
  const left = capacity - kube - system - eviction
  return bars({
    alt: {
      en: `Of ${bytesInWords(capacity)} of memory Pods may request ${bytesInWords(left)}.`,
      'zh-cn': `${bytesInWords(capacity)} 内存中，Pod 可申请 ${bytesInWords(left)}。`,
    },
    groups: [
      {
        rows: [
          {
            label: { en: 'memory', 'zh-cn': '内存' },
            parts: [
              { size: left, tone: 'good', label: same('Allocatable') },
              { size: eviction, tone: 'bad' },
              { size: system, tone: 'other' },
              { size: kube, tone: 'main' },
            ],
            text: same(bytesInWords(left)),
          },
        ],
      },
    ],
    legend: [
      { label: same('Allocatable'), tone: 'good' },
      { label: { en: 'eviction', 'zh-cn': '驱逐阈值' }, tone: 'bad' },
      { label: same('system'), tone: 'other' },
      { label: same('kube'), tone: 'main' },
    ],
  })
}
