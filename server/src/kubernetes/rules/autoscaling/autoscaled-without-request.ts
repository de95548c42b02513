import { containersOf } from '../../pods.js'
import type { ManifestRule } from '../../rule.js'
import { asString, get, pairOf } from '../../tree.js'
import { workloadWith } from '../_examples.js'
import { mapsIn, pointAt, textIn } from '../_typed.js'
import { limitsOf, requestsOf } from '../container/_resources.js'
import { filed, named, ofKind } from '../networking/_file.js'

const file = (resources: string, mark = ''): string => `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: shop
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: shop }
  maxReplicas: 5
  metrics:
    - type: Resource
      resource:
        name: cpu${mark}
        target: { type: Utilization, averageUtilization: 80 }
---${workloadWith(
  'Deployment',
  '',
  `containers:
  - name: web
    image: nginx:1.29
    resources: ${resources}`,
)}`

export default {
  id: 'kubernetes/autoscaled-without-request',
  severity: 'warning',
  title: { en: 'Scaling by a share of a request that is not there', 'zh-cn': '按请求量的比例扩缩，却没有请求量' },
  why: {
    en: 'Utilization is what a Pod uses in percent of what it requests. Where one container requests nothing there is no percentage, and the autoscaler reports `FailedGetResourceMetric` and does nothing.',
    'zh-cn':
      '利用率是实际用量占请求量的百分比。只要有一个容器没写请求量，就算不出百分比，自动扩缩器只会报 `FailedGetResourceMetric`，什么也不做。',
  },
  instead: {
    en: 'Give every container of the Pod a request, or scale by `averageValue`.',
    'zh-cn': '给 Pod 的每个容器写上请求量，或改用 `averageValue`。',
  },
  message: {
    en: '`averageUtilization` is a percentage of the request, and container `{container}` of `{workload}` requests no `{name}`: the autoscaler cannot scale. Add the request.',
    'zh-cn':
      '`averageUtilization` 是占请求量的百分比，而 `{workload}` 的容器 `{container}` 没有写 `{name}` 的请求量，自动扩缩器无法工作。补上请求量。',
  },
  examples: {
    bad: [file('{}', '\n              ^^^')],
    good: [file('{ requests: { cpu: 250m } }'), file('{ limits: { cpu: 1 } }')],
  },
  check(manifest, report) {
    const all = filed(manifest)
    for (const scaler of ofKind(all, 'autoscaling', 'HorizontalPodAutoscaler')) {
      const target = scaler.resource.at('spec', 'scaleTargetRef')
      const kind = textIn(target, 'kind')
      const name = textIn(target, 'name')
      const found = named(all, name, scaler).find(one => one.resource.kind === kind)
      // Pod-level requests, and those of a LimitRange, count as well
      if (
        !found ||
        found.resource.at('spec', 'template', 'spec', 'resources') ||
        ofKind(all, '', 'LimitRange').length > 0
      )
        continue
      for (const metric of mapsIn(scaler.resource.at('spec', 'metrics'))) {
        const resource = get(metric, 'resource')
        const wanted = textIn(resource, 'name')
        const pair = pairOf(resource, 'name')
        if (!wanted || !pair || asString(get(metric, 'type')) !== 'Resource') continue
        if (!get(resource, 'target', 'averageUtilization')) continue
        const lacking = containersOf(found.resource).find(
          container => container.list === 'containers' && lacks(container.node, wanted),
        )
        if (lacking)
          report(scaler.at(pointAt(pair)), { container: lacking.name ?? '…', workload: name ?? '', name: wanted })
      }
    }
  },
} satisfies ManifestRule

/** True where a container surely requests nothing of a resource. A limit is a request, too. */
function lacks(container: Parameters<typeof get>[0], name: string): boolean {
  const node = get(container)
  const resources = get(node, 'resources')
  const maps = [node, resources, get(resources, 'requests'), get(resources, 'limits')]
  // without an image it is a patch
  if (!get(node, 'image') || maps.some(map => map?.templated)) return false
  return ![...requestsOf(resources), ...limitsOf(resources)].some(amount => amount.name === name)
}
