import type { KubernetesRule } from '../../rule.js'
import { asScalar, pairOf } from '../../tree.js'
import { setKey } from '../_edits.js'
import { workloadWith } from '../_examples.js'
import { ofType, pointAt } from '../_typed.js'

export default {
  id: 'kubernetes/over-100-percent',
  severity: 'error',
  title: { en: 'More than all Pods', 'zh-cn': '超过全部 Pod' },
  why: {
    en: 'No more than all Pods can be missing or be kept. The API server refuses more than 100 %.',
    'zh-cn': '最多只能少掉或保留全部 Pod，超过 100% 会被 API 服务器拒绝。',
  },
  instead: { en: 'Write 100 % or less, or a number of Pods.', 'zh-cn': '写不超过 100% 的百分比，或写 Pod 的数量。' },
  message: {
    en: '`{field}: {text}` is more than all Pods there are, and the API server refuses it. Write `100%` or less.',
    'zh-cn': '`{field}: {text}` 超过了全部 Pod，API 服务器会拒绝。写 `100%` 或更小。',
  },
  fix: { title: { en: 'Change to `100%`', 'zh-cn': '改为 `100%`' }, safe: false },
  examples: {
    bad: [
      workloadWith('Deployment', 'strategy:\n  rollingUpdate:\n    maxUnavailable: 120%\n                    ^^^^'),
    ],
    good: [workloadWith('Deployment', 'strategy:\n  rollingUpdate:\n    maxSurge: 200%\n    maxUnavailable: 50%')],
  },
  check(slice, report) {
    for (const [type, fields] of Object.entries(places))
      for (const { node } of ofType(slice, type))
        for (const field of fields) {
          const pair = pairOf(node, field)
          const text = asScalar(pair?.value)?.value
          if (pair && typeof text === 'string' && /^\d+%$/.test(text) && Number.parseInt(text, 10) > 100)
            report(pointAt(pair), { field, text }, setKey(slice, node, field, '100%'))
        }
  },
} satisfies KubernetesRule

/** `maxSurge` of a Deployment may well be more: twice as many Pods for a while. */
const places: Readonly<Record<string, readonly string[]>> = {
  RollingUpdateDeployment: ['maxUnavailable'],
  RollingUpdateDaemonSet: ['maxSurge', 'maxUnavailable'],
  RollingUpdateStatefulSetStrategy: ['maxUnavailable'],
  PodDisruptionBudgetSpec: ['minAvailable', 'maxUnavailable'],
}
