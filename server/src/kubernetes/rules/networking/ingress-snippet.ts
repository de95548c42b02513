import type { KubernetesRule } from '../../rule.js'
import { snippets } from './_snippets.js'

export default {
  id: 'kubernetes/ingress-snippet',
  severity: 'warning',
  aliases: { checkov: ['CKV_K8S_153'], trivy: ['KCV-0093'] },
  title: { en: 'A piece of nginx configuration in an annotation', 'zh-cn': '注解里的 nginx 配置片段' },
  why: {
    en: 'Whoever may write an Ingress can run code in the controller by such a snippet and read every Secret of the cluster (CVE-2021-25742). Current controllers refuse snippets by default.',
    'zh-cn':
      '能写 Ingress 的人可以借这种片段在控制器里执行代码，读取集群的所有 Secret（CVE-2021-25742）。现在的控制器默认拒绝片段。',
  },
  instead: {
    en: "Use the annotation made for the purpose, or the controller's ConfigMap.",
    'zh-cn': '使用为该用途提供的注解，或控制器的 ConfigMap。',
  },
  message: {
    en: '`{annotation}` puts code into the controller, which can read every Secret (CVE-2021-25742). Use an annotation made for the purpose.',
    'zh-cn': '`{annotation}` 会把代码放进能读取所有 Secret 的控制器（CVE-2021-25742）。改用专门的注解。',
  },
  examples: {
    bad: [
      `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  annotations:
    nginx.ingress.kubernetes.io/configuration-snippet: |
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      more_set_headers "X-Shop: 1";
spec:
  defaultBackend:
    service: { name: shop, port: { number: 80 } }
`,
    ],
    good: [
      `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  annotations:
    nginx.ingress.kubernetes.io/rewrite-target: /
spec:
  defaultBackend:
    service: { name: shop, port: { number: 80 } }
`,
    ],
  },
  check: snippets(() => true),
} satisfies KubernetesRule
