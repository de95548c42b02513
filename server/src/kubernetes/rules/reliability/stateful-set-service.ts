import type { ManifestRule } from '../../rule.js'
import { matches, selectorOf } from '../../selectors.js'
import { asMap, asString } from '../../tree.js'
import { workloadWith } from '../_examples.js'
import { pointIn, textIn } from '../_typed.js'
import { type Filed, filed, named, ofKind, type Workload, workloadsOf } from '../networking/_file.js'

const service = `---
apiVersion: v1
kind: Service
metadata:
  name: shop
spec:
  clusterIP: None
  selector: { app: shop }
`

export default {
  id: 'kubernetes/stateful-set-service',
  severity: 'information',
  preset: 'all',
  aliases: { 'kube-score': ['statefulset-has-servicename'] },
  title: { en: 'A StatefulSet whose Service is not in this file', 'zh-cn': 'StatefulSet 的 Service 不在本文件中' },
  why: {
    en: 'The names of its Pods (`db-0.db`) come from a headless Service. Without it they do not resolve.',
    'zh-cn': '各 Pod 的名字（如 `db-0.db`）来自无头服务。没有它，这些名字无法解析。',
  },
  instead: {
    en: 'A Service with `clusterIP: None` and the name in `serviceName`.',
    'zh-cn': '写一个 `clusterIP: None`、名字与 `serviceName` 相同的 Service。',
  },
  message: {
    en: 'No headless Service `{name}` in this file selects these Pods, and without it they have no names of their own. See to it that another file brings it.',
    'zh-cn': '本文件中没有选中这些 Pod 的无头服务 `{name}`，缺了它各 Pod 就没有自己的名字。确认别的文件里有。',
  },
  examples: {
    bad: [workloadWith('StatefulSet', 'serviceName: shop\n             ^^^^')],
    good: [workloadWith('StatefulSet', 'serviceName: shop') + service],
  },
  check(manifest, report) {
    const all = filed(manifest)
    const services = ofKind(all, '', 'Service')
    for (const workload of workloadsOf(all)) {
      if (workload.resource.group !== 'apps' || workload.resource.kind !== 'StatefulSet') continue
      const spec = asMap(workload.resource.at('spec'))
      const name = textIn(spec, 'serviceName')
      if (!spec || !name) continue
      const isThere = named(services, name, workload).some(
        one => asString(one.resource.at('spec', 'clusterIP')) === 'None' && maySelect(one, workload),
      )
      if (!isThere) report(workload.at(pointIn({ node: spec, pair: undefined }, 'serviceName')), { name })
    }
  },
} satisfies ManifestRule

/** False for a Service that surely does not select the Pods of a workload. */
function maySelect({ resource }: Filed, { labels }: Workload): boolean {
  const selector = selectorOf(resource)
  return !selector || !labels || matches(selector, labels)
}
