import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { withItem } from './_flag.js'

export default {
  id: 'kubernetes/apiserver-node-restriction',
  severity: 'warning',
  preset: 'strict',
  aliases: { trivy: ['KCV-0016'], checkov: ['CKV_K8S_85'] },
  title: { en: 'NodeRestriction is not enabled', 'zh-cn': '没有启用 NodeRestriction' },
  why: {
    en: 'It keeps a kubelet to its own Node and the Pods on it. Without it a stolen kubelet certificate can relabel other nodes and draw Pods with secrets to itself. It works with the Node authorizer.',
    'zh-cn':
      '它把 kubelet 限制在自己的 Node 和其上的 Pod。没有它，一张被盗的 kubelet 证书可以改写其他节点的标签，把带有机密的 Pod 引到自己这里。它与 Node 授权器配合使用。',
  },
  instead: {
    en: 'Add `NodeRestriction` to `--enable-admission-plugins`, as kubeadm does.',
    'zh-cn': '像 kubeadm 那样，在 `--enable-admission-plugins` 中加入 `NodeRestriction`。',
  },
  message: {
    en: '`--enable-admission-plugins` {found}, without `NodeRestriction`: a kubelet may change other nodes and their Pods. Add it.',
    'zh-cn': '`--enable-admission-plugins` {found}，不含 `NodeRestriction`：kubelet 可以改动其他节点及其 Pod。加上它。',
  },
  fix: { title: { en: 'Add `NodeRestriction`', 'zh-cn': '添加 `NodeRestriction`' }, safe: false },
  examples: {
    bad: [
      staticPod(
        'kube-apiserver',
        '--enable-admission-plugins=AlwaysPullImages',
        '                           ^^^^^^^^^^^^^^^^',
      ),
    ],
    good: [
      staticPod('kube-apiserver', '--enable-admission-plugins=AlwaysPullImages,NodeRestriction'),
      staticPod('kube-apiserver', '--v=2'),
    ],
  },
  check: withItem({ program: 'kube-apiserver', flag: 'enable-admission-plugins', item: 'NodeRestriction' }),
} satisfies KubernetesRule
