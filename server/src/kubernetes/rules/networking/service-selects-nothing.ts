import type { ManifestRule } from '../../rule.js'
import { selectorOf } from '../../selectors.js'
import { chosenBy, filed, nearTo, ofKind, workloadsOf } from './_file.js'

export default {
  id: 'kubernetes/service-selects-nothing',
  severity: 'warning',
  aliases: { 'kube-linter': ['dangling-service'], 'kube-score': ['service-targets-pod'] },
  title: { en: 'A Service that selects no Pods', 'zh-cn': 'Service 没有选中任何 Pod' },
  why: {
    en: 'Without a matching Pod the Service has no endpoints, and every connection to it fails.',
    'zh-cn': '没有匹配的 Pod，Service 就没有端点，所有连接都会失败。',
  },
  instead: {
    en: 'Every label in `selector` has to be on the Pod template, with the same value.',
    'zh-cn': '`selector` 中的每个标签都要出现在 Pod 模板上，值也要相同。',
  },
  message: {
    en: 'This selector matches none of the Pods in this file, though {kind} `{name}` comes close. Write the labels of its Pod template.',
    'zh-cn': '这个选择算符没有匹配本文件中的任何 Pod，而 {kind} `{name}` 很接近。改成它的 Pod 模板的标签。',
  },
  examples: {
    bad: [
      `
apiVersion: v1
kind: Service
metadata:
  name: shop
spec:
  selector:
  ^^^^^^^^
    app: shopp
  ports:
    - port: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: shop
  labels:
    app: shop
spec:
  containers:
    - name: web
      image: nginx:1.29
`,
    ],
    good: [
      `
apiVersion: v1
kind: Service
metadata:
  name: shop
spec:
  selector:
    app: shop
  ports:
    - port: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: shop
  labels:
    app: shop
spec:
  containers:
    - name: web
      image: nginx:1.29
`,
    ],
  },
  check(manifest, report) {
    const all = filed(manifest)
    const workloads = workloadsOf(all)
    for (const service of ofKind(all, '', 'Service')) {
      const selector = selectorOf(service.resource)
      if (!selector || selector.requirements.length === 0) continue
      if (chosenBy(selector, service, workloads)?.length !== 0) continue
      const near = nearTo(selector, service, workloads)
      const pair = service.resource.pairAt('spec', 'selector')
      if (near && pair)
        report(service.at(pair.key.span), { kind: near.resource.kind ?? '', name: near.resource.name ?? '' })
    }
  },
} satisfies ManifestRule
