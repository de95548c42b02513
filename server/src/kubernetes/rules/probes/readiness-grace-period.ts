import type { KubernetesRule } from '../../rule.js'
import { pairOf } from '../../tree.js'
import { removeKeys } from '../_edits.js'
import { containerWith } from '../_examples.js'
import { isSet, ofType, pointAt } from '../_typed.js'

export default {
  id: 'kubernetes/readiness-grace-period',
  severity: 'error',
  title: { en: 'A grace period on a readiness probe', 'zh-cn': '就绪探针上写了宽限期' },
  why: {
    en: '`terminationGracePeriodSeconds` of a probe is the time a container gets to stop after the probe has failed. Readiness never stops a container, so the API server refuses it there.',
    'zh-cn':
      '探针上的 `terminationGracePeriodSeconds` 是探测失败后留给容器停止的时间。就绪探针从不停止容器，所以 API 服务器不接受。',
  },
  instead: {
    en: 'Remove it; it belongs on the liveness or startup probe, or on the Pod.',
    'zh-cn': '删掉它；它应写在存活或启动探针上，或写在 Pod 上。',
  },
  message: {
    en: 'A readiness probe never stops the container, so the API server refuses a grace period on it. Remove it: it belongs on a liveness or startup probe, or on the Pod.',
    'zh-cn': '就绪探针从不停止容器，API 服务器不接受它带宽限期。删掉它：宽限期应写在存活或启动探针上，或写在 Pod 上。',
  },
  fix: {
    title: { en: 'Remove `terminationGracePeriodSeconds`', 'zh-cn': '删除 `terminationGracePeriodSeconds`' },
    safe: true,
  },
  examples: {
    bad: [
      containerWith(`
readinessProbe:
  tcpSocket: { port: 8080 }
  terminationGracePeriodSeconds: 10
                                 ^^`),
    ],
    good: [
      containerWith(`
livenessProbe:
  tcpSocket: { port: 8080 }
  terminationGracePeriodSeconds: 10`),
    ],
  },
  check(slice, report) {
    for (const { node, field } of ofType(slice, 'Probe')) {
      const pair = pairOf(node, 'terminationGracePeriodSeconds')
      if (field === 'readinessProbe' && pair && isSet(node, 'terminationGracePeriodSeconds'))
        report(pointAt(pair), {}, removeKeys(slice, node, 'terminationGracePeriodSeconds'))
    }
  },
} satisfies KubernetesRule
