import type { KubernetesRule } from '../../rule.js'
import { asMap, asString, entries, get, keyOf } from '../../tree.js'
import { ofType } from '../_typed.js'

export default {
  id: 'kubernetes/ingress-snippet-code',
  severity: 'warning',
  aliases: { checkov: ['CKV_K8S_152', 'CKV_K8S_154'] },
  title: { en: 'An nginx snippet that reaches into the controller', 'zh-cn': '触及控制器内部的 nginx 片段' },
  why: {
    en: 'Lua code runs in the controller, and `alias` or `root` serve its files, the token of its ServiceAccount among them (CVE-2021-25742).',
    'zh-cn':
      'Lua 代码会在控制器里运行，`alias` 和 `root` 会对外提供它的文件，包括 ServiceAccount 的令牌（CVE-2021-25742）。',
  },
  instead: { en: 'Leave it out.', 'zh-cn': '去掉它。' },
  message: {
    en: 'This snippet {what}, and so reaches what the controller may read: every Secret. Leave it out.',
    'zh-cn': '这个片段{what}，能触及控制器可读的一切，包括所有 Secret。去掉它。',
  },
  examples: {
    bad: [
      `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  annotations:
    nginx.ingress.kubernetes.io/server-snippet: |
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      location /files { alias /var/run/; }
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
    nginx.ingress.kubernetes.io/server-snippet: add_header X-Shop 1;
spec:
  defaultBackend:
    service: { name: shop, port: { number: 80 } }
`,
    ],
  },
  check(slice, report) {
    for (const ingress of ofType(slice, 'Ingress')) {
      const annotations = asMap(get(ingress.node, 'metadata', 'annotations'))
      for (const { key, value } of annotations ? entries(annotations) : []) {
        if (!/^nginx\.ingress\.kubernetes\.io\/[\w-]+-snippet$/.test(keyOf(key))) continue
        const text = asString(value) ?? ''
        if (/\blua_|_by_lua/.test(text)) report(key.span, { what: { en: 'runs Lua code', 'zh-cn': '会运行 Lua 代码' } })
        else if (/\b(?:alias|root)\s/.test(text))
          report(key.span, { what: { en: "serves the controller's files", 'zh-cn': '会对外提供控制器的文件' } })
      }
    }
  },
} satisfies KubernetesRule
