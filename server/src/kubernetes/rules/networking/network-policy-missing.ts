import type { ManifestRule } from '../../rule.js'
import { resourceHead } from '../hygiene/_resource.js'
import { filed, ofKind, selectedBy, workloadsOf } from './_file.js'

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
    const kept = selectedBy(policies, workloadsOf(all))
    for (const workload of workloadsOf(all))
      if (workload.labels && !kept.has(workload)) report(workload.at(resourceHead(workload.resource)))
  },
} satisfies ManifestRule
