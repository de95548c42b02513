import type { KubernetesRule } from '../../rule.js'
import { labelsOf, selectorAt } from '../../selectors.js'
import { asMap, get, pairOf } from '../../tree.js'
import { setKey } from '../_edits.js'
import { workloadWith } from '../_examples.js'
import { ofType } from '../_typed.js'

export default {
  id: 'kubernetes/empty-selector',
  severity: 'error',
  title: { en: 'A workload with an empty selector', 'zh-cn': '工作负载的选择算符为空' },
  why: {
    en: 'An empty selector means every Pod of the namespace, and a workload must not take those of others. The API server refuses it.',
    'zh-cn': '空的选择算符表示命名空间里的所有 Pod，而工作负载不能接管别人的 Pod，API 服务器会拒绝。',
  },
  instead: { en: 'Select the labels of the Pod template.', 'zh-cn': '选择 Pod 模板上的标签。' },
  message: {
    en: 'An empty selector would take every Pod of the namespace, so the API server refuses it for a {kind}. Select the labels of the Pod template.',
    'zh-cn': '空的选择算符会选中命名空间里的所有 Pod，API 服务器不接受 {kind} 这样写。选择 Pod 模板上的标签。',
  },
  fix: { title: { en: 'Select the labels of the Pod template', 'zh-cn': '选择 Pod 模板上的标签' }, safe: false },
  examples: {
    bad: [workloadWith('Deployment', 'selector: {}\n^^^^^^^^')],
    good: [workloadWith('Deployment', 'selector:\n  matchLabels: { app: shop }')],
  },
  check(slice, report) {
    for (const { node, type } of ofType(slice, 'Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet')) {
      const spec = asMap(get(node, 'spec'))
      const pair = pairOf(spec, 'selector')
      const selector = selectorAt(get(spec, 'selector'))
      // a misspelt key in it is another mistake
      const bare = selector?.node.pairs.every(
        ({ key }) => key.value === 'matchLabels' || key.value === 'matchExpressions',
      )
      if (!spec || !pair || !selector || !bare || selector.requirements.length > 0) continue
      const labels = labelsOf(get(spec, 'template'))
      report(
        pair.key.span,
        { kind: type },
        labels && labels.size > 0 ? setKey(slice, spec, 'selector', { matchLabels: Object.fromEntries(labels) }) : [],
      )
    }
  },
} satisfies KubernetesRule
