import type { KubernetesRule } from '../../rule.js'
import { containerWith } from '../_examples.js'
import { bareContainer } from '../security/_frames.js'
import { lacksInService } from './_presence.js'

export default {
  id: 'kubernetes/missing-liveness-probe',
  severity: 'information',
  preset: 'all',
  aliases: {
    'kube-linter': ['no-liveness-probe'],
    polaris: ['livenessProbeMissing'],
    checkov: ['CKV_K8S_8'],
  },
  title: { en: 'No liveness probe', 'zh-cn': '没有存活探针' },
  why: {
    en: 'A program that hangs without ending is never restarted. On the other hand a hasty liveness probe restarts programs that are merely slow, so many do without.',
    'zh-cn': '程序卡死但没有退出时，不会被重启。不过存活探针太急，会把只是慢的程序也重启，所以不少人不用。',
  },
  instead: {
    en: 'Add one where a hang is a real danger, and make it more patient than the readiness probe.',
    'zh-cn': '确实有卡死风险时再加，并让它比就绪探针更有耐心。',
  },
  message: {
    en: 'Nobody restarts container `{container}` when it hangs. Add a `livenessProbe` if that can happen.',
    'zh-cn': '容器 `{container}` 卡死时没有人会重启它。如果可能卡死，添加 `livenessProbe`。',
  },
  examples: { bad: [bareContainer], good: [containerWith('livenessProbe:\n  httpGet: { path: /live, port: 8080 }')] },
  check: lacksInService('livenessProbe'),
} satisfies KubernetesRule
