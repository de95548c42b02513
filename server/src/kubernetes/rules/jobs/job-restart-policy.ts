import type { KubernetesRule } from '../../rule.js'
import { asMap, asString, get, pairOf } from '../../tree.js'
import { setKey } from '../_edits.js'
import { cronJobWith, jobWith } from '../_examples.js'
import { isPatch, isUnset, ofType, pointAt, textIn } from '../_typed.js'

export default {
  id: 'kubernetes/job-restart-policy',
  severity: 'error',
  aliases: { 'kube-score': ['cronjob-restartpolicy'] },
  title: { en: 'A Job whose Pods would restart for ever', 'zh-cn': 'Job 的 Pod 会一直重启' },
  why: {
    en: 'A Job ends when its Pods have succeeded, so they must not be started again after that. `restartPolicy` left out means `Always`: the API server wants `Never` or `OnFailure` in so many words.',
    'zh-cn':
      'Job 在 Pod 成功后结束，成功后就不能再启动。`restartPolicy` 不写等于 `Always`，所以 API 服务器要求明确写 `Never` 或 `OnFailure`。',
  },
  instead: {
    en: '`Never` starts a new Pod after a failure and keeps the failed one with its logs; `OnFailure` restarts the container in the same Pod.',
    'zh-cn': '`Never` 在失败后新建 Pod，并保留失败的那个和它的日志；`OnFailure` 在原 Pod 里重启容器。',
  },
  message: {
    en: 'The Pods of a Job must not be restarted for ever, and {found}: the API server refuses it. Write `restartPolicy: Never` (new Pod after a failure) or `OnFailure` (same Pod).',
    'zh-cn':
      'Job 的 Pod 不能一直重启，而{found}，API 服务器会拒绝。写 `restartPolicy: Never`（失败后新建 Pod）或 `OnFailure`（原 Pod 重启）。',
  },
  fix: { title: { en: 'Set `restartPolicy: Never`', 'zh-cn': '设为 `restartPolicy: Never`' }, safe: false },
  examples: {
    bad: [
      jobWith(`
template:
  spec:
  ^^^^
    containers:
      - name: import
        image: example.com/import:1.2`),
      cronJobWith('').replace('Policy: Never', 'Policy: Always\n                         ^^^^^^'),
    ],
    good: [jobWith('backoffLimit: 3')],
  },
  check(slice, report) {
    for (const job of ofType(slice, 'JobSpec')) {
      const { node } = job
      const template = asMap(get(node, 'template'))
      const holder = pairOf(template, 'spec')
      const spec = asMap(holder?.value)
      if (!spec || !holder || isPatch(job)) continue
      const pair = pairOf(spec, 'restartPolicy')
      const missing = isUnset(spec, 'restartPolicy')
      if (!missing && textIn(spec, 'restartPolicy') !== 'Always' && asString(pair?.value) !== '') continue
      const at = pair && !missing ? pointAt(pair) : holder.key.span
      const fix = (policy: string) => setKey(slice, spec, 'restartPolicy', policy)
      report(at, { found: missing ? unwritten : written }, fix('Never'), {
        title: { en: 'Set `restartPolicy: OnFailure`', 'zh-cn': '设为 `restartPolicy: OnFailure`' },
        edits: fix('OnFailure'),
      })
    }
  },
} satisfies KubernetesRule

const unwritten = {
  en: 'a `restartPolicy` that is not written means `Always`',
  'zh-cn': '不写 `restartPolicy` 等于 `Always`',
}
const written = { en: '`Always` does just that', 'zh-cn': ' `Always` 正是如此' }
