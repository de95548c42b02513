import { memo } from '../../../core/memo.js'
import type { Resource } from '../../model.js'
import type { ManifestRule } from '../../rule.js'
import { asNumber, pairOf } from '../../tree.js'
import { workloadWith } from '../_examples.js'
import { isUnset, pointAt, textIn } from '../_typed.js'
import { resourceHead } from '../hygiene/_resource.js'
import { type Filed, filed, ofKind } from '../networking/_file.js'
import { servedDeployments, shopService } from './_behind-service.js'

export default {
  id: 'kubernetes/one-pod-behind-service',
  severity: 'information',
  preset: 'all',
  aliases: { 'kube-score': ['deployment-replicas'] },
  title: { en: 'A Service with a single Pod', 'zh-cn': '只有一个 Pod 的 Service' },
  why: {
    en: 'Whoever calls the Service gets no answer while its only Pod is moved, restarted or evicted.',
    'zh-cn': '唯一的 Pod 迁移、重启或被驱逐期间，访问该 Service 得不到应答。',
  },
  instead: {
    en: 'Two or more replicas, or a HorizontalPodAutoscaler with `minReplicas: 2`.',
    'zh-cn': '用两个或更多副本，或用 `minReplicas: 2` 的 HorizontalPodAutoscaler。',
  },
  message: {
    en: 'One Pod answers for Service `{service}`, so draining its node is an outage. Use 2 replicas or more.',
    'zh-cn': 'Service `{service}` 只有一个 Pod 应答，腾空它的节点就会中断服务。用 2 个或更多副本。',
  },
  examples: {
    bad: [workloadWith('Deployment', 'replicas: 1\n          ^') + shopService],
    good: [workloadWith('Deployment', 'replicas: 2') + shopService, workloadWith('Deployment', 'replicas: 1')],
  },
  check(manifest, report) {
    const nameOf = (name: string | undefined, { namespace }: Filed) => JSON.stringify([namespace, name])
    const scaled = new Set(
      ofKind(filed(manifest), 'autoscaling', 'HorizontalPodAutoscaler').map(autoscaler =>
        nameOf(textIn(autoscaler.resource.at('spec', 'scaleTargetRef'), 'name'), autoscaler),
      ),
    )
    for (const { workload, service } of servedDeployments(manifest)) {
      const { resource, at } = workload
      if (!hasOnePod(resource)) continue
      if (scaled.size > 0 && scaled.has(nameOf(resource.name, workload))) continue
      const pair = pairOf(resource.at('spec'), 'replicas')
      report(at(pair ? pointAt(pair) : resourceHead(resource)), { service })
    }
  },
} satisfies ManifestRule

const hasOnePod = memo(
  ({ at }: Resource): boolean => isUnset(at('spec'), 'replicas') || asNumber(at('spec', 'replicas')) === 1,
)
