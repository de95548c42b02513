import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { allOf } from './_flag.js'

export default {
  id: 'kubernetes/apiserver-kubelet-client-certificate',
  severity: 'information',
  preset: 'strict',
  aliases: { trivy: ['KCV-0005'], checkov: ['CKV_K8S_72'] },
  title: { en: 'No client certificate towards kubelets', 'zh-cn': '访问 kubelet 时没有客户端证书' },
  why: {
    en: 'Without a certificate of its own the API server is anonymous to kubelets: either they refuse `logs` and `exec`, or they serve anybody.',
    'zh-cn': '没有自己的证书，API 服务器对 kubelet 来说就是匿名的：kubelet 要么拒绝 `logs` 和 `exec`，要么对谁都放行。',
  },
  instead: {
    en: 'Give `--kubelet-client-certificate` and `--kubelet-client-key`; kubeadm keeps both under `/etc/kubernetes/pki`.',
    'zh-cn':
      '同时设置 `--kubelet-client-certificate` 和 `--kubelet-client-key`；kubeadm 把它们放在 `/etc/kubernetes/pki` 下。',
  },
  message: {
    en: 'Missing {found}: without a certificate the API server is anonymous to kubelets. Give certificate and key.',
    'zh-cn': '缺少 {found}：没有证书，API 服务器对 kubelet 来说是匿名的。补上证书和密钥。',
  },
  fix: { title: { en: 'Add the missing flags', 'zh-cn': '补上缺少的标志' }, safe: false },
  examples: {
    bad: [
      staticPod('kube-apiserver', '^^^^^^^^^^^^^^', '--v=2'),
      staticPod(
        'kube-apiserver',
        '^^^^^^^^^^^^^^',
        '--kubelet-client-certificate=/etc/kubernetes/pki/apiserver-kubelet-client.crt',
      ),
    ],
    good: [
      staticPod(
        'kube-apiserver',
        '--kubelet-client-certificate=/etc/kubernetes/pki/apiserver-kubelet-client.crt',
        '--kubelet-client-key=/etc/kubernetes/pki/apiserver-kubelet-client.key',
      ),
    ],
  },
  check: allOf('kube-apiserver', {
    'kubelet-client-certificate': '/etc/kubernetes/pki/apiserver-kubelet-client.crt',
    'kubelet-client-key': '/etc/kubernetes/pki/apiserver-kubelet-client.key',
  }),
} satisfies KubernetesRule
