import type { YamlNode } from '../../model.js'
import type { ManifestRule } from '../../rule.js'
import { selectorOf } from '../../selectors.js'
import { asMap, asNumber, asString, get } from '../../tree.js'
import { workloadWith } from '../_examples.js'
import { isUnset, pointIn, textIn } from '../_typed.js'
import { chosenBy, filed, ofKind, workloadsOf } from '../networking/_file.js'

const budgetOf = (line: string): string => `---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: shop
spec:
  ${line}
  selector:
    matchLabels: { app: shop }
`

export default {
  id: 'kubernetes/budget-over-replicas',
  severity: 'warning',
  aliases: { 'kube-linter': ['pdb-min-available'], polaris: ['pdbMinAvailableGreaterThanHPAMinReplicas'] },
  title: { en: 'A budget that needs every replica', 'zh-cn': '要求所有副本都可用的预算' },
  why: {
    en: 'With `minAvailable` at the number of replicas, or above, no Pod may ever leave: `kubectl drain` does not end.',
    'zh-cn': '`minAvailable` 不小于副本数时，任何 Pod 都不能离开：`kubectl drain` 不会结束。',
  },
  instead: {
    en: '`maxUnavailable: 1`, which fits any number of replicas.',
    'zh-cn': '用 `maxUnavailable: 1`，适合任何副本数。',
  },
  message: {
    en: '{kind} `{name}` may have as few as {replicas} replicas, and {least} must stay, so draining a node never ends. Use `maxUnavailable: 1`.',
    'zh-cn':
      '{kind} `{name}` 的副本可能只有 {replicas} 个，而必须保留 {least} 个，腾空节点永远不会结束。改用 `maxUnavailable: 1`。',
  },
  examples: {
    bad: [
      workloadWith('Deployment', 'replicas: 2') + budgetOf('minAvailable: 2\n                ^'),
      workloadWith('Deployment', 'replicas: 2') + budgetOf('minAvailable: 60%\n                ^^^'),
    ],
    good: [
      workloadWith('Deployment', 'replicas: 3') + budgetOf('minAvailable: 2'),
      workloadWith('Deployment', 'replicas: 2') + budgetOf('minAvailable: 50%'),
    ],
  },
  check(manifest, report) {
    const all = filed(manifest)
    const workloads = workloadsOf(all)
    const scalers = ofKind(all, 'autoscaling', 'HorizontalPodAutoscaler')
    for (const budget of ofKind(all, 'policy', 'PodDisruptionBudget')) {
      const selector = selectorOf(budget.resource)
      const spec = asMap(budget.resource.at('spec'))
      const wanted = get(spec, 'minAvailable')
      if (!selector || !spec || !wanted) continue
      const chosen = chosenBy(selector, budget, workloads)
      const [workload] = chosen ?? []
      if (
        !workload ||
        chosen?.length !== 1 ||
        !/^(?:Deployment|StatefulSet|ReplicaSet)$/.test(workload.resource.kind ?? '')
      )
        continue
      const scaler = scalers.find(
        ({ resource }) => textIn(resource.at('spec', 'scaleTargetRef'), 'name') === workload.resource.name,
      )
      const own = isUnset(workload.resource.at('spec'), 'replicas')
        ? 1
        : asNumber(workload.resource.at('spec', 'replicas'))
      const scaled = isUnset(scaler?.resource.at('spec'), 'minReplicas')
        ? 1
        : asNumber(scaler?.resource.at('spec', 'minReplicas'))
      const replicas = scaler ? scaled : own
      const least = leastOf(wanted, replicas)
      if (replicas === undefined || replicas === 0 || !least || least < replicas) continue
      report(budget.at(pointIn({ node: spec, pair: undefined }, 'minAvailable')), {
        kind: workload.resource.kind ?? '',
        name: workload.resource.name ?? '',
        replicas,
        least,
      })
    }
  },
} satisfies ManifestRule

/** How many Pods must stay: a percentage is rounded up. `undefined` where it is not known, and for 100 %, which blocks whatever the number. */
function leastOf(wanted: YamlNode, replicas: number | undefined): number | undefined {
  const percent = /^(\d{1,2})%$/.exec(asString(wanted) ?? '')?.[1]
  if (percent === undefined || replicas === undefined) return asNumber(wanted)
  return Math.ceil((Number(percent) * replicas) / 100)
}
