import type { MapNode } from '../../model.js'
import type { KubernetesRule } from '../../rule.js'
import { asMap, asScalar, asString, get, itemsOf, pairOf } from '../../tree.js'
import { containerWith } from '../_examples.js'
import { ofType } from '../_typed.js'
import { equallyPatient } from './_patience.js'

export default {
  id: 'kubernetes/same-probe-endpoint',
  severity: 'warning',
  preset: 'strict',
  aliases: { 'kube-score': ['pod-probes-identical'] },
  title: { en: 'Liveness and readiness probe ask the same', 'zh-cn': '存活探针与就绪探针检查的是同一处' },
  why: {
    en: 'Readiness asks whether a container can take work now, liveness whether only a restart helps. One endpoint seldom answers both: what is right for the first restarts healthy containers by the second.',
    'zh-cn':
      '就绪探针问的是现在能不能接活，存活探针问的是是否非重启不可。一个端点很难同时回答这两个问题：适合前者的检查，会让后者重启健康的容器。',
  },
  instead: {
    en: 'Give liveness an endpoint that depends on nothing but the process itself.',
    'zh-cn': '给存活探针一个只取决于进程自身的端点。',
  },
  message: {
    en: 'The liveness probe asks just what the readiness probe asks, though they have different consequences: a restart, and a pause of traffic. Give liveness an endpoint that depends on the process alone.',
    'zh-cn':
      '存活探针与就绪探针检查的是同一处，后果却不同：一个重启容器，一个暂停流量。给存活探针一个只取决于进程自身的端点。',
  },
  examples: {
    bad: [
      containerWith(`
readinessProbe:
  httpGet: { path: /healthz, port: 8080 }
livenessProbe:
^^^^^^^^^^^^^
  httpGet: { path: /healthz, port: 8080 }
  failureThreshold: 10`),
    ],
    good: [
      containerWith(`
readinessProbe:
  httpGet: { path: /ready, port: 8080 }
livenessProbe:
  httpGet: { path: /live, port: 8080 }`),
    ],
  },
  /** Where liveness is no more patient either, `liveness-equals-readiness` says so. */
  check(slice, report) {
    for (const { node } of ofType(slice, 'Container')) {
      const pair = pairOf(node, 'livenessProbe')
      const liveness = asMap(pair?.value)
      const readiness = asMap(get(node, 'readinessProbe'))
      if (!pair || !liveness || !readiness || equallyPatient(liveness, readiness)) continue
      if (asksTheSame(liveness, readiness)) report(pair.key.span)
    }
  },
} satisfies KubernetesRule

/** By path and port, by port, or by command; schemes, hosts and headers do not count. */
function asksTheSame(a: MapNode, b: MapNode): boolean {
  const text = (node: MapNode, ...path: string[]): string | undefined => {
    const scalar = asScalar(get(node, ...path))
    return scalar && !scalar.templated ? String(scalar.value) : undefined
  }
  const port = text(a, 'httpGet', 'port')
  if (port !== undefined && port === text(b, 'httpGet', 'port'))
    return text(a, 'httpGet', 'path') === text(b, 'httpGet', 'path')
  const socket = text(a, 'tcpSocket', 'port')
  if (socket !== undefined && socket === text(b, 'tcpSocket', 'port')) return true
  const command = (probe: MapNode) => itemsOf(get(probe, 'exec', 'command')).map(({ value }) => asString(value))
  const own = command(a)
  const other = command(b)
  return (
    own.length > 0 && own.length === other.length && own.every((word, i) => word !== undefined && word === other[i])
  )
}
