import type { KubernetesRule } from '../../rule.js'
import { asString, get } from '../../tree.js'
import { workloadWith } from '../_examples.js'
import { isSet, isUnset, ofType } from '../_typed.js'
import { resourceHead } from '../hygiene/_resource.js'

export default {
  id: 'kubernetes/stateful-set-without-service',
  severity: 'information',
  preset: 'all',
  aliases: { 'kube-score': ['statefulset-has-servicename'] },
  title: { en: 'A StatefulSet without a Service', 'zh-cn': '没有 Service 的 StatefulSet' },
  why: {
    en: 'The names of its Pods (`db-0.db`) come from the headless Service that `serviceName` names. Without one the Pods can only be reached by their addresses, which change.',
    'zh-cn': '各 Pod 的名字（如 `db-0.db`）来自 `serviceName` 指定的无头服务。没有它，只能用会变化的地址访问各 Pod。',
  },
  instead: {
    en: 'Name a Service with `clusterIP: None` in `serviceName`; it can not be added later.',
    'zh-cn': '在 `serviceName` 里写一个 `clusterIP: None` 的 Service；以后不能再补。',
  },
  message: {
    en: 'Without `serviceName` the Pods have no names of their own, and it can not be added later. Name a headless Service.',
    'zh-cn': '没有 `serviceName`，各 Pod 就没有自己的名字，而且以后不能再补。写上一个无头服务。',
  },
  examples: {
    bad: [workloadWith('StatefulSet', 'replicas: 3').replace('name: shop\n', 'name: shop\n        ^^^^\n')],
    good: [workloadWith('StatefulSet', 'serviceName: shop')],
  },
  check(slice, report) {
    for (const { node, resource } of ofType(slice, 'StatefulSet')) {
      const spec = get(node, 'spec')
      if (isSet(spec, 'template') && (isUnset(spec, 'serviceName') || asString(get(spec, 'serviceName')) === ''))
        report(resourceHead(resource))
    }
  },
} satisfies KubernetesRule
