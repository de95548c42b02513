import type { KubernetesRule } from '../../rule.js'
import { containerWith } from '../_examples.js'
import { bareContainer } from '../security/_frames.js'
import { lacksInService } from './_presence.js'

export default {
  id: 'kubernetes/missing-readiness-probe',
  severity: 'information',
  preset: 'strict',
  aliases: {
    'kube-linter': ['no-readiness-probe'],
    polaris: ['readinessProbeMissing'],
    checkov: ['CKV_K8S_9'],
  },
  title: { en: 'No readiness probe', 'zh-cn': '没有就绪探针' },
  why: {
    en: 'Without one a container counts as ready the moment it starts, and gets requests before it can answer them: every rollout drops some.',
    'zh-cn': '没有就绪探针时，容器一启动就算就绪，还不能应答就收到请求，每次上线都会丢掉一些。',
  },
  instead: {
    en: 'Add a `readinessProbe` that asks the program whether it can take work.',
    'zh-cn': '添加 `readinessProbe`，询问程序能否接活。',
  },
  message: {
    en: 'Container `{container}` gets requests as soon as it starts, ready or not. Add a `readinessProbe`.',
    'zh-cn': '容器 `{container}` 一启动就会收到请求，不管是否准备好。添加 `readinessProbe`。',
  },
  examples: { bad: [bareContainer], good: [containerWith('readinessProbe:\n  httpGet: { path: /ready, port: 8080 }')] },
  check: lacksInService('readinessProbe'),
} satisfies KubernetesRule
