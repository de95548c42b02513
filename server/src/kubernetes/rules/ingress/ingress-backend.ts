import type { Localized } from '../../../core/localized.js'
import type { KubernetesRule } from '../../rule.js'
import { asMap, get, pairOf } from '../../tree.js'
import { removeKeys } from '../_edits.js'
import { resourceWith } from '../_examples.js'
import { allSet, head, isUnset, ofType } from '../_typed.js'

export default {
  id: 'kubernetes/ingress-backend',
  severity: 'error',
  title: { en: 'A backend that is not exactly one', 'zh-cn': '路径没有后端，或不止一个' },
  why: {
    en: 'A path leads to one Service with one port, given by name or by number, or to one other resource. The API server refuses none and several.',
    'zh-cn':
      '一条路径通向一个 Service 的一个端口（用名字或数字表示），或一个其他资源。没有或多于一个，API 服务器都会拒绝。',
  },
  instead: {
    en: 'Write `service` with a name and a port, and of `port` either `name` or `number`.',
    'zh-cn': '写带名字和端口的 `service`，`port` 里 `name` 和 `number` 只写一个。',
  },
  message: {
    en: '{problem}, and the API server takes exactly one. {remedy}.',
    'zh-cn': '{problem}，API 服务器只接受恰好一个。{remedy}。',
  },
  examples: {
    bad: [
      resourceWith(
        'networking.k8s.io/v1',
        'Ingress',
        `
spec:
  defaultBackend:
    service:
      name: shop
      port:
        name: http
        number: 80
        ^^^^^^`,
      ),
      resourceWith('networking.k8s.io/v1', 'Ingress', 'spec:\n  defaultBackend: {}\n  ^^^^^^^^^^^^^^'),
    ],
    good: [
      resourceWith(
        'networking.k8s.io/v1',
        'Ingress',
        `
spec:
  defaultBackend:
    service:
      name: shop
      port:
        number: 80`,
      ),
    ],
  },
  check(slice, report) {
    for (const backend of ofType(slice, 'IngressBackend')) {
      const { node } = backend
      const resource = pairOf(node, 'resource')
      if (resource && allSet(node, 'service', 'resource'))
        report(resource.key.span, words.both, {
          title: { en: 'Remove `resource`', 'zh-cn': '删除 `resource`' },
          safe: false,
          edits: removeKeys(slice, node, 'resource'),
        })
      if (node.pairs.length === 0 && !node.templated) report(head(backend), words.neither)
      const service = asMap(get(node, 'service'))
      const port = asMap(get(service, 'port'))
      const number = pairOf(port, 'number')
      if (!service || !port) continue
      if (number && allSet(port, 'name', 'number'))
        report(number.key.span, words.twoPorts, {
          title: { en: 'Remove `number`', 'zh-cn': '删除 `number`' },
          safe: false,
          edits: removeKeys(slice, port, 'number'),
        })
      else if (isUnset(port, 'name') && isUnset(port, 'number') && port.pairs.length === 0)
        report(pairOf(service, 'port')?.key.span ?? port.span, words.noPort)
    }
  },
} satisfies KubernetesRule

const words = {
  both: {
    problem: { en: 'This backend is a Service and another resource', 'zh-cn': '这个后端既是 Service 又是别的资源' },
    remedy: { en: 'Keep one', 'zh-cn': '保留一个' },
  },
  neither: {
    problem: {
      en: 'This backend names neither a Service nor another resource',
      'zh-cn': '这个后端没有写 Service，也没有写别的资源',
    },
    remedy: { en: 'Write `service` with a name and a port', 'zh-cn': '写带名字和端口的 `service`' },
  },
  twoPorts: {
    problem: { en: 'The port is given by name and by number', 'zh-cn': '端口同时写了名字和数字' },
    remedy: { en: 'Keep one', 'zh-cn': '保留一个' },
  },
  noPort: {
    problem: { en: 'The port has neither name nor number', 'zh-cn': '端口没有写名字，也没有写数字' },
    remedy: { en: 'Write `number` or `name`', 'zh-cn': '写 `number` 或 `name`' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<'problem' | 'remedy', Localized>>>>
