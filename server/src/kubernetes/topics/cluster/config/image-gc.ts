import type { KubernetesTopic } from '../../../topic.js'
import { asNumber, asString } from '../../../tree.js'
import { explained } from '../../_file.js'
import { code, docs, say } from '../../_text.js'
import { hardThresholds } from './_node.js'

export default {
  key: 'KubeletConfiguration.imageGCHighThresholdPercent',
  also: [
    'KubeletConfiguration.imageGCLowThresholdPercent',
    'KubeletConfiguration.imageMinimumGCAge',
    'KubeletConfiguration.imageMaximumGCAge',
  ],
  title: { en: 'when unused images are deleted', 'zh-cn': '何时清理未使用的镜像' },
  summary: {
    en: 'When the disk with images is fuller than the high threshold (85 %), the kubelet deletes images that no container uses, least recently used first, until it is down to the low one (80 %).',
    'zh-cn':
      '存放镜像的磁盘使用率超过高阈值（85%）时，kubelet 按最久未使用优先删除没有容器在用的镜像，直到降到低阈值（80%）。',
  },
  notes: {
    en: [
      'The high threshold must be above the low one. 100 never deletes.',
      '`imageMinimumGCAge` (2 min) spares new images; `imageMaximumGCAge` (off by default) deletes what nobody used for so long, however full the disk is.',
      'Keep it below the eviction threshold: `imagefs.available: 15%` is reached at 85 % too, and then Pods go.',
      'Do not tidy up with `docker`/`crictl rmi` from outside as a rule: the kubelet counts on doing it itself.',
    ],
    'zh-cn': [
      '高阈值必须大于低阈值。写 100 表示从不清理。',
      '`imageMinimumGCAge`（2 分钟）保护新镜像；`imageMaximumGCAge`（默认关闭）不看磁盘多满，删除超过该时长没人用的镜像。',
      '要低于驱逐阈值：`imagefs.available: 15%` 同样在 85% 时触发，那时被驱逐的就是 Pod 了。',
      '平时不要在外部用 `docker` 或 `crictl rmi` 清理：kubelet 认为这件事归它管。',
    ],
  },
  see: docs('concepts/architecture/garbage-collection/#container-image-lifecycle'),
  explain({ resource }) {
    const high = asNumber(resource.at('imageGCHighThresholdPercent')) ?? 85
    const low = asNumber(resource.at('imageGCLowThresholdPercent')) ?? 80
    const age = asString(resource.at('imageMinimumGCAge')) ?? '2m'
    if (high >= 100) return explained({ en: 'images are never deleted.', 'zh-cn': '从不清理镜像。' })
    if (low >= high)
      return explained(
        say(
          {
            en: 'the low threshold ({low} %) is not below the high one ({high} %): the kubelet refuses to start.',
            'zh-cn': '低阈值（{low}%）没有小于高阈值（{high}%）：kubelet 拒绝启动。',
          },
          { low, high },
        ),
      )
    const evicts = /^(\d+)%$/.exec(hardThresholds(resource).get('imagefs.available') ?? '')?.[1]
    return explained(
      say(
        {
          en: 'on a disk of 100 GB deleting begins at {high} GB used and stops at {low} GB: {freed} GB, of images unused and older than {age}.',
          'zh-cn':
            '以 100 GB 的磁盘为例，用到 {high} GB 开始清理，降到 {low} GB 为止，共 {freed} GB，只删未使用且超过 {age} 的镜像。',
        },
        { high, low, freed: high - low, age: code(age) },
      ),
      evicts !== undefined && 100 - Number(evicts) < high
        ? say(
            {
              en: '**Pods are evicted before that**, at {used} % (`imagefs.available: {evicts}%`).',
              'zh-cn': '**在此之前 Pod 就会被驱逐**：{used}% 时触发（`imagefs.available: {evicts}%`）。',
            },
            { used: 100 - Number(evicts), evicts },
          )
        : undefined,
    )
  },
} satisfies KubernetesTopic
