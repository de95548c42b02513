import { insertKey, removePair } from '../../edits.js'
import type { KubernetesRule } from '../../rule.js'
import { asMap, asNumber, pairOf } from '../../tree.js'
import { containerWith } from '../_examples.js'
import { isUnset, ofType, pointAt } from '../_typed.js'
import { probeNames } from './_names.js'

export default {
  id: 'kubernetes/liveness-success-threshold',
  severity: 'error',
  title: {
    en: '`successThreshold` other than 1 on a liveness or startup probe',
    'zh-cn': '存活探针或启动探针的 `successThreshold` 不是 1',
  },
  why: {
    en: 'One good answer proves that the process lives, or has started: there is nothing to count. The API server refuses any other number.',
    'zh-cn': '答对一次就足以证明进程还活着（或已启动），没有什么可累计的，所以 API 服务器不接受其他数字。',
  },
  instead: {
    en: 'Leave it out. To wait for several good answers before traffic arrives, set it on the readiness probe.',
    'zh-cn': '不写这个字段。如果想连续成功几次再接收流量，把它写在就绪探针上。',
  },
  message: {
    en: 'The API server refuses `successThreshold: {number}` on a {probe}: it must be 1, because one good answer proves {proof}. Remove the line, or move it to the readiness probe.',
    'zh-cn':
      'API 服务器不接受{probe}上的 `successThreshold: {number}`：这里必须为 1，因为答对一次就足以证明{proof}。删掉这一行，或把它移到就绪探针上。',
  },
  fix: { title: { en: 'Remove `successThreshold`', 'zh-cn': '删除 `successThreshold`' }, safe: true },
  examples: {
    bad: [
      containerWith(`
livenessProbe:
  httpGet: { path: /healthz, port: 8080 }
  successThreshold: 3
                    ^
readinessProbe:
  httpGet: { path: /ready, port: 8080 }`),
      containerWith(
        'startupProbe: { tcpSocket: { port: 80 }, successThreshold: 2 }\n                                                           ^',
      ),
    ],
    good: [
      containerWith(`
livenessProbe:
  httpGet: { path: /healthz, port: 8080 }
  successThreshold: 1
readinessProbe:
  httpGet: { path: /ready, port: 8080 }
  successThreshold: 3`),
    ],
  },
  check(slice, report) {
    for (const { node, field, parent } of ofType(slice, 'Probe')) {
      const pair = pairOf(node, 'successThreshold')
      const number = asNumber(pair?.value)
      // 0 counts as not written, and becomes 1
      if (!pair || number === undefined || number < 2 || (field !== 'livenessProbe' && field !== 'startupProbe'))
        continue
      const proof =
        field === 'livenessProbe'
          ? { en: 'that the process lives', 'zh-cn': '进程还活着' }
          : { en: 'that the process has started', 'zh-cn': '进程已经启动' }
      const readiness = asMap(pairOf(parent?.node, 'readinessProbe')?.value)
      const own = node.pairs.includes(pair)
      const remove = own ? removePair(slice, node, pair) : []
      const move =
        own && readiness && isUnset(readiness, 'successThreshold')
          ? [...remove, ...insertKey(slice, readiness, 'successThreshold', number)]
          : []
      report(pointAt(pair), { number, probe: probeNames[field], proof }, remove, {
        title: { en: 'Move it to the readiness probe', 'zh-cn': '移到就绪探针上' },
        safe: false,
        edits: move,
      })
    }
  },
} satisfies KubernetesRule
