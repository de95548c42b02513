import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asMap, asString, get, itemsOf, keyOf } from '../../tree.js'
import { explained } from '../_file.js'
import { summary } from '../_summary.js'
import { codes, docs, say } from '../_text.js'
import { mountedAt, volumeAt } from './_storage.js'

export default {
  key: 'Volume.projected',
  also: ['ProjectedVolumeSource.sources'],
  title: { en: 'several sources in one directory', 'zh-cn': '把多个来源放进一个目录' },
  summary: summary('Volume.projected'),
  notes: {
    en: ['Two sources with the same path clash. The ServiceAccount token in every Pod is mounted this way.'],
    'zh-cn': ['两个来源的路径不能相同。每个 Pod 里的 ServiceAccount 令牌就是这样挂载的。'],
  },
  see: docs('concepts/storage/projected-volumes/'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const volume = volumeAt(place)
  if (volume?.type !== 'projected') return undefined
  const sources = itemsOf(get(volume.source, 'sources')).flatMap(({ value }) => {
    const pair = asMap(value)?.pairs[0]
    if (!pair) return []
    const name = asString(get(pair.value, 'name'))
    return [name === undefined ? keyOf(pair.key) : `${keyOf(pair.key)} ${name}`]
  })
  if (sources.length === 0) return undefined
  return explained(
    say({ en: 'one directory holds {sources}.', 'zh-cn': '一个目录里放着 {sources}。' }, { sources: codes(sources) }),
    mountedAt(volume.mounts),
  )
}
