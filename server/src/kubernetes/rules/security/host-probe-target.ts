import { minorOf } from '../../knowledge.js'
import type { KubernetesRule } from '../../rule.js'
import { removeKeys } from '../_edits.js'
import { containerWith } from '../_examples.js'
import { ofType, pointIn, textIn } from '../_typed.js'

export default {
  id: 'kubernetes/host-probe-target',
  severity: 'warning',
  preset: 'strict',
  aliases: { pss: ['hostProbesAndHostLifecycle'] },
  title: { en: 'A probe that goes to another host', 'zh-cn': '探针指向其他主机' },
  why: {
    en: "The kubelet makes the request, from the node's network: with `host` it can be sent anywhere, to other Pods and cloud services too. Since 1.34 the Pod Security level `baseline` refuses it.",
    'zh-cn':
      '请求由 kubelet 从节点网络发出，写了 `host` 就能发往任何地方，包括其他 Pod 和云服务。从 1.34 起，Pod 安全性级别 `baseline` 会拒绝。',
  },
  instead: {
    en: 'Leave `host` out: the request then goes to the Pod. For virtual hosts, set the header `Host` in `httpHeaders`.',
    'zh-cn': '不写 `host`，请求就发往这个 Pod。需要虚拟主机时，在 `httpHeaders` 里设置 `Host`。',
  },
  message: {
    en: 'The kubelet sends this request to `{host}` rather than to the Pod, and `baseline` refuses that since 1.34. Leave `host` out.',
    'zh-cn': 'kubelet 会把请求发往 `{host}`，而不是这个 Pod；从 1.34 起 `baseline` 会拒绝。去掉 `host`。',
  },
  fix: { title: { en: 'Remove `host`', 'zh-cn': '删除 `host`' }, safe: false },
  examples: {
    bad: [containerWith('livenessProbe:\n  httpGet:\n    host: 10.0.0.1\n          ^^^^^^^^\n    port: 8080')],
    good: [containerWith('livenessProbe:\n  httpGet:\n    port: 8080')],
  },
  check(slice, report, { settings }) {
    if (minorOf(settings) < 34) return
    for (const handler of ofType(slice, 'HTTPGetAction', 'TCPSocketAction')) {
      const host = textIn(handler.node, 'host')
      if (host) report(pointIn(handler, 'host'), { host }, removeKeys(slice, handler.node, 'host'))
    }
  },
} satisfies KubernetesRule
