import type { Localized } from '../../../../core/localized.js'
import type { Explanation } from '../../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../../topic.js'
import { asNumber } from '../../../tree.js'
import { explained } from '../../_file.js'
import { docs, say } from '../../_text.js'
import { configOf, extraArg, numberAt } from '../_config.js'

export default {
  key: 'KubeletConfiguration.maxPods',
  also: ['KubeletConfiguration.podsPerCore'],
  title: { en: 'how many Pods the node takes', 'zh-cn': '节点最多运行多少个 Pod' },
  summary: {
    en: 'The scheduler sends no more Pods to a node than this, however much CPU and memory is free; `podsPerCore` lowers it on small machines. The default is 110.',
    'zh-cn':
      '不论 CPU 和内存还剩多少，调度器给该节点的 Pod 都不超过这个数；`podsPerCore` 可在小机器上再降低它。默认 110。',
  },
  notes: {
    en: [
      'Tested limits of a cluster: 5,000 nodes, 110 Pods a node, 150,000 Pods and 300,000 containers in all.',
      "Every Pod needs an address: the node's piece of `podSubnet` (a /24, 254 addresses, unless `--node-cidr-mask-size` says otherwise) has to be larger than this, at best twice as large, since addresses of ended Pods are not free at once.",
      'DaemonSet, static and `hostNetwork` Pods count as well. One too many shows as `Too many pods` (scheduler) or `OutOfpods` (kubelet).',
      'More Pods need more for the node itself: raise `kubeReserved`, watch PLEG latency and the number of processes (`podPidsLimit`), and restart the kubelet.',
    ],
    'zh-cn': [
      '官方测试过的集群上限：5,000 个节点，每个节点 110 个 Pod，总共 150,000 个 Pod、300,000 个容器。',
      '每个 Pod 都要一个地址：节点从 `podSubnet` 分到的那一段（默认 /24，254 个地址，可用 `--node-cidr-mask-size` 改）必须比它大，最好大一倍，因为已结束的 Pod 的地址不会马上空出来。',
      'DaemonSet、静态 Pod 和 `hostNetwork` 的 Pod 也计算在内。超出时调度器报 `Too many pods`，kubelet 报 `OutOfpods`。',
      'Pod 多了，节点自身的开销也大：要调高 `kubeReserved`，留意 PLEG 延迟和进程数（`podPidsLimit`），改完重启 kubelet。',
    ],
  },
  see: docs('setup/best-practices/cluster-large/'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const { resource, field } = place
  const perCore = asNumber(resource.at('podsPerCore')) ?? 0
  const most = field?.name === 'podsPerCore' ? (asNumber(resource.at('maxPods')) ?? 110) : numberAt(place)
  if (most === undefined || most < 0 || (field?.name === 'podsPerCore' && perCore <= 0)) return undefined
  const told = say(
    perCore > 0
      ? {
          en: 'the node takes {perCore} Pods for each core, but no more than {most}: {cores} cores or more reach that.',
          'zh-cn': '节点每个核最多 {perCore} 个 Pod，但总数不超过 {most}：{cores} 核及以上才达到上限。',
        }
      : { en: 'the node takes at most {most} Pods.', 'zh-cn': '节点最多运行 {most} 个 Pod。' },
    { perCore, most, cores: Math.ceil(most / Math.max(perCore, 1)) },
  )
  return explained(told, room(place, most), beyond(most))
}

/** The prefix of a piece of network that has an address for each of that many Pods. */
const prefixFor = (pods: number): number => 32 - Math.ceil(Math.log2(pods + 2))

function room(place: KubernetesPlace, most: number): Localized | undefined {
  if (most > 65_000) return undefined
  const written = extraArg(configOf(place, 'ClusterConfiguration'), 'controllerManager', 'node-cidr-mask-size')
  const mask = Number(written ?? 24)
  if (!(mask > 0 && mask <= 32)) return undefined
  const addresses = 2 ** (32 - mask) - 2
  return say(
    most > addresses
      ? {
          en: '**A /{mask} for each node has only {addresses} addresses**: the rest never start. It takes `--node-cidr-mask-size={needed}` in kube-controller-manager, set before nodes join.',
          'zh-cn':
            '**每个节点的 /{mask} 只有 {addresses} 个地址**：多出的 Pod 无法启动。要在 kube-controller-manager 上设 `--node-cidr-mask-size={needed}`，并且要在节点加入之前。',
        }
      : most * 2 > addresses
        ? {
            en: 'A /{mask} for each node has {addresses} addresses: enough, with little to spare when many Pods are replaced at once.',
            'zh-cn': '每个节点的 /{mask} 有 {addresses} 个地址：够用，但大批 Pod 同时替换时余量不大。',
          }
        : {
            en: 'A /{mask} for each node has {addresses} addresses, more than twice as many.',
            'zh-cn': '每个节点的 /{mask} 有 {addresses} 个地址，是它的两倍以上。',
          },
    { mask, addresses, needed: prefixFor(most) },
  )
}

const beyond = (most: number): Localized | undefined =>
  most > 110
    ? {
        en: 'It is more than the 110 Kubernetes is tested with: possible on large machines, at your own measure.',
        'zh-cn': '它超出了 Kubernetes 测试所用的 110：大机器上可行，但要自己压测。',
      }
    : undefined
