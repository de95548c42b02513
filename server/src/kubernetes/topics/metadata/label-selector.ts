import type { Explanation } from '../../../core/topic.js'
import { templateOf } from '../../pods.js'
import { labelsOf, matches, selectorAt } from '../../selectors.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { get } from '../../tree.js'
import { allNamed, chosenBy, explained, named, selectorText } from '../_file.js'
import { summary } from '../_summary.js'
import { code, docs, say } from '../_text.js'

export default {
  key: 'LabelSelector.matchLabels',
  title: { en: 'labels that must all match', 'zh-cn': '必须全部匹配的标签' },
  summary: summary('LabelSelector.matchLabels'),
  notes: {
    en: [
      '`matchLabels` and `matchExpressions` must both hold. Operators are `In`, `NotIn`, `Exists` and `DoesNotExist`.',
      '`NotIn` and `DoesNotExist` also choose Pods that do not have the label at all.',
      "A workload's selector must match its own template and can not be changed later.",
    ],
    'zh-cn': [
      '`matchLabels` 和 `matchExpressions` 必须同时满足。运算符有 `In`、`NotIn`、`Exists`、`DoesNotExist`。',
      '`NotIn` 和 `DoesNotExist` 也会选中根本没有这个标签的 Pod。',
      '工作负载的选择算符必须匹配自己的模板，之后不能修改。',
    ],
  },
  see: docs('concepts/overview/working-with-objects/labels/#label-selectors'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const { resource, manifest, path } = place
  const at = path.findLastIndex(step => typeof step === 'string' && /selector$/i.test(step))
  const name = path[at]
  const selector = at < 0 ? undefined : selectorAt(get(resource.root, ...path.slice(0, at + 1)))
  if (!selector) return undefined
  if (selector.requirements.length === 0)
    return explained({ en: 'it is empty, which chooses everything.', 'zh-cn': '它是空的，表示全部选中。' })
  const labels = code(selectorText(selector), 120)
  if (name === 'namespaceSelector')
    return explained(
      say({ en: 'it chooses namespaces with {labels}.', 'zh-cn': '它选中带 {labels} 的命名空间。' }, { labels }),
    )
  const template = at === 1 ? templateOf(resource)?.node : undefined
  const own = template && labelsOf(template)
  if (own)
    return explained(
      matches(selector, own)
        ? say(
            {
              en: '{workload} owns the Pods with {labels}, and its template makes such Pods.',
              'zh-cn': '{workload} 管理带 {labels} 的 Pod，它的模板产生的正是这样的 Pod。',
            },
            { workload: named(resource), labels },
          )
        : say(
            {
              en: 'the API server refuses {workload}: the labels of its template do not match {labels}.',
              'zh-cn': 'API 服务器不接受 {workload}：模板的标签与 {labels} 不匹配。',
            },
            { workload: named(resource), labels },
          ),
    )
  const chosen = chosenBy(manifest, selector, namespace => namespace === resource.namespace)
  return explained(
    say({ en: 'it chooses what has the labels {labels}', 'zh-cn': '它选中带标签 {labels} 的对象' }, { labels }),
    chosen.length > 0
      ? say(
          { en: '(in this file the Pods of {names}).', 'zh-cn': '（本文件中是 {names} 的 Pod）。' },
          { names: allNamed(chosen) },
        )
      : { en: '(none of the Pods of this file).', 'zh-cn': '（本文件中没有这样的 Pod）。' },
  )
}
