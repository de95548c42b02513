import type { KubernetesRule } from '../../rule.js'
import { asString, get, pairOf } from '../../tree.js'
import { removeKeys, setKey } from '../_edits.js'
import { podWith } from '../_examples.js'
import { isSet, ofType, pointAt } from '../_typed.js'

export default {
  id: 'kubernetes/spread-min-domains',
  severity: 'error',
  title: { en: '`minDomains` with `ScheduleAnyway`', 'zh-cn': '`minDomains` 配了 `ScheduleAnyway`' },
  why: {
    en: '`minDomains` holds Pods back until there are enough zones or nodes, and `ScheduleAnyway` never holds one back. The API server refuses the two together.',
    'zh-cn': '`minDomains` 会在可用区或节点不够时暂缓调度，而 `ScheduleAnyway` 从不暂缓，API 服务器不接受两者并用。',
  },
  instead: {
    en: 'Write `whenUnsatisfiable: DoNotSchedule`, or remove `minDomains`.',
    'zh-cn': '写 `whenUnsatisfiable: DoNotSchedule`，或去掉 `minDomains`。',
  },
  message: {
    en: '`minDomains` holds Pods back and `ScheduleAnyway` never does: the API server refuses both together. Write `DoNotSchedule`, or remove `minDomains`.',
    'zh-cn':
      '`minDomains` 会暂缓调度，`ScheduleAnyway` 却从不暂缓，API 服务器不接受两者并用。改为 `DoNotSchedule`，或去掉 `minDomains`。',
  },
  fix: { title: { en: 'Remove `minDomains`', 'zh-cn': '删除 `minDomains`' }, safe: false },
  examples: {
    bad: [
      podWith(`
topologySpreadConstraints:
  - maxSkew: 1
    minDomains: 3
                ^
    topologyKey: topology.kubernetes.io/zone
    whenUnsatisfiable: ScheduleAnyway
    labelSelector:
      matchLabels: { app: shop }`),
    ],
    good: [
      podWith(`
topologySpreadConstraints:
  - maxSkew: 1
    minDomains: 3
    topologyKey: topology.kubernetes.io/zone
    whenUnsatisfiable: DoNotSchedule
    labelSelector:
      matchLabels: { app: shop }`),
    ],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'TopologySpreadConstraint')) {
      const pair = pairOf(node, 'minDomains')
      if (!pair || !isSet(node, 'minDomains') || asString(get(node, 'whenUnsatisfiable')) !== 'ScheduleAnyway') continue
      report(pointAt(pair), {}, removeKeys(slice, node, 'minDomains'), {
        title: { en: 'Change to `DoNotSchedule`', 'zh-cn': '改为 `DoNotSchedule`' },
        edits: setKey(slice, node, 'whenUnsatisfiable', 'DoNotSchedule'),
      })
    }
  },
} satisfies KubernetesRule
