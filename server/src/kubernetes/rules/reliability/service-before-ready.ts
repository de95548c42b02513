import { memo } from '../../../core/memo.js'
import type { Span } from '../../../core/types.js'
import type { Resource } from '../../model.js'
import { containersOf } from '../../pods.js'
import type { ManifestRule } from '../../rule.js'
import { workloadWith } from '../_examples.js'
import { isUnset, pointIn } from '../_typed.js'
import { servedIn, shopService } from './_behind-service.js'

const probe = 'containers:\n  - name: web\n    image: nginx:1.29\n    readinessProbe:\n      tcpSocket: { port: 80 }'

export default {
  id: 'kubernetes/service-before-ready',
  severity: 'information',
  preset: 'all',
  aliases: { 'kube-score': ['pod-probes'] },
  title: { en: 'A Service in front of Pods that never say they are ready', 'zh-cn': 'Service 后面的 Pod 没有就绪探针' },
  why: {
    en: 'A Pod without a readiness probe counts as ready as soon as its containers run. The Service then sends it requests that it can not answer yet, at every rollout and after every restart.',
    'zh-cn': '没有就绪探针的 Pod，容器一运行就算就绪。每次上线、每次重启后，Service 都会把它还不能应答的请求发过来。',
  },
  instead: {
    en: 'Add a `readinessProbe` to the container that answers the requests.',
    'zh-cn': '给应答请求的容器添加 `readinessProbe`。',
  },
  message: {
    en: 'Service `{service}` sends requests to these Pods as soon as they start, ready or not. Add a `readinessProbe`.',
    'zh-cn': '这些 Pod 一启动，Service `{service}` 就会把请求发过来，不管是否就绪。添加 `readinessProbe`。',
  },
  examples: {
    bad: [
      workloadWith('Deployment', 'replicas: 2').replace('- name: web\n', '- name: web\n                ^^^\n') +
        shopService,
    ],
    good: [workloadWith('Deployment', 'replicas: 2', probe) + shopService, workloadWith('Deployment', 'replicas: 2')],
  },
  check(manifest, report) {
    for (const { workload, service } of servedIn(manifest)) {
      const span = unprobed(workload.resource)
      if (span) report(workload.at(span), { service })
    }
  },
} satisfies ManifestRule

/** Where to point for Pods of which no container says when it is ready. */
const unprobed = memo((workload: Resource): Span | undefined => {
  const containers = containersOf(workload)
  const first = containers.find(({ list }) => list === 'containers')
  if (!first || !containers.every(({ node }) => isUnset(node, 'readinessProbe'))) return undefined
  return pointIn({ node: first.node, pair: undefined }, 'name')
})
