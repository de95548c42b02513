import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asString } from '../../tree.js'
import { explained, fieldValue } from '../_file.js'
import { summary } from '../_summary.js'
import { code, docs, say } from '../_text.js'

export default {
  key: 'ObjectMeta.generateName',
  title: { en: 'the beginning of a name', 'zh-cn': '名字的开头' },
  summary: summary('ObjectMeta.generateName'),
  notes: {
    en: ['It only works with `kubectl create`; `kubectl apply` needs a `name`.'],
    'zh-cn': ['只能配合 `kubectl create`；`kubectl apply` 需要 `name`。'],
  },
  see: docs('reference/using-api/api-concepts/#generated-values'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const start = asString(fieldValue(place))
  if (start === undefined) return undefined
  return explained(
    place.resource.name !== undefined && place.path.length === 2
      ? { en: '`name` is written too and wins.', 'zh-cn': '同时写了 `name`，以 `name` 为准。' }
      : say(
          {
            en: 'each creation makes another object, such as {example}.',
            'zh-cn': '每次创建都得到一个新对象，如 {example}。',
          },
          { example: code(`${start}x2k4p`) },
        ),
  )
}
