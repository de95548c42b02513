import type { Localized } from '../../../../core/localized.js'
import { joined } from '../../../../core/localized.js'
import type { Explanation } from '../../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../../topic.js'
import { asBoolean } from '../../../tree.js'
import { explained, own } from '../../_file.js'
import { bullets, code, codes, docs, say } from '../../_text.js'
import { thresholdsIn, usualThresholds } from './_node.js'

export default {
  key: 'KubeletConfiguration.evictionHard',
  also: [
    'KubeletConfiguration.evictionSoft',
    'KubeletConfiguration.evictionSoftGracePeriod',
    'KubeletConfiguration.evictionMinimumReclaim',
    'KubeletConfiguration.mergeDefaultEvictionSettings',
  ],
  title: { en: 'when the kubelet evicts Pods to save the node', 'zh-cn': '资源紧张到什么程度驱逐 Pod' },
  summary: {
    en: 'Below a hard threshold the kubelet kills Pods at once, without a grace period; below a soft one only after `evictionSoftGracePeriod`, and with the grace period of the Pod. Better a Pod than the node.',
    'zh-cn':
      '低于硬阈值，kubelet 立即杀掉 Pod，没有宽限期；低于软阈值则先等 `evictionSoftGracePeriod`，并给 Pod 宽限期。宁可牺牲 Pod，也要保住节点。',
  },
  notes: {
    en: [
      'Defaults on Linux: `memory.available<100Mi`, `nodefs.available<10%`, `imagefs.available<15%`, `nodefs.inodesFree<5%`, `imagefs.inodesFree<5%`. **Naming one drops the defaults of all others**, unless `mergeDefaultEvictionSettings: true`.',
      'Who goes first: Pods that use more than they request, by priority, then by how far they are above: as a rule BestEffort, then Burstable, Guaranteed last. On disk pressure unused images and dead containers go before any Pod.',
      'The node gets `MemoryPressure` or `DiskPressure` and a NoSchedule taint, and keeps it at least `evictionPressureTransitionPeriod` (5 min), so that it does not flap.',
      'PodDisruptionBudgets are not asked. The hard memory threshold is subtracted from Allocatable.',
    ],
    'zh-cn': [
      'Linux 默认值：`memory.available<100Mi`、`nodefs.available<10%`、`imagefs.available<15%`、`nodefs.inodesFree<5%`、`imagefs.inodesFree<5%`。**只要写了其中一个，其余的默认值就都失效**，除非 `mergeDefaultEvictionSettings: true`。',
      '先驱逐谁：用量超过请求量的 Pod，再看优先级，再看超出多少：通常先是 BestEffort，然后 Burstable，最后 Guaranteed。磁盘紧张时，先清理未使用的镜像和已死的容器，然后才轮到 Pod。',
      '节点会得到 `MemoryPressure` 或 `DiskPressure` 状态和 NoSchedule 污点，并至少保持 `evictionPressureTransitionPeriod`（5 分钟），以免来回变动。',
      '驱逐时不看 PodDisruptionBudget。内存硬阈值会从 Allocatable 中减去。',
    ],
  },
  see: docs('concepts/scheduling-eviction/node-pressure-eviction/'),
  explain,
} satisfies KubernetesTopic

const signals: Readonly<Record<string, Localized>> = {
  'memory.available': { en: 'of memory is free', 'zh-cn': '可用内存' },
  'nodefs.available': { en: 'of the disk with volumes and logs is free', 'zh-cn': '存放卷和日志的磁盘空间' },
  'nodefs.inodesFree': { en: 'of its inodes are free', 'zh-cn': '该磁盘的 inode' },
  'imagefs.available': { en: 'of the disk with images is free', 'zh-cn': '存放镜像的磁盘空间' },
  'imagefs.inodesFree': { en: 'of its inodes are free (images)', 'zh-cn': '镜像磁盘的 inode' },
  'containerfs.available': { en: 'of the disk with writable layers is free', 'zh-cn': '存放可写层的磁盘空间' },
  'pid.available': { en: 'process IDs are free', 'zh-cn': '可用进程号' },
}

function explain({ resource, field }: KubernetesPlace): Explanation | undefined {
  const soft = field?.name === 'evictionSoft' || field?.name === 'evictionSoftGracePeriod'
  const written = thresholdsIn(resource, soft ? 'evictionSoft' : 'evictionHard')
  if (written.size === 0) return undefined
  const grace = thresholdsIn(resource, 'evictionSoftGracePeriod')
  const lines = [...written].map(([signal, value]) => {
    const waits = soft ? grace.get(signal) : undefined
    return say(
      soft
        ? {
            en: '{signal}: less than {value} {what}{wait}',
            'zh-cn': '{signal}：{what}少于 {value}{wait}',
          }
        : { en: '{signal}: less than {value} {what}', 'zh-cn': '{signal}：{what}少于 {value}' },
      {
        signal: code(signal),
        value: code(value),
        what: own(signals, signal) ?? { en: 'is left', 'zh-cn': '剩余' },
        wait:
          waits === undefined
            ? {
                en: ' (**no grace period: the kubelet refuses to start**)',
                'zh-cn': '（**缺宽限期：kubelet 拒绝启动**）',
              }
            : { en: ` for ${waits}`, 'zh-cn': `，持续 ${waits}` },
      },
    )
  })
  const head: Localized = soft
    ? { en: 'Pods are evicted gracefully when', 'zh-cn': '满足下列条件时，按宽限期驱逐 Pod：' }
    : { en: 'Pods are killed at once when', 'zh-cn': '满足下列任一条件时，立即驱逐 Pod：' }
  return explained(
    joined([head, bullets(lines), soft ? undefined : dropped(resource, written)], { en: '\n\n', 'zh-cn': '\n\n' }),
  )
}

/** The defaults that are gone because others are written. */
function dropped(resource: KubernetesPlace['resource'], written: ReadonlyMap<string, string>): Localized | undefined {
  const missing = Object.keys(usualThresholds).filter(signal => !written.has(signal))
  if (missing.length === 0) return undefined
  return asBoolean(resource.at('mergeDefaultEvictionSettings')) === true
    ? say(
        {
          en:
            missing.length === 1
              ? '{names} keeps its default (`mergeDefaultEvictionSettings`).'
              : '{names} keep their defaults (`mergeDefaultEvictionSettings`).',
          'zh-cn': '{names} 保留默认值（`mergeDefaultEvictionSettings`）。',
        },
        { names: codes(missing) },
      )
    : say(
        {
          en:
            missing.length === 1
              ? '{names} is not named, so it no longer evicts anything: repeat it if you want it.'
              : '{names} are not named, so they no longer evict anything: repeat those you want.',
          'zh-cn':
            missing.length === 1
              ? '没有写 {names}，它就不再触发驱逐：需要的话要一并写上。'
              : '没有写 {names}，它们就不再触发驱逐：需要的要一并写上。',
        },
        { names: codes(missing) },
      )
}
