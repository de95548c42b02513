import type { KubernetesRule } from '../../rule.js'
import { asMap, get, pairOf } from '../../tree.js'
import { setKey } from '../_edits.js'
import { containerWith } from '../_examples.js'
import { ofType } from '../_typed.js'
import { equallyPatient } from './_patience.js'

export default {
  id: 'kubernetes/liveness-equals-readiness',
  severity: 'warning',
  aliases: { 'kube-score': ['pod-probes-identical'] },
  title: {
    en: 'Liveness and readiness probe ask the same, and give up together',
    'zh-cn': '存活探针与就绪探针问的是同一件事，而且同时放弃',
  },
  why: {
    en: 'A busy container should be taken out of its Services until it has caught up. When the liveness probe asks the same question and is no more patient, the container is restarted instead: work in progress is lost, the load moves to its neighbours, and they follow.',
    'zh-cn':
      '容器忙不过来时，应当先从 Service 摘下，缓过来再接流量。如果存活探针问的是同一个问题、又同样没有耐心，容器就会被重启：手上的请求丢失，负载压到其他副本，它们也跟着倒下。',
  },
  instead: {
    en: 'Let the liveness probe ask only whether the process hangs, or give it a much higher `failureThreshold`. Where nothing can hang, leave it out.',
    'zh-cn': '让存活探针只检查进程有没有卡死，或把它的 `failureThreshold` 调高很多；如果进程不会卡死，不写也可以。',
  },
  message: {
    en: 'This liveness probe asks what the readiness probe asks, and gives up after {liveness} s, no later than readiness ({readiness} s): an overloaded container is restarted instead of being given time to recover. Ask something simpler, or raise `failureThreshold`.',
    'zh-cn':
      '这个存活探针与就绪探针问的是同一件事，{liveness} 秒就放弃，并不比就绪探针（{readiness} 秒）晚：容器过载时会被直接重启，而不是得到喘息的时间。换一个更简单的检查，或调高 `failureThreshold`。',
  },
  fix: { title: { en: 'Set `failureThreshold: {more}`', 'zh-cn': '改为 `failureThreshold: {more}`' }, safe: false },
  examples: {
    bad: [
      containerWith(`
readinessProbe:
  httpGet: { path: /healthz, port: 8080 }
livenessProbe:
^^^^^^^^^^^^^
  httpGet: { path: /healthz, port: 8080 }`),
    ],
    good: [
      containerWith(`
readinessProbe:
  httpGet: { path: /ready, port: 8080 }
livenessProbe:
  httpGet: { path: /live, port: 8080 }`),
      containerWith(`
readinessProbe:
  httpGet: { path: /healthz, port: 8080 }
livenessProbe:
  httpGet: { path: /healthz, port: 8080 }
  failureThreshold: 10`),
    ],
  },
  check(slice, report) {
    for (const container of ofType(slice, 'Container')) {
      const pair = pairOf(container.node, 'livenessProbe')
      const liveness = asMap(pair?.value)
      const readiness = asMap(get(container.node, 'readinessProbe'))
      if (!pair || !liveness || !readiness) continue
      const waits = equallyPatient(liveness, readiness)
      if (!waits) continue
      const more = Math.ceil((3 * waits.readiness.seconds) / waits.liveness.period)
      report(
        pair.key.span,
        { liveness: waits.liveness.seconds, readiness: waits.readiness.seconds, more },
        setKey(slice, liveness, 'failureThreshold', more),
      )
    }
  },
} satisfies KubernetesRule
