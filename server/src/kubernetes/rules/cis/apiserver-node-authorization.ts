import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { withItem } from './_flag.js'

export default {
  id: 'kubernetes/apiserver-node-authorization',
  severity: 'information',
  preset: 'strict',
  aliases: { trivy: ['KCV-0008'], checkov: ['CKV_K8S_75'] },
  title: { en: 'No Node authorizer', 'zh-cn': '没有启用 Node 授权器' },
  why: {
    en: 'The Node authorizer keeps a kubelet to the Secrets, ConfigMaps and volumes of its own Pods. Without it a stolen kubelet certificate reads far more.',
    'zh-cn':
      'Node 授权器把 kubelet 限制在自己节点上的 Pod 所用的 Secret、ConfigMap 和卷。没有它，一张被盗的 kubelet 证书能读到的远不止这些。',
  },
  instead: { en: 'Use `--authorization-mode=Node,RBAC`.', 'zh-cn': '使用 `--authorization-mode=Node,RBAC`。' },
  message: {
    en: '`--authorization-mode` {found}, without `Node`: kubelets are not kept to the Secrets of their own Pods. Use `Node,RBAC`.',
    'zh-cn': '`--authorization-mode` {found}，不含 `Node`：kubelet 能读的 Secret 不限于自己的 Pod。使用 `Node,RBAC`。',
  },
  fix: { title: { en: 'Add `Node`', 'zh-cn': '添加 `Node`' }, safe: false },
  examples: {
    bad: [
      staticPod('kube-apiserver', '--authorization-mode=RBAC', '                     ^^^^'),
      staticPod('kube-apiserver', '^^^^^^^^^^^^^^', '--v=2'),
    ],
    good: [staticPod('kube-apiserver', '--authorization-mode=RBAC,Node')],
  },
  check: withItem({ program: 'kube-apiserver', flag: 'authorization-mode', item: 'Node' }, 'missing'),
} satisfies KubernetesRule
