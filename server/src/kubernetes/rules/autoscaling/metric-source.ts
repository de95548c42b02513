import type { Localized } from '../../../core/localized.js'
import type { KubernetesRule } from '../../rule.js'
import { asString, pairOf } from '../../tree.js'
import { removeKeys, setKey } from '../_edits.js'
import { resourceWith } from '../_examples.js'
import { isSet, isUnset, ofType, pointAt, setAmong } from '../_typed.js'

export default {
  id: 'kubernetes/metric-source',
  severity: 'error',
  title: { en: 'A metric whose type and details do not fit', 'zh-cn': '指标的类型与内容不匹配' },
  why: {
    en: 'The type of a metric says under which key its details stand. The API server refuses a metric without them, or with those of another type as well.',
    'zh-cn': '指标的类型决定内容写在哪个键下。缺少内容，或写了另一种类型的内容，API 服务器都会拒绝。',
  },
  instead: {
    en: 'Write exactly the block that the type names: `resource` for `Resource`.',
    'zh-cn': '只写类型对应的那一块：`Resource` 对应 `resource`。',
  },
  message: {
    en: '{problem}, and the API server refuses it. {remedy}.',
    'zh-cn': '{problem}，API 服务器会拒绝。{remedy}。',
  },
  examples: {
    bad: [
      resourceWith(
        'autoscaling/v2',
        'HorizontalPodAutoscaler',
        `
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: shop }
  maxReplicas: 5
  metrics:
    - type: Pods
            ^^^^
      resource:
      ^^^^^^^^
        name: cpu
        target: { type: Utilization, averageUtilization: 80 }`,
      ),
    ],
    good: [
      resourceWith(
        'autoscaling/v2',
        'HorizontalPodAutoscaler',
        `
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: shop }
  maxReplicas: 5
  metrics:
    - type: Resource
      resource:
        name: cpu
        target: { type: Utilization, averageUtilization: 80 }`,
      ),
    ],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'MetricSpec')) {
      const pair = pairOf(node, 'type')
      const type = asString(pair?.value) ?? ''
      const wanted = sources[type]
      if (!pair || !wanted) continue
      const found = setAmong(node, Object.values(sources))
      const [only] = found
      const meant = Object.keys(sources).find(one => sources[one] === only)
      if (isUnset(node, wanted))
        report(pointAt(pair), missing(type, wanted), {
          title: { en: `Change to \`type: ${meant}\``, 'zh-cn': `改为 \`type: ${meant}\`` },
          safe: false,
          edits: found.length === 1 && meant ? setKey(slice, node, 'type', meant) : [],
        })
      for (const name of found) {
        const own = pairOf(node, name)
        if (name === wanted || !own) continue
        report(own.key.span, foreign(type, name), {
          title: { en: `Remove \`${name}\``, 'zh-cn': `删除 \`${name}\`` },
          safe: false,
          edits: isSet(node, wanted) ? removeKeys(slice, node, name) : [],
        })
      }
    }
  },
} satisfies KubernetesRule

const sources: Readonly<Record<string, string>> = {
  Resource: 'resource',
  ContainerResource: 'containerResource',
  Pods: 'pods',
  Object: 'object',
  External: 'external',
}

type Words = Readonly<Record<'problem' | 'remedy', Localized>>

const missing = (type: string, wanted: string): Words => ({
  problem: {
    en: `A metric of type \`${type}\` needs \`${wanted}\``,
    'zh-cn': `\`${type}\` 类型的指标需要 \`${wanted}\``,
  },
  remedy: { en: 'Add it, or correct the type', 'zh-cn': '补上它，或改正类型' },
})
const foreign = (type: string, name: string): Words => ({
  problem: {
    en: `\`${name}\` does not belong to a metric of type \`${type}\``,
    'zh-cn': `\`${name}\` 不属于 \`${type}\` 类型的指标`,
  },
  remedy: { en: 'Remove it, or correct the type', 'zh-cn': '删掉它，或改正类型' },
})
