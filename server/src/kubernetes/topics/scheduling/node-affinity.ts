import { joined, type Localized } from '../../../core/localized.js'
import type { YamlNode } from '../../model.js'
import type { KubernetesTopic } from '../../topic.js'
import { asNumber, get } from '../../tree.js'
import { aboutPod } from '../_about.js'
import { podExample } from '../_example.js'
import { say } from '../_text.js'
import { assignPage, hardOrSoft, nodeTerm, preferredNodes, requiredNodes } from './_affinity.js'

export default {
  key: 'Affinity.nodeAffinity',
  also: [
    'NodeAffinity.requiredDuringSchedulingIgnoredDuringExecution',
    'NodeAffinity.preferredDuringSchedulingIgnoredDuringExecution',
    'NodeSelector.nodeSelectorTerms',
    'NodeSelectorTerm.matchExpressions',
    'NodeSelectorTerm.matchFields',
    'NodeSelectorRequirement.key',
    'NodeSelectorRequirement.operator',
    'NodeSelectorRequirement.values',
    'PreferredSchedulingTerm.preference',
    'PreferredSchedulingTerm.weight',
  ],
  title: { en: 'which nodes the Pod wants, by their labels', 'zh-cn': 'Pod 想要怎样的节点（按标签）' },
  summary: {
    en: 'What `nodeSelector` does, and more: `In`, `NotIn`, `Exists`, `DoesNotExist`, `Gt`, `Lt`, and wishes besides conditions.',
    'zh-cn':
      '`nodeSelector` 能做的都能做，还支持 `In`、`NotIn`、`Exists`、`DoesNotExist`、`Gt`、`Lt`，以及硬性条件之外的偏好。',
  },
  notes: {
    en: [
      'Several `nodeSelectorTerms` are alternatives (**or**); several expressions in one term must all hold (**and**).',
      'With `nodeSelector` beside it, both must hold.',
      '`NotIn` and `DoesNotExist` keep Pods off nodes; so does a taint, but for everybody.',
    ],
    'zh-cn': [
      '多个 `nodeSelectorTerms` 是**或**的关系；一项里的多个表达式是**且**的关系。',
      '同时写了 `nodeSelector`，两者都要满足。',
      '`NotIn`、`DoesNotExist` 可以避开某些节点；污点也能，但对所有 Pod 有效。',
    ],
  },
  compare: hardOrSoft,
  example: podExample(
    '',
    'affinity:\n  nodeAffinity:\n    requiredDuringSchedulingIgnoredDuringExecution:\n      nodeSelectorTerms:\n        - matchExpressions:\n            - key: topology.kubernetes.io/zone\n              operator: In\n              values: [a, b]',
  ),
  see: assignPage,
  explain: aboutPod(({ spec, path }, place) => {
    // inside one term only that term is told
    const at = place.path.findIndex(
      step => step === 'nodeSelectorTerms' || step === 'preferredDuringSchedulingIgnoredDuringExecution',
    )
    const inside = at > path.length && typeof place.path[at + 1] === 'number'
    const affinity = get(spec, 'affinity', 'nodeAffinity')
    return inside
      ? (one(place.resource.at(...place.path.slice(0, at + 2))) ?? everything(affinity))
      : everything(affinity)
  }),
} satisfies KubernetesTopic

function everything(affinity: YamlNode | undefined): Localized | undefined {
  const required = requiredNodes(get(affinity, 'requiredDuringSchedulingIgnoredDuringExecution'))
  const preferred = preferredNodes(get(affinity, 'preferredDuringSchedulingIgnoredDuringExecution'))
  if (!required && !preferred) return undefined
  return joined([
    required &&
      say(
        {
          en: 'the Pod runs only on nodes where {terms}; if there is none, it stays `Pending`.',
          'zh-cn': 'Pod 只会运行在满足 {terms} 的节点上；没有这样的节点就一直 `Pending`。',
        },
        { terms: required },
      ),
    preferred &&
      say(
        required
          ? { en: 'Of those it prefers the ones where {wishes}.', 'zh-cn': '其中优先选择满足 {wishes} 的节点。' }
          : {
              en: 'the Pod prefers nodes where {wishes}; others will do as well.',
              'zh-cn': 'Pod 优先选择满足 {wishes} 的节点；没有也可以去别的节点。',
            },
        { wishes: preferred },
      ),
  ])
}

function one(term: YamlNode | undefined): Localized | undefined {
  const wish = preferredOne(term)
  const own = wish ?? nodeTerm(term)
  return (
    own &&
    say(
      wish
        ? {
            en: 'nodes where {term} are preferred, with weight {weight} (of 1 to 100).',
            'zh-cn': '优先选择满足 {term} 的节点，权重 {weight}（1 到 100）。',
          }
        : { en: 'a node fits where {term}.', 'zh-cn': '满足 {term} 的节点符合这一项。' },
      { term: own, weight: asNumber(get(term, 'weight')) ?? '?' },
    )
  )
}

const preferredOne = (term: YamlNode | undefined): Localized | undefined => nodeTerm(get(term, 'preference'))
