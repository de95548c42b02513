import { minorOf } from '../../knowledge.js'
import type { KubernetesRule } from '../../rule.js'
import { asString, get, itemsOf, pairOf } from '../../tree.js'
import { containerWith } from '../_examples.js'
import { isUnset, ofType, pointAt } from '../_typed.js'

export default {
  id: 'kubernetes/container-restart-policy',
  severity: 'error',
  title: { en: 'A restart policy where a container cannot have one', 'zh-cn': '容器不能在这里写重启策略' },
  why: {
    en: 'Up to Kubernetes 1.33 only an init container may have a `restartPolicy` of its own, and only `Always`, which makes it a sidecar. Since 1.34 every container may, and `restartPolicyRules` need one beside them.',
    'zh-cn':
      '直到 Kubernetes 1.33，只有 Init 容器可以有自己的 `restartPolicy`，而且只能是 `Always`（成为边车）。1.34 起任何容器都可以写，`restartPolicyRules` 则必须与它一起写。',
  },
  instead: {
    en: "Set `restartPolicy` of the Pod; for `restartPolicyRules` write the container's own beside them.",
    'zh-cn': '设置 Pod 的 `restartPolicy`；用 `restartPolicyRules` 时，同时写上容器自己的策略。',
  },
  message: {
    en: '{problem}: the API server refuses it. {remedy}.',
    'zh-cn': '{problem}，API 服务器会拒绝。{remedy}。',
  },
  examples: {
    bad: [
      containerWith(`
restartPolicyRules:
^^^^^^^^^^^^^^^^^^
  - action: Restart
    exitCodes: { operator: In, values: [42] }`),
    ],
    good: [
      containerWith(`
restartPolicy: Never
restartPolicyRules:
  - action: Restart
    exitCodes: { operator: In, values: [42] }`),
    ],
  },
  check(slice, report, { settings }) {
    for (const { node, field } of ofType(slice, 'Container')) {
      const own = pairOf(node, 'restartPolicy')
      if (own && field === 'containers' && minorOf(settings) < 34 && asString(own.value) === 'Always')
        report(pointAt(own), {
          problem: {
            en: 'Up to 1.33 only init containers have a `restartPolicy` of their own',
            'zh-cn': '直到 1.33，只有 Init 容器可以有自己的 `restartPolicy`',
          },
          remedy: { en: 'Set the one of the Pod', 'zh-cn': '改为设置 Pod 的重启策略' },
        })
      const rules = pairOf(node, 'restartPolicyRules')
      if (rules && itemsOf(get(node, 'restartPolicyRules')).length > 0 && isUnset(node, 'restartPolicy'))
        report(rules.key.span, {
          problem: {
            en: '`restartPolicyRules` are exceptions, and there is no `restartPolicy` that they could be exceptions from',
            'zh-cn': '`restartPolicyRules` 是例外规则，而这里没有写它们所例外的 `restartPolicy`',
          },
          remedy: { en: 'Write one beside them', 'zh-cn': '在旁边写上一个' },
        })
    }
  },
} satisfies KubernetesRule
