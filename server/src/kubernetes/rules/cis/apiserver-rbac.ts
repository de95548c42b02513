import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { withItem } from './_flag.js'

export default {
  id: 'kubernetes/apiserver-rbac',
  severity: 'information',
  preset: 'strict',
  aliases: { trivy: ['KCV-0009'], checkov: ['CKV_K8S_77'] },
  title: { en: 'No RBAC', 'zh-cn': '没有启用 RBAC' },
  why: {
    en: 'Roles and bindings have no effect without the RBAC authorizer; and without the flag the API server allows everything.',
    'zh-cn': '不启用 RBAC 授权器，Role 与绑定都不起作用；完全不写该标志时，API 服务器会放行一切请求。',
  },
  instead: { en: 'Use `--authorization-mode=Node,RBAC`.', 'zh-cn': '使用 `--authorization-mode=Node,RBAC`。' },
  message: {
    en: '`--authorization-mode` {found}, without `RBAC`: Roles and bindings have no effect. Use `Node,RBAC`.',
    'zh-cn': '`--authorization-mode` {found}，不含 `RBAC`：Role 与绑定都不起作用。使用 `Node,RBAC`。',
  },
  fix: { title: { en: 'Add `RBAC`', 'zh-cn': '添加 `RBAC`' }, safe: false },
  examples: {
    bad: [
      staticPod('kube-apiserver', '--authorization-mode=Node', '                     ^^^^'),
      staticPod('kube-apiserver', '^^^^^^^^^^^^^^', '--v=2'),
    ],
    good: [staticPod('kube-apiserver', '--authorization-mode=Node,RBAC')],
  },
  check: withItem({ program: 'kube-apiserver', flag: 'authorization-mode', item: 'RBAC' }, 'missing'),
} satisfies KubernetesRule
