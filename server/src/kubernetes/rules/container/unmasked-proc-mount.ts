import type { KubernetesRule } from '../../rule.js'
import { asBoolean, asString, get, pairOf } from '../../tree.js'
import { removeKeys } from '../_edits.js'
import { containerWith, podWith } from '../_examples.js'
import { around, ofType, pointAt } from '../_typed.js'

export default {
  id: 'kubernetes/unmasked-proc-mount',
  severity: 'error',
  title: {
    en: '`procMount: Unmasked` without users of its own',
    'zh-cn': '`procMount: Unmasked` 但没有独立的用户命名空间',
  },
  why: {
    en: 'An unmasked `/proc` lets a container see and change settings of the kernel. The API server allows it only in a Pod whose root is nobody on the node: `hostUsers: false`.',
    'zh-cn':
      '不加遮挡的 `/proc` 让容器能看到并修改内核参数。只有当 Pod 里的 root 在节点上没有特权（`hostUsers: false`）时，API 服务器才允许。',
  },
  instead: {
    en: 'Set `hostUsers: false` on the Pod, or remove `procMount`.',
    'zh-cn': '在 Pod 上设置 `hostUsers: false`，或去掉 `procMount`。',
  },
  message: {
    en: 'The API server refuses `procMount: Unmasked` unless the Pod has `hostUsers: false`: an unmasked `/proc` reaches into the kernel. Set it, or remove `procMount`.',
    'zh-cn':
      '除非 Pod 设置了 `hostUsers: false`，API 服务器不接受 `procMount: Unmasked`：不加遮挡的 `/proc` 能触及内核。设置它，或去掉 `procMount`。',
  },
  fix: { title: { en: 'Remove `procMount`', 'zh-cn': '删除 `procMount`' }, safe: false },
  examples: {
    bad: [
      containerWith(`
securityContext:
  allowPrivilegeEscalation: false
  procMount: Unmasked
             ^^^^^^^^`),
    ],
    good: [
      podWith(`
hostUsers: false
containers:
  - name: web
    image: nginx:1.29
    securityContext:
      procMount: Unmasked`),
    ],
  },
  check(slice, report) {
    for (const context of ofType(slice, 'SecurityContext')) {
      const pair = pairOf(context.node, 'procMount')
      if (!pair || asString(pair.value) !== 'Unmasked') continue
      const spec = around(context, 'PodSpec')
      if (!spec || spec.node.templated || asBoolean(get(spec.node, 'hostUsers')) === false) continue
      report(pointAt(pair), {}, removeKeys(slice, context.node, 'procMount'))
    }
  },
} satisfies KubernetesRule
