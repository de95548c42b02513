import type { Localized } from '../../../core/localized.js'
import type { KubernetesRule } from '../../rule.js'
import { asString, get, itemsOf } from '../../tree.js'
import { removeKeys } from '../_edits.js'
import { podWith } from '../_examples.js'
import { isUnset, ofType, pointIn } from '../_typed.js'

export default {
  id: 'kubernetes/selector-values',
  severity: 'error',
  title: { en: 'A selector whose operator and values do not fit', 'zh-cn': '选择算符的操作符与值不匹配' },
  why: {
    en: '`In` and `NotIn` compare with a list, `Exists` and `DoesNotExist` with nothing, `Gt` and `Lt` (of nodes) with one number. The API server refuses any other combination.',
    'zh-cn':
      '`In` 和 `NotIn` 与一组值比较，`Exists` 和 `DoesNotExist` 不需要值，`Gt` 和 `Lt`（用于节点）与一个数比较。其他组合 API 服务器都会拒绝。',
  },
  instead: {
    en: 'Write the values that the operator needs, or take the operator that fits.',
    'zh-cn': '写上操作符需要的值，或换成合适的操作符。',
  },
  message: {
    en: '`{operator}` {needs}, and here are {count}: the API server refuses it. Correct `values`, or the operator.',
    'zh-cn': '`{operator}` {needs}，而这里有 {count} 个值，API 服务器会拒绝。改正 `values` 或操作符。',
  },
  fix: { title: { en: 'Remove `values`', 'zh-cn': '删除 `values`' }, safe: false },
  examples: {
    bad: [
      podWith(`
affinity:
  nodeAffinity:
    requiredDuringSchedulingIgnoredDuringExecution:
      nodeSelectorTerms:
        - matchExpressions:
            - { key: disktype, operator: In }
                                         ^^
            - { key: gpu, operator: Exists, values: ["true"] }
                                    ^^^^^^`),
    ],
    good: [
      podWith(`
affinity:
  nodeAffinity:
    requiredDuringSchedulingIgnoredDuringExecution:
      nodeSelectorTerms:
        - matchExpressions:
            - { key: gpu, operator: Exists }
            - { key: disktype, operator: In, values: [ssd, nvme] }
            - { key: cores, operator: Gt, values: ["16"] }`),
    ],
  },
  check(slice, report) {
    for (const requirement of ofType(slice, 'LabelSelectorRequirement', 'NodeSelectorRequirement')) {
      const { node } = requirement
      const operator = asString(get(node, 'operator')) ?? ''
      const rule = operators[operator]
      const list = get(node, 'values')
      const count = isUnset(node, 'values')
        ? 0
        : list?.type === 'seq' && !list.templated
          ? itemsOf(list).length
          : undefined
      if (!rule || count === undefined || rule.fits(count)) continue
      report(
        pointIn(requirement, 'operator'),
        { operator, needs: rule.needs, count },
        rule.fits(0) ? removeKeys(slice, node, 'values') : [],
      )
    }
  },
} satisfies KubernetesRule

interface Needs {
  readonly fits: (count: number) => boolean
  readonly needs: Localized
}

const list: Needs = {
  fits: count => count > 0,
  needs: { en: 'compares with one value or more', 'zh-cn': '要与一个或多个值比较' },
}
const none: Needs = { fits: count => count === 0, needs: { en: 'takes no values', 'zh-cn': '不带值' } }
const one: Needs = {
  fits: count => count === 1,
  needs: { en: 'compares with exactly one number', 'zh-cn': '只与一个数比较' },
}

const operators: Readonly<Record<string, Needs>> = {
  In: list,
  NotIn: list,
  Exists: none,
  DoesNotExist: none,
  Gt: one,
  Lt: one,
}
