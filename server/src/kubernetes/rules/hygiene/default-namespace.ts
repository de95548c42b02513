import { ownSchema } from '../../knowledge.js'
import type { KubernetesRule } from '../../rule.js'
import { asMap, get } from '../../tree.js'
import { isUnset, pointIn } from '../_typed.js'
import { resourceHead } from './_resource.js'

export default {
  id: 'kubernetes/default-namespace',
  severity: 'information',
  preset: 'all',
  aliases: { 'kube-linter': ['use-namespace'], trivy: ['KSV-0110'], checkov: ['CKV_K8S_21'] },
  title: { en: 'A resource in the namespace `default`', 'zh-cn': '资源位于命名空间 `default`' },
  why: {
    en: 'Quotas, policies and rights are given by namespace. In `default` everything shares them, and things get there by mistake.',
    'zh-cn': '配额、策略和权限都按命名空间划分。`default` 里的一切共用它们，也容易误放东西。',
  },
  instead: { en: 'Name a namespace of its own.', 'zh-cn': '写明单独的命名空间。' },
  message: {
    en: 'This resource goes to `default`, or to whatever namespace happens to be current. Name one.',
    'zh-cn': '这个资源会进入 `default`，或者当时恰好选中的命名空间。写明一个。',
  },
  examples: {
    bad: [
      `
apiVersion: v1
kind: ConfigMap
metadata:
  name: shop
        ^^^^
`,
      `
apiVersion: v1
kind: ConfigMap
metadata:
  name: shop
  namespace: default
             ^^^^^^^
`,
    ],
    good: [
      `
apiVersion: v1
kind: ConfigMap
metadata:
  name: shop
  namespace: web
`,
      `
apiVersion: v1
kind: Namespace
metadata:
  name: web
`,
      `
apiVersion: v1
kind: ServiceAccount
metadata:
  name: default
automountServiceAccountToken: false
`,
    ],
  },
  check(slice, report) {
    for (const resource of slice.resources) {
      const { apiVersion = '', kind = '', root } = resource
      const metadata = asMap(get(root, 'metadata'))
      if (!ownSchema().kind(apiVersion, kind)?.namespaced || !metadata) continue
      if (bornThere.has(`${kind}/${resource.name}`)) continue
      if (isUnset(metadata, 'namespace')) report(resourceHead(resource))
      else if (resource.namespace === 'default') report(pointIn({ node: metadata, pair: undefined }, 'namespace'))
    }
  },
} satisfies KubernetesRule

/** What Kubernetes itself puts there. */
const bornThere: ReadonlySet<string> = new Set(['Service/kubernetes', 'ServiceAccount/default'])
