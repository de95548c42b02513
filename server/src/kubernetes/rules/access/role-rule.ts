import type { Localized } from '../../../core/localized.js'
import type { KubernetesRule } from '../../rule.js'
import { get, itemsOf, pairOf } from '../../tree.js'
import { setKey } from '../_edits.js'
import { resourceWith } from '../_examples.js'
import { head, isBuiltIn, isUnset, ofType, type Typed } from '../_typed.js'

export default {
  id: 'kubernetes/role-rule',
  severity: 'error',
  title: { en: 'A rule of a role that grants nothing', 'zh-cn': '角色里不完整的规则' },
  why: {
    en: 'A rule grants verbs on resources of API groups, or (in a ClusterRole) on paths of the API server. The API server refuses a rule that misses one of them, or mixes both.',
    'zh-cn':
      '规则授予的是对某些 API 组资源的动词，或（在 ClusterRole 中）对 API 服务器路径的动词。缺少其中一项，或两种混写，API 服务器都会拒绝。',
  },
  instead: {
    en: 'Write `apiGroups`, `resources` and `verbs`; the core group is `""`. Put `nonResourceURLs` into a rule of their own, in a ClusterRole.',
    'zh-cn':
      '写全 `apiGroups`、`resources` 和 `verbs`，核心组写作 `""`。`nonResourceURLs` 单独写一条规则，放在 ClusterRole 中。',
  },
  message: {
    en: '{problem}, and the API server refuses the rule. {remedy}.',
    'zh-cn': '{problem}，API 服务器会拒绝这条规则。{remedy}。',
  },
  examples: {
    bad: [
      resourceWith(
        'rbac.authorization.k8s.io/v1',
        'Role',
        'rules:\n  - resources: [pods]\n    ^^^^^^^^^\n    verbs: [get, list]',
      ),
      resourceWith(
        'rbac.authorization.k8s.io/v1',
        'Role',
        'rules:\n  - nonResourceURLs: [/healthz]\n    ^^^^^^^^^^^^^^^\n    verbs: [get]',
      ),
    ],
    good: [
      resourceWith(
        'rbac.authorization.k8s.io/v1',
        'ClusterRole',
        'rules:\n  - apiGroups: [""]\n    resources: [pods]\n    verbs: [get, list]\n  - nonResourceURLs: [/healthz]\n    verbs: [get]',
      ),
    ],
  },
  check(slice, report) {
    for (const rule of ofType(slice, 'PolicyRule')) {
      const { node } = rule
      if (!isBuiltIn(rule) || node.templated) continue
      const verbs = get(node, 'verbs')
      const urls = pairOf(node, 'nonResourceURLs')
      if (urls && itemsOf(urls.value).length > 0) {
        if (isNamespaced(rule)) report(urls.key.span, words.namespaced)
        else if (['apiGroups', 'resources', 'resourceNames'].some(key => itemsOf(get(node, key)).length > 0))
          report(urls.key.span, words.mixed)
        continue
      }
      const noGroups = isEmpty(rule, 'apiGroups')
      const noResources = isEmpty(rule, 'resources')
      if (noGroups && noResources) {
        if (itemsOf(verbs).length > 0) report(head(rule), words.neither)
      } else if (noGroups) {
        const at = (pairOf(node, 'apiGroups') ?? pairOf(node, 'resources'))?.key.span ?? head(rule)
        report(at, words.groups, {
          title: { en: 'Grant them in the core group: `apiGroups: [""]`', 'zh-cn': '授予核心组：`apiGroups: [""]`' },
          safe: false,
          edits: setKey(slice, node, 'apiGroups', ['']),
        })
      } else if (noResources)
        report((pairOf(node, 'resources') ?? pairOf(node, 'apiGroups'))?.key.span ?? head(rule), words.resources)
    }
  },
} satisfies KubernetesRule

const isNamespaced = ({ parent }: Typed): boolean => parent?.type === 'Role'

function isEmpty({ node }: Typed, key: string): boolean {
  const list = get(node, key)
  return isUnset(node, key) || (list?.type === 'seq' && !list.templated && list.items.length === 0)
}

const words = {
  namespaced: {
    problem: {
      en: 'Paths of the API server belong to no namespace, and this Role does',
      'zh-cn': 'API 服务器的路径不属于任何命名空间，而 Role 属于',
    },
    remedy: { en: 'Grant them in a ClusterRole', 'zh-cn': '写到 ClusterRole 里' },
  },
  mixed: {
    problem: { en: 'One rule grants resources and paths', 'zh-cn': '同一条规则既授予资源又授予路径' },
    remedy: { en: 'Split it into two rules', 'zh-cn': '拆成两条规则' },
  },
  neither: {
    problem: { en: 'This rule does not say on what its verbs may be used', 'zh-cn': '这条规则没有写动词用在什么上' },
    remedy: { en: 'Add `apiGroups` and `resources`', 'zh-cn': '加上 `apiGroups` 和 `resources`' },
  },
  groups: {
    problem: {
      en: 'This rule does not say which API group its resources are from',
      'zh-cn': '这条规则没有写资源属于哪个 API 组',
    },
    remedy: {
      en: 'Add `apiGroups`; the core group (pods, services, secrets …) is `""`',
      'zh-cn': '加上 `apiGroups`；核心组（pods、services、secrets 等）写作 `""`',
    },
  },
  resources: {
    problem: { en: 'This rule names API groups and no resources', 'zh-cn': '这条规则写了 API 组，没有写资源' },
    remedy: { en: 'Add `resources`', 'zh-cn': '加上 `resources`' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<'problem' | 'remedy', Localized>>>>
