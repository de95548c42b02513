import type { KubernetesRule } from '../../rule.js'
import { asString, get, itemsOf, pairOf } from '../../tree.js'
import { podWith } from '../_examples.js'
import { mapsIn, ofType, pointAt, textIn } from '../_typed.js'

export default {
  id: 'kubernetes/node-fields',
  severity: 'error',
  title: { en: '`matchFields` with more than the name of one node', 'zh-cn': '`matchFields` 不是单个节点名' },
  why: {
    en: 'The only field of a node that can be matched is `metadata.name`, by `In` or `NotIn` with a single value. The API server refuses anything else.',
    'zh-cn':
      '节点唯一能匹配的字段是 `metadata.name`，只能用 `In` 或 `NotIn` 且只带一个值，其他写法 API 服务器都会拒绝。',
  },
  instead: {
    en: 'Match labels by `matchExpressions`; the name of a node is also its label `kubernetes.io/hostname`, as a rule.',
    'zh-cn': '用 `matchExpressions` 匹配标签；节点名通常也在标签 `kubernetes.io/hostname` 里。',
  },
  message: {
    en: '`matchFields` takes `metadata.name` with `In` or `NotIn` and one value; the API server refuses `{found}`. Use `matchExpressions` for labels.',
    'zh-cn':
      '`matchFields` 只接受 `metadata.name`，配 `In` 或 `NotIn` 和一个值，API 服务器不接受 `{found}`。匹配标签用 `matchExpressions`。',
  },
  examples: {
    bad: [
      podWith(`
affinity:
  nodeAffinity:
    requiredDuringSchedulingIgnoredDuringExecution:
      nodeSelectorTerms:
        - matchFields:
            - { key: disktype, operator: In, values: [ssd] }
                     ^^^^^^^^
            - { key: metadata.name, operator: In, values: [a, b] }
                                              ^^`),
    ],
    good: [
      podWith(`
affinity:
  nodeAffinity:
    requiredDuringSchedulingIgnoredDuringExecution:
      nodeSelectorTerms:
        - matchFields:
            - { key: metadata.name, operator: In, values: [node-1] }`),
    ],
  },
  check(slice, report) {
    for (const { node: term } of ofType(slice, 'NodeSelectorTerm'))
      for (const node of mapsIn(get(term, 'matchFields'))) {
        const key = pairOf(node, 'key')
        const operator = pairOf(node, 'operator')
        const name = textIn(node, 'key')
        const found = asString(operator?.value)
        const values = get(node, 'values')
        if (key && name && name !== 'metadata.name') report(pointAt(key), { found: name })
        else if (operator && (found === 'In' || found === 'NotIn')) {
          const count = itemsOf(values).length
          if (count > 1 && !values?.templated) report(pointAt(operator), { found: `${found} (${count})` })
        } else if (operator && found && known.has(found)) report(pointAt(operator), { found })
      }
  },
} satisfies KubernetesRule

const known = new Set(['Exists', 'DoesNotExist', 'Gt', 'Lt'])
