import { minorOf, schema } from '../../knowledge.js'
import { migrate } from '../../migrate/index.js'
import type { KubernetesRule } from '../../rule.js'
import { removal } from '../../schema/index.js'
import { asScalar } from '../../tree.js'

export default {
  id: 'kubernetes/removed-api-version',
  severity: 'error',
  aliases: { 'kube-linter': ['no-extensions-v1beta'], 'kube-score': ['stable-version'], trivy: ['KSV-0107'] },
  tag: 'deprecated',
  title: { en: 'An API version that is no longer served', 'zh-cn': '已不再提供的 API 版本' },
  why: {
    en: 'The API server of the chosen Kubernetes version does not know this `apiVersion` any more: applying the file ends with "no matches for kind".',
    'zh-cn':
      '所选 Kubernetes 版本的 API 服务器已经不认识这个 `apiVersion`：应用该文件会以 “no matches for kind” 失败。',
  },
  instead: {
    en: 'Write the version that took its place. The quick fix also rewrites the fields that changed, where that can be done without guessing.',
    'zh-cn': '改用取代它的版本。有变化的字段，只要不需要猜测，快速修复会一并改写。',
  },
  message: {
    en: '`{apiVersion}` of `{kind}` is not served since Kubernetes 1.{minor}, so the API server refuses this. {instead}',
    'zh-cn': '从 Kubernetes 1.{minor} 起不再提供 `{apiVersion}` 的 `{kind}`，API 服务器会拒绝它。{instead}',
  },
  fix: { title: { en: 'Migrate to `{next}`', 'zh-cn': '迁移到 `{next}`' }, safe: false },
  examples: {
    bad: [
      `
apiVersion: batch/v1beta1
            ^^^^^^^^^^^^^
kind: CronJob
metadata:
  name: report
spec:
  schedule: "0 6 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers:
            - name: report
              image: shop/report:1.4
`,
      `
apiVersion: extensions/v1beta1
            ^^^^^^^^^^^^^^^^^^
kind: Ingress
metadata:
  name: shop
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            backend:
              serviceName: web
              servicePort: 80
`,
    ],
    good: [
      `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
`,
    ],
  },
  check({ resources }, report, { settings }) {
    for (const resource of resources) {
      const { apiVersion, kind, root } = resource
      const scalar = asScalar(resource.pairAt('apiVersion')?.value)
      if (!scalar || apiVersion === undefined || kind === undefined) continue
      // a template that writes one version or the other knows what it does
      if (root.pairs.filter(({ key }) => key.value === 'apiVersion').length > 1) continue
      const gone = removal(schema(), apiVersion, kind, minorOf(settings))
      if (!gone) continue
      const next = gone.instead?.apiVersion
      const instead = next
        ? { en: `Use \`${next}\`.`, 'zh-cn': `改用 \`${next}\`。` }
        : { en: 'Nothing took its place: delete it.', 'zh-cn': '没有东西取代它：把它删掉。' }
      const migration = next === undefined ? undefined : migrate(resource, next)
      report(scalar.span, { apiVersion, kind, minor: gone.in, instead, next: next ?? '' }, migration ?? [])
    }
  },
} satisfies KubernetesRule
