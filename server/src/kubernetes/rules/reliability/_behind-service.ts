import { memo } from '../../../core/memo.js'
import type { Manifest } from '../../model.js'
import { selectorOf } from '../../selectors.js'
import { chosenBy, filed, ofKind, type Workload, workloadsOf } from '../networking/_file.js'

/** A workload, and the first Service of its file that surely sends requests to its Pods. */
export interface Served {
  readonly workload: Workload
  readonly service: string
}

/** The workloads of a file that one of its Services selects. */
export const servedIn = memo((manifest: Manifest): readonly Served[] => {
  const all = filed(manifest)
  const workloads = workloadsOf(all)
  const served = new Map<Workload, Served>()
  for (const service of ofKind(all, '', 'Service')) {
    const selector = selectorOf(service.resource)
    if (!selector || selector.requirements.length === 0) continue
    for (const workload of chosenBy(selector, service, workloads) ?? [])
      if (!served.has(workload)) served.set(workload, { workload, service: service.resource.name ?? '' })
  }
  return [...served.values()]
})

/** The same, Deployments only. */
export const servedDeployments = memo((manifest: Manifest): readonly Served[] =>
  servedIn(manifest).filter(
    ({ workload: { resource } }) => resource.group === 'apps' && resource.kind === 'Deployment',
  ),
)

/** For the examples: a Service that selects the Pods of `workloadWith`. */
export const shopService = `---
apiVersion: v1
kind: Service
metadata:
  name: shop
spec:
  selector: { app: shop }
  ports:
    - port: 80
`
