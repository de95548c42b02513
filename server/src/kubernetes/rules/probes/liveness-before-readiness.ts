import type { MapNode } from '../../model.js'
import type { KubernetesRule } from '../../rule.js'
import { asMap, asNumber, get, pairOf } from '../../tree.js'
import { containerWith } from '../_examples.js'
import { isSet, isUnset, ofType } from '../_typed.js'

export default {
  id: 'kubernetes/liveness-before-readiness',
  severity: 'warning',
  title: {
    en: 'A liveness probe that gives up before readiness is asked at all',
    'zh-cn': '就绪探针还没开始，存活探针就已放弃',
  },
  why: {
    en: 'The readiness probe waits because the container needs that long to start. When the liveness probe has given up by then, a slow start is killed and begun again, for ever: `CrashLoopBackOff`.',
    'zh-cn':
      '就绪探针等那么久，说明容器启动需要那么久。如果存活探针在此之前就放弃，启动稍慢的容器会被杀掉、重来、再被杀掉，陷入 `CrashLoopBackOff`。',
  },
  instead: {
    en: 'Add a startup probe, which holds the other two back until the container has started; or delay the liveness probe.',
    'zh-cn': '加一个启动探针，它成功之前另外两种探针都不会执行；或推迟存活探针。',
  },
  message: {
    en: 'A container that needs its time to start is killed after {liveness} s, and the readiness probe first asks after {readiness} s. Add a startup probe, or delay the liveness probe.',
    'zh-cn':
      '启动慢的容器在 {liveness} 秒后就会被杀掉，而就绪探针 {readiness} 秒后才第一次检查。加一个启动探针，或推迟存活探针。',
  },
  examples: {
    bad: [
      containerWith(`
readinessProbe:
  httpGet: { path: /ready, port: 8080 }
  initialDelaySeconds: 60
livenessProbe:
^^^^^^^^^^^^^
  httpGet: { path: /live, port: 8080 }`),
    ],
    good: [
      containerWith(`
startupProbe:
  httpGet: { path: /ready, port: 8080 }
  failureThreshold: 30
readinessProbe:
  httpGet: { path: /ready, port: 8080 }
livenessProbe:
  httpGet: { path: /live, port: 8080 }`),
    ],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'Container')) {
      const pair = pairOf(node, 'livenessProbe')
      const liveness = asMap(pair?.value)
      const readiness = asMap(get(node, 'readinessProbe'))
      if (!pair || !liveness || !readiness || isSet(node, 'startupProbe') || node.templated) continue
      const first = numberIn(readiness, 'initialDelaySeconds', 0)
      const start = numberIn(liveness, 'initialDelaySeconds', 0)
      const period = numberIn(liveness, 'periodSeconds', 10)
      const failures = numberIn(liveness, 'failureThreshold', 3)
      if (first === undefined || start === undefined || !period || !failures) continue
      const last = start + (failures - 1) * period
      if (last < first) report(pair.key.span, { liveness: last, readiness: first })
    }
  },
} satisfies KubernetesRule

const numberIn = (probe: MapNode, key: string, usual: number): number | undefined =>
  isUnset(probe, key) ? usual : asNumber(get(probe, key))
