import type { Localized } from '../../../core/localized.js'
import type { KubernetesRule } from '../../rule.js'
import { asScalar, asString, get, itemsOf, pairOf } from '../../tree.js'
import { resourceWith } from '../_examples.js'
import { head, isUnset, ofType, setAmong } from '../_typed.js'

export default {
  id: 'kubernetes/policy-binding',
  severity: 'error',
  title: { en: 'A policy binding that says two things at once', 'zh-cn': '策略绑定自相矛盾' },
  why: {
    en: 'A request that is denied already carries the message, so `Warn` would say it twice; and parameters are one object by name, or several by labels. The API server refuses both together.',
    'zh-cn':
      '被拒绝的请求已经带有说明，再 `Warn` 就重复了；参数要么按名字取一个，要么按标签取多个。两者同时写，API 服务器会拒绝。',
  },
  instead: {
    en: 'Keep `Deny` or `Warn`, and `name` or `selector`.',
    'zh-cn': '`Deny` 与 `Warn`、`name` 与 `selector` 各留一个。',
  },
  message: {
    en: '{problem}, and the API server refuses it. {remedy}.',
    'zh-cn': '{problem}，API 服务器会拒绝。{remedy}。',
  },
  examples: {
    bad: [
      resourceWith(
        'admissionregistration.k8s.io/v1',
        'ValidatingAdmissionPolicyBinding',
        'spec:\n  policyName: replicas\n  validationActions: [Deny, Warn]\n                            ^^^^',
      ),
    ],
    good: [
      resourceWith(
        'admissionregistration.k8s.io/v1',
        'ValidatingAdmissionPolicyBinding',
        'spec:\n  policyName: replicas\n  validationActions: [Deny, Audit]',
      ),
    ],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'ValidatingAdmissionPolicyBindingSpec')) {
      const actions = itemsOf(get(node, 'validationActions'))
      const warn = asScalar(actions.find(({ value }) => asString(value) === 'Warn')?.value)
      if (warn && actions.some(({ value }) => asString(value) === 'Deny')) report(warn.span, words.twice)
    }
    for (const reference of ofType(slice, 'ParamRef')) {
      const found = setAmong(reference.node, ['name', 'selector'])
      const selector = pairOf(reference.node, 'selector')
      if (selector && found.length === 2) report(selector.key.span, words.both)
      else if (found.length === 0 && isUnset(reference.node, 'name')) report(head(reference), words.neither)
    }
  },
} satisfies KubernetesRule

const words = {
  twice: {
    problem: { en: '`Deny` says all that `Warn` would', 'zh-cn': '`Deny` 已经包含 `Warn` 要说的内容' },
    remedy: { en: 'Keep one of the two', 'zh-cn': '保留其中一个' },
  },
  both: {
    problem: {
      en: 'Parameters are chosen by `name` and by `selector`',
      'zh-cn': '参数同时按 `name` 和 `selector` 选择',
    },
    remedy: { en: 'Keep one of the two', 'zh-cn': '保留其中一个' },
  },
  neither: {
    problem: { en: 'It does not say which parameters', 'zh-cn': '没有写用哪些参数' },
    remedy: { en: 'Write `name` or `selector`', 'zh-cn': '写 `name` 或 `selector`' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<'problem' | 'remedy', Localized>>>>
