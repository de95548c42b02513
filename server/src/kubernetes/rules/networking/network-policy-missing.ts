import type { ManifestRule } from '../../rule.js'
import { matches, selectorOf } from '../../selectors.js'
import { resourceHead } from '../hygiene/_resource.js'
import { filed, ofKind, sameNamespace, workloadsOf } from './_file.js'

export default {
  id: 'kubernetes/network-policy-missing',
  severity: 'information',
  preset: 'all',
  aliases: {
    polaris: ['missingNetworkPolicy'],
    'kube-score': ['pod-networkpolicy'],
    'kube-linter': ['non-isolated-pod'],
    checkov: ['CKV2_K8S_6'],
  },
  title: { en: 'Pods that everybody may reach', 'zh-cn': '任何人都能访问的 Pod' },
  why: {
    en: 'As long as no NetworkPolicy selects a Pod, every Pod of the cluster can talk to it, and it to everybody.',
    'zh-cn': '只要没有 NetworkPolicy 选中它，集群里的任何 Pod 都能访问它，它也能访问任何地方。',
  },
  instead: {
    en: 'Write a NetworkPolicy that selects these Pods and names who may reach them.',
    'zh-cn': '写一个选中这些 Pod 的 NetworkPolicy，说明谁可以访问。',
  },
  message: {
    en: 'No NetworkPolicy in this file selects these Pods, so all others may reach them. Write one.',
    'zh-cn': '本文件中没有 NetworkPolicy 选中这些 Pod，其他 Pod 都能访问它们。写一个。',
  },
  examples: {
    bad: [
      `
apiVersion: v1
kind: Pod
metadata:
  name: shop
        ^^^^
spec:
  containers:
    - name: web
      image: nginx:1.29
`,
    ],
    good: [
      `
apiVersion: v1
kind: Pod
metadata:
  name: shop
  labels: { app: shop }
spec:
  containers:
    - name: web
      image: nginx:1.29
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: shop
spec:
  podSelector:
    matchLabels: { app: shop }
`,
    ],
  },
  check(manifest, report) {
    const all = filed(manifest)
    const policies = ofKind(all, 'networking.k8s.io', 'NetworkPolicy')
    for (const workload of workloadsOf(all)) {
      const { labels, resource, at } = workload
      if (!labels) continue
      const isChosen = policies.some(policy => {
        const selector = selectorOf(policy.resource)
        return sameNamespace(policy, workload) && (!selector || matches(selector, labels))
      })
      if (!isChosen) report(at(resourceHead(resource)))
    }
  },
} satisfies ManifestRule
