import type { KubernetesRule } from '../../rule.js'
import { asString, get, itemsOf } from '../../tree.js'
import { configsOf } from './_config.js'

export default {
  id: 'kubernetes/audit-logs-secrets',
  severity: 'warning',
  title: { en: 'Secrets that end up in the audit log', 'zh-cn': 'Secret 的内容会进审计日志' },
  why: {
    en: 'From the level `Request` on the log has the body of the request: of Secrets and token reviews that is the secret itself, in a file that many may read and that is shipped elsewhere.',
    'zh-cn':
      '级别为 `Request` 及以上时，日志里有请求体：对 Secret 和令牌审查来说就是机密本身，而日志文件许多人都能读，还会被送到别处。',
  },
  instead: {
    en: 'Log these with `level: Metadata`: who did what, when, without the contents.',
    'zh-cn': '对它们用 `level: Metadata`：记录谁在何时做了什么，不含内容。',
  },
  message: {
    en: 'At level `{level}` the contents of `{resource}` are written into the audit log. Log them with `Metadata`, in a rule of their own above.',
    'zh-cn': '级别 `{level}` 会把 `{resource}` 的内容写进审计日志。用 `Metadata` 记录它们，单独写成一条放在上面。',
  },
  examples: {
    bad: [
      `apiVersion: audit.k8s.io/v1
kind: Policy
rules:
  - level: RequestResponse
    resources:
      - group: ""
        resources: ["pods", "secrets"]
                            ^^^^^^^^^
`,
    ],
    good: [
      `apiVersion: audit.k8s.io/v1
kind: Policy
rules:
  - level: Metadata
    resources:
      - group: ""
        resources: ["secrets", "configmaps"]
  - level: RequestResponse
    resources:
      - group: ""
        resources: ["pods"]
`,
    ],
  },
  check: (slice, report) => {
    for (const config of configsOf(slice, 'audit.k8s.io', 'Policy'))
      for (const { value: rule } of itemsOf(config.at('rules'))) {
        const level = asString(get(rule, 'level'))
        if (level !== 'Request' && level !== 'RequestResponse') continue
        // reading alone sends no body with the request
        const verbs = itemsOf(get(rule, 'verbs')).flatMap(({ value }) => asString(value) ?? [])
        const reads = verbs.length > 0 && verbs.every(verb => ['get', 'list', 'watch', 'delete'].includes(verb))
        if (level === 'Request' && reads) continue
        for (const { value } of itemsOf(get(rule, 'resources')))
          for (const item of itemsOf(get(value, 'resources'))) {
            const resource = asString(item.value)
            const told = resource !== undefined && secret[resource] === (asString(get(value, 'group')) ?? '')
            if (told && item.value) report(item.value.span, { level, resource })
          }
      }
  },
} satisfies KubernetesRule

/** Resources whose contents are secret, and their groups. */
const secret: Readonly<Record<string, string>> = { secrets: '', tokenreviews: 'authentication.k8s.io' }
