import type { ManifestRule } from '../../rule.js'
import { asMap, asNumber, get } from '../../tree.js'
import { removeKeys } from '../_edits.js'
import { workloadWith } from '../_examples.js'
import { pointIn, textIn } from '../_typed.js'
import { filed, named, ofKind } from '../networking/_file.js'

const autoscaler = `---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: shop
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: shop }
  minReplicas: 2
  maxReplicas: 6
`

export default {
  id: 'kubernetes/autoscaled-replicas',
  severity: 'warning',
  aliases: { 'kube-score': ['deployment-targeted-by-hpa-does-not-have-replicas-configured'] },
  title: { en: 'Replicas fixed against an autoscaler', 'zh-cn': '副本数与自动扩缩冲突' },
  why: {
    en: 'Every `kubectl apply` sets the number back to what the file says, in the middle of the busiest hour too, until the autoscaler raises it again.',
    'zh-cn': '每次 `kubectl apply` 都会把副本数改回文件里的值，高峰期也不例外，直到自动扩缩器再次调高。',
  },
  instead: {
    en: 'Leave `replicas` out, and let the autoscaler decide.',
    'zh-cn': '不写 `replicas`，由自动扩缩器决定。',
  },
  message: {
    en: 'HorizontalPodAutoscaler `{name}` sets the number of replicas, and each apply sets it back to {replicas}. Leave `replicas` out.',
    'zh-cn': '副本数由 HorizontalPodAutoscaler `{name}` 决定，而每次应用都会改回 {replicas}。去掉 `replicas`。',
  },
  fix: { title: { en: 'Remove `replicas`', 'zh-cn': '删除 `replicas`' }, safe: false },
  examples: {
    bad: [workloadWith('Deployment', 'replicas: 3\n          ^') + autoscaler],
    good: [workloadWith('Deployment', 'revisionHistoryLimit: 3') + autoscaler],
  },
  check(manifest, report) {
    const all = filed(manifest)
    for (const autoscaler of ofKind(all, 'autoscaling', 'HorizontalPodAutoscaler')) {
      const target = autoscaler.resource.at('spec', 'scaleTargetRef')
      for (const workload of named(
        ofKind(all, 'apps', 'Deployment', 'StatefulSet'),
        textIn(target, 'name'),
        autoscaler,
      )) {
        if (textIn(target, 'kind') !== workload.resource.kind) continue
        const spec = asMap(workload.resource.at('spec'))
        const replicas = asNumber(get(spec, 'replicas'))
        if (!spec || replicas === undefined) continue
        const fix = workload.edits(removeKeys(workload.slice, spec, 'replicas'))
        report(
          workload.at(pointIn({ node: spec, pair: undefined }, 'replicas')),
          { name: autoscaler.resource.name ?? '', replicas },
          fix,
        )
      }
    }
  },
} satisfies ManifestRule
