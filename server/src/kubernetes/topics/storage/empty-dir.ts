import type { Explanation } from '../../../core/topic.js'
import { bytesInWords, quantityOf } from '../../quantities.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asScalar, asString, get } from '../../tree.js'
import { explained } from '../_file.js'
import { summary } from '../_summary.js'
import { code, say } from '../_text.js'
import { mountedAt, volumeAt, volumePage } from './_storage.js'

export default {
  key: 'Volume.emptyDir',
  title: { en: 'scratch space that lives as long as the Pod', 'zh-cn': '与 Pod 同生共死的临时目录' },
  summary: summary('Volume.emptyDir'),
  notes: {
    en: [
      'It survives restarts of a container, not the end of the Pod.',
      'Beyond `sizeLimit` the Pod is evicted.',
      'In memory (`medium: Memory`) it counts towards the memory limits of the containers that write to it.',
    ],
    'zh-cn': [
      '容器重启后内容还在，Pod 没了内容就没了。',
      '超过 `sizeLimit`，Pod 会被驱逐。',
      '放在内存里（`medium: Memory`）时，计入写入它的容器的内存限制。',
    ],
  },
  compare: {
    en: "**emptyDir or hostPath?** emptyDir is empty at the Pod's start and private to it; hostPath is a directory of the node, which stays and which others share.",
    'zh-cn':
      '**emptyDir 还是 hostPath？** emptyDir 在 Pod 启动时是空的，归它独用；hostPath 是节点上的目录，一直存在并与别人共用。',
  },
  see: volumePage('#emptydir'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const volume = volumeAt(place)
  if (volume?.type !== 'emptyDir' || volume.source.templated) return undefined
  const memory = asString(get(volume.source, 'medium')) === 'Memory'
  const limit = asScalar(get(volume.source, 'sizeLimit'))
  const bytes = limit && !limit.templated && limit.value !== null ? quantityOf(String(limit.value)) : undefined
  const size = bytes === undefined ? undefined : code(bytesInWords(bytes))
  return explained(
    memory
      ? say(
          size === undefined
            ? {
                en: '{name} is a tmpfs in memory without a limit of its own: it may grow to the memory of the Pod (or the node), and counts as memory used.',
                'zh-cn': '{name} 是内存里的 tmpfs，自身不设上限：可以用到 Pod（或节点）的内存为止，计入内存用量。',
              }
            : {
                en: '{name} is a tmpfs in memory of at most {size}, which counts as memory used.',
                'zh-cn': '{name} 是内存里的 tmpfs，最多 {size}，计入内存用量。',
              },
          { name: code(volume.name), size: size ?? '' },
        )
      : say(
          size === undefined
            ? {
                en: "{name} is an empty directory on the node's disk without a limit of its own.",
                'zh-cn': '{name} 是节点磁盘上的空目录，自身没有上限。',
              }
            : {
                en: "{name} is an empty directory on the node's disk; beyond {size} the Pod is evicted.",
                'zh-cn': '{name} 是节点磁盘上的空目录；超过 {size} Pod 会被驱逐。',
              },
          { name: code(volume.name), size: size ?? '' },
        ),
    mountedAt(volume.mounts),
  )
}
