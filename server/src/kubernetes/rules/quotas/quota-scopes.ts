import type { Localized } from '../../../core/localized.js'
import type { KubernetesRule } from '../../rule.js'
import { asMap, asScalar, asString, entries, get, itemsOf, keyOf } from '../../tree.js'
import { resourceWith } from '../_examples.js'
import { mapsIn, ofType } from '../_typed.js'

export default {
  id: 'kubernetes/quota-scopes',
  severity: 'error',
  title: { en: 'Scopes of a quota that cannot both hold', 'zh-cn': '配额的作用域互相矛盾' },
  why: {
    en: 'A quota counts the Pods that are in all of its scopes. Opposite scopes leave none, and a scope of Pods counts Pods with their CPU and memory only. The API server refuses both mistakes.',
    'zh-cn':
      '配额只统计同时满足所有作用域的 Pod。相反的作用域一个也不剩；Pod 类作用域只统计 Pod 及其 CPU 和内存。这两种错误 API 服务器都会拒绝。',
  },
  instead: { en: 'Write two ResourceQuotas.', 'zh-cn': '写成两个 ResourceQuota。' },
  message: {
    en: '{problem}, and the API server refuses it. Write two ResourceQuotas.',
    'zh-cn': '{problem}，API 服务器会拒绝。写成两个 ResourceQuota。',
  },
  examples: {
    bad: [
      resourceWith(
        'v1',
        'ResourceQuota',
        'spec:\n  hard:\n    pods: 10\n  scopes: [Terminating, NotTerminating]\n                        ^^^^^^^^^^^^^^',
      ),
      resourceWith(
        'v1',
        'ResourceQuota',
        'spec:\n  hard:\n    pods: 10\n    requests.cpu: 4\n    ^^^^^^^^^^^^\n  scopes: [BestEffort]',
      ),
    ],
    good: [resourceWith('v1', 'ResourceQuota', 'spec:\n  hard:\n    pods: 10\n  scopes: [BestEffort, NotTerminating]')],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'ResourceQuotaSpec')) {
      const scopes = itemsOf(get(node, 'scopes'))
      const names = scopes.map(({ value }) => asString(value))
      for (const [one, other] of opposites) {
        const second = Math.max(names.indexOf(one), names.indexOf(other))
        const scalar = asScalar(scopes[second]?.value)
        if (scalar && names.includes(one) && names.includes(other))
          report(scalar.span, { problem: opposite(one, other) })
      }
      const selected = mapsIn(get(node, 'scopeSelector', 'matchExpressions')).map(one =>
        asString(get(one, 'scopeName')),
      )
      const hard = asMap(get(node, 'hard'))
      for (const scope of new Set([...names, ...selected])) {
        const fits = scope === undefined ? undefined : counted[scope]
        if (!scope || !fits || !hard) continue
        const stray = entries(hard).find(({ key }) => !key.templated && !fits.has(keyOf(key)))
        if (stray) report(stray.key.span, { problem: foreign(scope, keyOf(stray.key)) })
      }
    }
  },
} satisfies KubernetesRule

const opposites = [
  ['Terminating', 'NotTerminating'],
  ['BestEffort', 'NotBestEffort'],
] as const

const computed: ReadonlySet<string> = new Set([
  'pods',
  'cpu',
  'memory',
  'requests.cpu',
  'requests.memory',
  'limits.cpu',
  'limits.memory',
])

/** What can be counted within a scope. */
const counted: Readonly<Record<string, ReadonlySet<string>>> = {
  BestEffort: new Set(['pods']),
  NotBestEffort: computed,
  Terminating: computed,
  NotTerminating: computed,
  PriorityClass: computed,
  CrossNamespacePodAffinity: computed,
}

const opposite = (one: string, other: string): Localized => ({
  en: `No Pod is both \`${one}\` and \`${other}\``,
  'zh-cn': `没有 Pod 能同时属于 \`${one}\` 和 \`${other}\``,
})
const foreign = (scope: string, name: string): Localized => ({
  en: `\`${name}\` is not counted within the scope \`${scope}\``,
  'zh-cn': `作用域 \`${scope}\` 不统计 \`${name}\``,
})
