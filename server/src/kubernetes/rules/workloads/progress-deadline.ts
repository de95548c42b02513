import type { KubernetesRule } from '../../rule.js'
import { asNumber, get } from '../../tree.js'
import { workloadWith } from '../_examples.js'
import { isUnset, ofType, pointIn } from '../_typed.js'

export default {
  id: 'kubernetes/progress-deadline',
  severity: 'error',
  title: { en: 'A progress deadline within `minReadySeconds`', 'zh-cn': '进度期限不超过 `minReadySeconds`' },
  why: {
    en: 'A new Pod counts only after it has been ready for `minReadySeconds`. A deadline that is no longer would call every rollout a failure, so the API server refuses it.',
    'zh-cn': '新 Pod 就绪满 `minReadySeconds` 才算数。期限不比它长，每次更新都会被判为失败，所以 API 服务器会拒绝。',
  },
  instead: {
    en: 'Give `progressDeadlineSeconds` time for the image, the start and `minReadySeconds`; the default is 600.',
    'zh-cn': '让 `progressDeadlineSeconds` 足够拉镜像、启动并等满 `minReadySeconds`；默认值是 600。',
  },
  message: {
    en: 'A Pod counts after {ready} s of being ready (`minReadySeconds`), and the rollout gives up after {deadline} s: the API server wants the deadline to be longer. Raise `progressDeadlineSeconds`.',
    'zh-cn':
      'Pod 要就绪满 {ready} 秒（`minReadySeconds`）才算数，而更新在 {deadline} 秒后就会放弃，API 服务器要求期限更长。调大 `progressDeadlineSeconds`。',
  },
  examples: {
    bad: [workloadWith('Deployment', 'minReadySeconds: 30\nprogressDeadlineSeconds: 30\n                         ^^')],
    good: [workloadWith('Deployment', 'minReadySeconds: 30\nprogressDeadlineSeconds: 300')],
  },
  check(slice, report) {
    for (const spec of ofType(slice, 'DeploymentSpec')) {
      const number = (key: string, usual: number) => (isUnset(spec.node, key) ? usual : asNumber(get(spec.node, key)))
      const ready = number('minReadySeconds', 0)
      const deadline = number('progressDeadlineSeconds', 600)
      if (ready === undefined || deadline === undefined || deadline > ready) continue
      const at = isUnset(spec.node, 'progressDeadlineSeconds') ? 'minReadySeconds' : 'progressDeadlineSeconds'
      report(pointIn(spec, at), { ready, deadline })
    }
  },
} satisfies KubernetesRule
