import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asString, itemsOf } from '../../tree.js'
import { explained, fieldValue } from '../_file.js'
import { summary } from '../_summary.js'
import { codes, docs, say } from '../_text.js'

export default {
  key: 'ObjectMeta.finalizers',
  title: { en: 'what must happen before it goes', 'zh-cn': '删除之前要完成的事' },
  summary: summary('ObjectMeta.finalizers'),
  notes: {
    en: ['When nobody takes an entry out, deletion hangs (`Terminating`). Removing it by hand skips the cleaning up.'],
    'zh-cn': ['没有人去掉条目时，删除会卡在 `Terminating`。手动去掉等于跳过清理。'],
  },
  see: docs('concepts/overview/working-with-objects/finalizers/'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const names = itemsOf(fieldValue(place)).flatMap(({ value }) => asString(value) ?? [])
  return names.length > 0
    ? explained(
        say(
          {
            en: 'a deletion waits until {names} {are} taken out by the controllers behind it.',
            'zh-cn': '删除时要等相应的控制器去掉 {names}。',
          },
          { names: codes(names), are: names.length === 1 ? 'is' : 'are' },
        ),
      )
    : undefined
}
