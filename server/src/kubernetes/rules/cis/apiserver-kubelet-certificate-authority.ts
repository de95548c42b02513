import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { flagCheck } from './_flag.js'

export default {
  id: 'kubernetes/apiserver-kubelet-certificate-authority',
  severity: 'information',
  preset: 'strict',
  aliases: { trivy: ['KCV-0006'], checkov: ['CKV_K8S_73'] },
  title: { en: "Kubelets' certificates are not checked", 'zh-cn': '不校验 kubelet 的证书' },
  why: {
    en: "Without a CA the API server talks to whatever answers at a node's address, so somebody between them can read `exec` sessions and logs. It takes kubelets whose serving certificates come from that CA (`serverTLSBootstrap: true` and approved requests); kubeadm's default ones are self-signed.",
    'zh-cn':
      '不设 CA，API 服务器会与节点地址上的任何应答者通信，中间人可以读取 `exec` 会话和日志。前提是 kubelet 的服务端证书由该 CA 签发（`serverTLSBootstrap: true` 并批准请求）；kubeadm 默认的是自签证书。',
  },
  instead: {
    en: 'Let kubelets get serving certificates from the cluster CA, then name that CA.',
    'zh-cn': '先让 kubelet 从集群 CA 取得服务端证书，再用该标志指定 CA。',
  },
  message: {
    en: '`--kubelet-certificate-authority` {found}: whoever stands between API server and kubelet can read `exec` sessions. Name the CA, once kubelets have certificates from it.',
    'zh-cn':
      '`--kubelet-certificate-authority` {found}：API 服务器与 kubelet 之间的人可以读取 `exec` 会话。待 kubelet 有了该 CA 签发的证书后，指定这个 CA。',
  },
  examples: {
    bad: [staticPod('kube-apiserver', '^^^^^^^^^^^^^^', '--v=2')],
    good: [staticPod('kube-apiserver', '--kubelet-certificate-authority=/etc/kubernetes/pki/ca.crt')],
  },
  check: flagCheck({ program: 'kube-apiserver', flag: 'kubelet-certificate-authority', missing: true, unfixed: true }),
} satisfies KubernetesRule
