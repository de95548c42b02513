import type { ManifestRule } from '../../rule.js'
import { asMap } from '../../tree.js'
import { resourceWith, workloadWith } from '../_examples.js'
import { pointIn, textIn } from '../_typed.js'
import { filed, named, ofKind } from '../networking/_file.js'

const autoscaler = `---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: shop
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: shop }
  maxReplicas: 6
`

export default {
  id: 'kubernetes/autoscaler-target-missing',
  severity: 'information',
  preset: 'all',
  aliases: {
    'kube-linter': ['dangling-horizontalpodautoscaler'],
    'kube-score': ['horizontalpodautoscaler-has-target'],
  },
  title: { en: 'An autoscaler whose target is not in this file', 'zh-cn': '自动扩缩的目标不在本文件中' },
  why: {
    en: 'If the target is nowhere else either, the autoscaler does nothing.',
    'zh-cn': '如果别处也没有这个目标，自动扩缩器不会起作用。',
  },
  instead: {
    en: 'Name `kind` and `name` of the workload in the same namespace.',
    'zh-cn': '写同一命名空间中工作负载的 `kind` 和 `name`。',
  },
  message: {
    en: 'No {kind} `{name}` is in this file. See to it that another file brings it, or correct the name.',
    'zh-cn': '本文件中没有 {kind} `{name}`。确认别的文件里有，或改正名称。',
  },
  examples: {
    bad: [
      resourceWith(
        'autoscaling/v2',
        'HorizontalPodAutoscaler',
        'spec:\n  scaleTargetRef:\n    apiVersion: apps/v1\n    kind: Deployment\n    name: shop\n          ^^^^\n  maxReplicas: 5',
      ),
    ],
    good: [workloadWith('Deployment', 'revisionHistoryLimit: 3') + autoscaler],
  },
  check(manifest, report) {
    const all = filed(manifest)
    for (const scaler of ofKind(all, 'autoscaling', 'HorizontalPodAutoscaler')) {
      const target = asMap(scaler.resource.at('spec', 'scaleTargetRef'))
      const kind = textIn(target, 'kind')
      const name = textIn(target, 'name')
      if (!target || kind === undefined || name === undefined) continue
      if (!named(all, name, scaler).some(one => one.resource.kind === kind))
        report(scaler.at(pointIn({ node: target, pair: undefined }, 'name')), { kind, name })
    }
  },
} satisfies ManifestRule
