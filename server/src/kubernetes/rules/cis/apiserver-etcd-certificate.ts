import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { allOf } from './_flag.js'

export default {
  id: 'kubernetes/apiserver-etcd-certificate',
  severity: 'warning',
  preset: 'strict',
  aliases: { trivy: ['KCV-0026'], checkov: ['CKV_K8S_99'] },
  title: { en: 'No client certificate towards etcd', 'zh-cn': '访问 etcd 时没有客户端证书' },
  why: {
    en: 'If the API server needs no certificate to get into etcd, nobody else does either, and etcd holds every Secret.',
    'zh-cn': '如果 API 服务器不需要证书就能访问 etcd，别人也一样，而 etcd 里存着所有 Secret。',
  },
  instead: {
    en: 'Give `--etcd-certfile` and `--etcd-keyfile`, and have etcd ask for certificates (`--client-cert-auth=true`).',
    'zh-cn': '设置 `--etcd-certfile` 和 `--etcd-keyfile`，并让 etcd 要求证书（`--client-cert-auth=true`）。',
  },
  message: {
    en: 'Missing {found}: an etcd that lets the API server in without a certificate lets anybody in. Give certificate and key.',
    'zh-cn': '缺少 {found}：不用证书就放行 API 服务器的 etcd，对谁都放行。补上证书和密钥。',
  },
  fix: { title: { en: 'Add the missing flags', 'zh-cn': '补上缺少的标志' }, safe: false },
  examples: {
    bad: [
      staticPod('kube-apiserver', '^^^^^^^^^^^^^^', '--v=2'),
      staticPod('kube-apiserver', '^^^^^^^^^^^^^^', '--etcd-certfile=/etc/kubernetes/pki/apiserver-etcd-client.crt'),
    ],
    good: [
      staticPod(
        'kube-apiserver',
        '--etcd-certfile=/etc/kubernetes/pki/apiserver-etcd-client.crt',
        '--etcd-keyfile=/etc/kubernetes/pki/apiserver-etcd-client.key',
      ),
    ],
  },
  check: allOf('kube-apiserver', {
    'etcd-certfile': '/etc/kubernetes/pki/apiserver-etcd-client.crt',
    'etcd-keyfile': '/etc/kubernetes/pki/apiserver-etcd-client.key',
  }),
} satisfies KubernetesRule
