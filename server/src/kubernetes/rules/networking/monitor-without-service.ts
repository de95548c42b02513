import type { ManifestRule } from '../../rule.js'
import { labelsOf, matches, selectorAt } from '../../selectors.js'
import { resourceWith } from '../_examples.js'
import { filed, ofKind } from './_file.js'

export default {
  id: 'kubernetes/monitor-without-service',
  severity: 'information',
  preset: 'all',
  aliases: { 'kube-linter': ['dangling-servicemonitor'] },
  title: {
    en: 'A ServiceMonitor whose Services are not in this file',
    'zh-cn': 'ServiceMonitor 的 Service 不在本文件中',
  },
  why: {
    en: 'If no Service has these labels, Prometheus collects nothing, and says nothing about it.',
    'zh-cn': '如果没有 Service 带有这些标签，Prometheus 什么也收集不到，也不会提示。',
  },
  instead: {
    en: 'Write the labels of the Service itself, not those of its Pods.',
    'zh-cn': '写 Service 自身的标签，而不是 Pod 的。',
  },
  message: {
    en: 'No Service in this file has these labels. See to it that another file brings one.',
    'zh-cn': '本文件中没有 Service 带有这些标签。确认别的文件里有。',
  },
  examples: {
    bad: [
      resourceWith(
        'monitoring.coreos.com/v1',
        'ServiceMonitor',
        'spec:\n  endpoints:\n    - port: http\n  selector:\n  ^^^^^^^^\n    matchLabels: { app: shop }',
      ),
    ],
    good: [
      `
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata:
  name: shop
spec:
  endpoints:
    - port: http
  selector:
    matchLabels: { app: shop }
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  labels: { app: shop }
spec:
  ports:
    - name: http
      port: 80
`,
    ],
  },
  check(manifest, report) {
    const all = filed(manifest)
    const monitors = ofKind(all, 'monitoring.coreos.com', 'ServiceMonitor')
    if (monitors.length === 0) return
    const labels = ofKind(all, '', 'Service').map(({ resource }) => labelsOf(resource.root))
    for (const monitor of monitors) {
      const pair = monitor.resource.pairAt('spec', 'selector')
      const selector = selectorAt(pair?.value)
      if (!pair || !selector || selector.requirements.length === 0) continue
      if (!labels.some(own => !own || matches(selector, own))) report(monitor.at(pair.key.span))
    }
  },
} satisfies ManifestRule
