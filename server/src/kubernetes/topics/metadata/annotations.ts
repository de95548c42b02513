import type { Explanation } from '../../../core/topic.js'
import type { YamlNode } from '../../model.js'
import { textsOf } from '../../selectors.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { get } from '../../tree.js'
import { wellKnownOf } from '../../well-known.js'
import { explained, ownerOf } from '../_file.js'
import { summary } from '../_summary.js'
import { codes, docs, say } from '../_text.js'
import { aboutKey } from './_known.js'

export default {
  key: 'ObjectMeta.annotations',
  title: { en: 'notes for tools and people', 'zh-cn': '给工具和人看的附注' },
  summary: summary('ObjectMeta.annotations'),
  notes: {
    en: [
      'All annotations together may have 256 KiB. Values are texts: numbers and `true` need quotes.',
      'They can not be selected by.',
    ],
    'zh-cn': ['全部注解合计最多 256 KiB。值必须是文本：数字和 `true` 要加引号。', '不能用来筛选。'],
  },
  compare: {
    en: '**Label or annotation?** Labels are for selecting (`kubectl get -l`), annotations for everything else: long texts, settings of tools.',
    'zh-cn': '**标签还是注解？** 标签用来筛选（`kubectl get -l`），其余都放注解：长文本、工具的设置。',
  },
  see: docs('concepts/overview/working-with-objects/annotations/'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const { path } = place
  const owner = ownerOf(place)
  const key = path.at(-2) === 'annotations' ? path.at(-1) : undefined
  if (!owner || typeof key !== 'string') return owner && about(get(owner.node, 'annotations'))
  return aboutKey(key, 'annotation')
}

const about = (annotations: YamlNode | undefined): Explanation | undefined => {
  const keys = [...(textsOf(annotations)?.keys() ?? [])].filter(key => wellKnownOf(key))
  return keys.length > 0
    ? explained(
        say(
          { en: 'Kubernetes or its tools know {keys}.', 'zh-cn': 'Kubernetes 或其工具认识 {keys}。' },
          { keys: codes(keys) },
        ),
      )
    : undefined
}
