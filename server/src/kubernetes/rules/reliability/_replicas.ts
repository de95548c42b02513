import type { Report } from '../../../core/rule.js'
import type { Slice, YamlNode } from '../../model.js'
import { asMap, asNumber, asScalar, get, pairOf } from '../../tree.js'
import { setKey } from '../_edits.js'
import { isUnset, ofType, pointIn, type Typed } from '../_typed.js'

/** How many replicas a workload asks for: one where it does not say. `undefined` where a template says. */
export function replicasOf({ node }: Pick<Typed, 'node'>): number | undefined {
  const spec = get(node, 'spec')
  if (isUnset(spec, 'replicas')) return 1
  return asNumber(get(spec, 'replicas'))
}

/** Reports workloads with fewer replicas than wanted. Holes: `replicas`, `least`. */
export const fewerReplicas =
  (least: number, ...types: readonly string[]) =>
  (slice: Slice, report: Report) => {
    for (const workload of ofType(slice, ...types)) {
      const spec = asMap(get(workload.node, 'spec'))
      const replicas = replicasOf(workload)
      if (!spec || !get(spec, 'template') || replicas === undefined || replicas >= least || replicas === 0) continue
      const pair = pairOf(spec, 'replicas')
      const at = pair && asScalar(pair.value) ? pointIn({ node: spec, pair: undefined }, 'replicas') : nameOf(workload)
      report(at, { replicas, least }, setKey(slice, spec, 'replicas', least))
    }
  }

/**
 * Reports HorizontalPodAutoscalers that may go below a number of replicas: those that say so, those that do not say
 * anything and so have one, or any. Holes: `replicas`, `least`.
 */
export const lowMinimum = (least: number, which: 'written' | 'implied' | 'any') => (slice: Slice, report: Report) => {
  for (const autoscaler of ofType(slice, 'HorizontalPodAutoscaler')) {
    const spec = asMap(get(autoscaler.node, 'spec'))
    if (!spec || (which !== 'any' && (which === 'implied') !== isUnset(spec, 'minReplicas'))) continue
    const replicas = isUnset(spec, 'minReplicas') ? 1 : asNumber(get(spec, 'minReplicas'))
    if (replicas === undefined || replicas >= least) continue
    const at = pairOf(spec, 'minReplicas')
      ? pointIn({ node: spec, pair: undefined }, 'minReplicas')
      : nameOf(autoscaler)
    report(at, { replicas, least }, setKey(slice, spec, 'minReplicas', least))
  }
}

const nameOf = ({ node, resource }: Typed) => {
  const metadata = asMap(get(node, 'metadata'))
  return metadata ? pointIn({ node: metadata, pair: undefined }, 'name') : resource.root.span
}

/** True for the spec of Pods that surely say nothing of which Pods they keep away from. */
export function lacksAntiAffinity(pod: YamlNode): boolean {
  const affinity = get(pod, 'affinity')
  return affinity ? isUnset(affinity, 'podAntiAffinity') : isUnset(pod, 'affinity')
}
