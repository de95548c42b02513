import type { KubernetesRule } from '../../rule.js'
import { asString, get } from '../../tree.js'
import { setKey } from '../_edits.js'
import { podWith } from '../_examples.js'
import { isSet, isUnset, ofType, pointIn } from '../_typed.js'

export default {
  id: 'kubernetes/toleration-without-key',
  severity: 'error',
  title: { en: 'A toleration without a key that is not `Exists`', 'zh-cn': '容忍度没有键，却不是 `Exists`' },
  why: {
    en: 'Without a key a toleration matches every taint, and only `Exists` can mean that. The default operator is `Equal`, which has nothing to compare: the API server refuses the Pod.',
    'zh-cn':
      '没有键的容忍度匹配所有污点，只有 `Exists` 能表达这个意思。默认的操作符是 `Equal`，没有键就无从比较，API 服务器会拒绝这个 Pod。',
  },
  instead: {
    en: 'Name the taint in `key`. To tolerate every taint, as some node agents do, write `operator: Exists`.',
    'zh-cn': '在 `key` 里写明污点的键。若确实要容忍所有污点（例如某些节点代理），写 `operator: Exists`。',
  },
  message: {
    en: 'A toleration without `key` means every taint, and only `operator: Exists` says so: the API server refuses `{operator}` here. Name the taint in `key`, or write `operator: Exists`.',
    'zh-cn':
      '没有 `key` 的容忍度表示所有污点，只能配 `operator: Exists`，API 服务器不接受这里的 `{operator}`。在 `key` 里写明污点，或改成 `operator: Exists`。',
  },
  fix: {
    title: { en: 'Tolerate every taint: `operator: Exists`', 'zh-cn': '容忍所有污点：`operator: Exists`' },
    safe: false,
  },
  examples: {
    bad: [
      podWith(`
tolerations:
  - operator: Equal
              ^^^^^
    effect: NoSchedule
  - effect: NoExecute
    ^^^^^^`),
    ],
    good: [
      podWith(`
tolerations:
  - operator: Exists
    effect: NoSchedule
  - key: node.kubernetes.io/not-ready
    effect: NoExecute`),
    ],
  },
  check(slice, report) {
    for (const toleration of ofType(slice, 'Toleration')) {
      const { node } = toleration
      if (asString(get(node, 'key')) !== '' && !isUnset(node, 'key')) continue
      const operator = isSet(node, 'operator') ? asString(get(node, 'operator')) : 'Equal'
      // an operator that is none is told by kubernetes/invalid-value
      if (operator !== 'Equal' && operator !== 'Lt' && operator !== 'Gt') continue
      const compares = isSet(node, 'value')
      const fix = node.templated || compares ? [] : setKey(slice, node, 'operator', 'Exists')
      report(pointIn(toleration, 'operator'), { operator }, fix)
    }
  },
} satisfies KubernetesRule
