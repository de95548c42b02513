import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asString, get, itemsOf } from '../../tree.js'
import { explained } from '../_file.js'
import { summary } from '../_summary.js'
import { code, codes, docs, say } from '../_text.js'
import { mountedAt, volumeAt } from './_storage.js'

export default {
  key: 'Volume.downwardAPI',
  also: ['DownwardAPIVolumeSource.items', 'DownwardAPIVolumeFile.path', 'DownwardAPIVolumeFile.fieldRef'],
  title: { en: 'facts about the Pod as files', 'zh-cn': '把 Pod 自身的信息变成文件' },
  summary: summary('Volume.downwardAPI'),
  notes: {
    en: [
      "All labels or annotations at once (`metadata.labels`) are to be had only here; a variable takes one of them (`metadata.labels['app']`).",
      'The IP and the node (`status.podIP`, `spec.nodeName`) are to be had only as variables.',
    ],
    'zh-cn': [
      "一次取全部标签或注解（`metadata.labels`）只能用卷；环境变量只能取其中一个（`metadata.labels['app']`）。",
      'IP 和节点（`status.podIP`、`spec.nodeName`）只能用环境变量取。',
    ],
  },
  see: docs('concepts/workloads/pods/downward-api/'),
  explain: (place: KubernetesPlace) => {
    const volume = volumeAt(place)
    if (volume?.type !== 'downwardAPI') return undefined
    const files = itemsOf(get(volume.source, 'items')).flatMap(({ value }) => {
      const path = asString(get(value, 'path'))
      const from = asString(get(value, 'fieldRef', 'fieldPath')) ?? asString(get(value, 'resourceFieldRef', 'resource'))
      return path === undefined || from === undefined ? [] : [`${path} ← ${from}`]
    })
    return files.length === 0
      ? undefined
      : explained(
          say(
            { en: 'the files of {name} are {files}.', 'zh-cn': '{name} 里的文件是 {files}。' },
            { name: code(volume.name), files: codes(files) },
          ),
          mountedAt(volume.mounts),
        )
  },
} satisfies KubernetesTopic
