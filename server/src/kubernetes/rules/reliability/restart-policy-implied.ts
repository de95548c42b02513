import type { KubernetesRule } from '../../rule.js'
import { podWith, workloadWith } from '../_examples.js'
import { podLacks } from './_presence.js'

export default {
  id: 'kubernetes/restart-policy-implied',
  severity: 'information',
  preset: 'all',
  aliases: { 'kube-linter': ['restart-policy'] },
  title: { en: 'The restart policy is left to the default', 'zh-cn': '重启策略采用默认值' },
  why: {
    en: 'Without `restartPolicy` containers are restarted whenever they end: right for services, refused for Jobs.',
    'zh-cn': '不写 `restartPolicy` 时，容器一结束就会重启：对服务合适，Job 则会被拒绝。',
  },
  instead: {
    en: 'Write `Always` for services, `OnFailure` for work that ends.',
    'zh-cn': '服务写 `Always`，会结束的任务写 `OnFailure`。',
  },
  message: {
    en: 'These Pods do not say when their containers are restarted, which means always. Write `restartPolicy`.',
    'zh-cn': '这些 Pod 没有写容器何时重启，也就是总会重启。写明 `restartPolicy`。',
  },
  examples: {
    bad: [workloadWith('Deployment', 'replicas: 2').replace('    spec:\n', '    spec:\n    ^^^^\n')],
    good: [podWith('restartPolicy: Always')],
  },
  check: podLacks('restartPolicy'),
} satisfies KubernetesRule
