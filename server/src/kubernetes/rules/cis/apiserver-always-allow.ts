import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { withoutItem } from './_flag.js'

export default {
  id: 'kubernetes/apiserver-always-allow',
  severity: 'warning',
  preset: 'strict',
  aliases: { trivy: ['KCV-0007'], checkov: ['CKV_K8S_74'] },
  title: { en: 'Every request is allowed', 'zh-cn': '放行一切请求' },
  why: {
    en: '`AlwaysAllow` lets every authenticated caller do everything, whatever RBAC says: one authorizer that agrees is enough.',
    'zh-cn': '`AlwaysAllow` 让每个通过认证的调用者都能做任何事，RBAC 不起作用：任何一个授权器放行就算通过。',
  },
  instead: { en: 'Use `Node,RBAC`.', 'zh-cn': '使用 `Node,RBAC`。' },
  message: {
    en: '`AlwaysAllow` lets every caller do everything, and the other modes no longer matter. Use `Node,RBAC`.',
    'zh-cn': '`AlwaysAllow` 会放行一切请求，其他模式都不再起作用。使用 `Node,RBAC`。',
  },
  fix: { title: { en: 'Remove `AlwaysAllow`', 'zh-cn': '移除 `AlwaysAllow`' }, safe: false },
  examples: {
    bad: [
      staticPod(
        'kube-apiserver',
        '--authorization-mode=Node,RBAC,AlwaysAllow',
        '                               ^^^^^^^^^^^',
      ),
      staticPod('kube-apiserver', '--v=2', '--authorization-mode=AlwaysAllow', '                     ^^^^^^^^^^^'),
    ],
    good: [staticPod('kube-apiserver', '--authorization-mode=Node,RBAC')],
  },
  check: withoutItem({ program: 'kube-apiserver', flag: 'authorization-mode', item: 'AlwaysAllow' }),
} satisfies KubernetesRule
