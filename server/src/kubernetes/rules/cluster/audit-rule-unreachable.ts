import type { YamlNode } from '../../model.js'
import type { KubernetesRule } from '../../rule.js'
import { asString, get, itemsOf } from '../../tree.js'
import { configsOf } from './_config.js'

export default {
  id: 'kubernetes/audit-rule-unreachable',
  severity: 'warning',
  title: { en: 'An audit rule that is never reached', 'zh-cn': '永远匹配不到的审计规则' },
  why: {
    en: 'The first rule that matches a request decides. One without any condition matches them all, so nothing below it has an effect.',
    'zh-cn': '请求由第一条匹配的规则决定。没有任何条件的规则匹配所有请求，它下面的都不起作用。',
  },
  instead: { en: 'Put the rule without conditions last.', 'zh-cn': '把没有条件的规则放到最后。' },
  message: {
    en: 'Rule {number} above has no condition and matches every request, so this one is never reached. Move it above that rule.',
    'zh-cn': '上面的第 {number} 条规则没有条件，匹配所有请求，所以永远轮不到这一条。把它移到那条之前。',
  },
  examples: {
    bad: [
      `apiVersion: audit.k8s.io/v1
kind: Policy
rules:
  - level: Metadata
  - level: None
    ^^^^^^^^^^^
    users: ["system:kube-proxy"]
`,
    ],
    good: [
      `apiVersion: audit.k8s.io/v1
kind: Policy
rules:
  - level: None
    users: ["system:kube-proxy"]
  - level: Metadata
`,
    ],
  },
  check: (slice, report) => {
    for (const config of configsOf(slice, 'audit.k8s.io', 'Policy')) {
      const rules = itemsOf(config.at('rules')).map(({ value }) => value)
      const wide = rules.findIndex(isWide)
      if (wide < 0) continue
      for (const rule of rules.slice(wide + 1)) {
        const first = rule?.type === 'map' ? rule.pairs[0] : undefined
        if (first) report(first.span, { number: wide + 1 })
      }
    }
  },
} satisfies KubernetesRule

const conditions = ['users', 'userGroups', 'verbs', 'resources', 'namespaces', 'nonResourceURLs']

/** True for a rule that matches every request, as far as it is written down. */
const isWide = (rule: YamlNode | undefined): boolean =>
  rule?.type === 'map' &&
  !rule.templated &&
  asString(get(rule, 'level')) !== undefined &&
  conditions.every(name => get(rule, name) === undefined)
