import type { YamlNode } from '../../model.js'
import type { KubernetesRule } from '../../rule.js'
import { get } from '../../tree.js'
import { containerWith } from '../_examples.js'
import { ofType } from '../_typed.js'
import { type Amount, amountAt, amountsIn } from './_resources.js'

export default {
  id: 'kubernetes/negative-quantity',
  severity: 'error',
  title: { en: 'A negative amount', 'zh-cn': '数量为负' },
  why: {
    en: 'Nobody can have less than nothing of a resource: the API server refuses it.',
    'zh-cn': '资源数量不可能小于零，API 服务器会拒绝。',
  },
  instead: { en: 'Write 0 or more.', 'zh-cn': '写 0 或更大的值。' },
  message: {
    en: 'The API server refuses `{name}: {text}`, an amount below zero. Write 0 or more.',
    'zh-cn': 'API 服务器不接受小于零的 `{name}: {text}`。写 0 或更大的值。',
  },
  examples: {
    bad: [containerWith('resources:\n  limits:\n    memory: -1Gi\n            ^^^^')],
    good: [containerWith('resources:\n  limits:\n    memory: 1Gi')],
  },
  check(slice, report) {
    for (const [type, amounts] of Object.entries(places))
      for (const { node } of ofType(slice, type))
        for (const { name, text, nanos, span } of amounts(node))
          if (nanos !== undefined && nanos < 0n) report(span, { name, text })
  },
} satisfies KubernetesRule

const resources = (node: YamlNode) => [...amountsIn(get(node, 'requests')), ...amountsIn(get(node, 'limits'))]

/** Where amounts stand that have no reason to be negative. */
const places: Readonly<Record<string, (node: YamlNode) => readonly Amount[]>> = {
  ResourceRequirements: resources,
  VolumeResourceRequirements: resources,
  PodSpec: node => amountsIn(get(node, 'overhead')),
  Overhead: node => amountsIn(get(node, 'podFixed')),
  EmptyDirVolumeSource: node => [amountAt(node, 'sizeLimit')].filter(one => one !== undefined),
  PersistentVolumeSpec: node => amountsIn(get(node, 'capacity')),
  ResourceQuotaSpec: node => amountsIn(get(node, 'hard')),
  LimitRangeItem: node => ['min', 'max', 'default', 'defaultRequest'].flatMap(key => amountsIn(get(node, key))),
}
