import type { KubernetesRule } from '../../rule.js'
import { asString, pairOf } from '../../tree.js'
import { setKey } from '../_edits.js'
import { jobWith } from '../_examples.js'
import { isSet, ofType, pointAt } from '../_typed.js'

export default {
  id: 'kubernetes/replacement-policy',
  severity: 'error',
  title: {
    en: '`podReplacementPolicy` that does not go with a failure policy',
    'zh-cn': '`podReplacementPolicy` 与失效策略不兼容',
  },
  why: {
    en: 'A failure policy judges a Pod when it has ended, so its replacement must wait until then. The API server takes `Failed` alone beside `podFailurePolicy`.',
    'zh-cn':
      '失效策略在 Pod 结束后才判断，替代的 Pod 也必须等到那时。有 `podFailurePolicy` 时，API 服务器只接受 `Failed`。',
  },
  instead: {
    en: 'Write `podReplacementPolicy: Failed`, or leave it out.',
    'zh-cn': '写 `podReplacementPolicy: Failed`，或不写。',
  },
  message: {
    en: 'With `podFailurePolicy` a Pod is replaced when it has ended, so the API server refuses `{policy}`. Write `Failed`, or leave the line out.',
    'zh-cn': '有 `podFailurePolicy` 时，Pod 结束后才会被替换，API 服务器不接受 `{policy}`。写 `Failed`，或删掉这一行。',
  },
  fix: { title: { en: 'Change to `Failed`', 'zh-cn': '改为 `Failed`' }, safe: true },
  examples: {
    bad: [
      jobWith(`
podReplacementPolicy: TerminatingOrFailed
                      ^^^^^^^^^^^^^^^^^^^
podFailurePolicy:
  rules:
    - action: Ignore
      onPodConditions: [{ type: DisruptionTarget }]`),
    ],
    good: [jobWith('podReplacementPolicy: TerminatingOrFailed')],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'JobSpec')) {
      const pair = pairOf(node, 'podReplacementPolicy')
      const policy = asString(pair?.value)
      if (pair && policy === 'TerminatingOrFailed' && isSet(node, 'podFailurePolicy'))
        report(pointAt(pair), { policy }, setKey(slice, node, 'podReplacementPolicy', 'Failed'))
    }
  },
} satisfies KubernetesRule
