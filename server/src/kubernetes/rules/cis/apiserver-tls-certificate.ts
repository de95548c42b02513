import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { allOf } from './_flag.js'

export default {
  id: 'kubernetes/apiserver-tls-certificate',
  severity: 'information',
  preset: 'strict',
  aliases: { trivy: ['KCV-0027'], checkov: ['CKV_K8S_100'] },
  title: { en: 'No certificate for HTTPS', 'zh-cn': '没有指定 HTTPS 证书' },
  why: {
    en: 'Without the two the API server makes a self-signed certificate that clients cannot check.',
    'zh-cn': '不设这两个标志，API 服务器会生成自签证书，客户端无法校验。',
  },
  instead: {
    en: 'Give `--tls-cert-file` and `--tls-private-key-file`.',
    'zh-cn': '设置 `--tls-cert-file` 和 `--tls-private-key-file`。',
  },
  message: {
    en: 'Missing {found}: the API server serves a self-signed certificate that clients cannot check. Give certificate and key.',
    'zh-cn': '缺少 {found}：API 服务器会使用客户端无法校验的自签证书。补上证书和密钥。',
  },
  fix: { title: { en: 'Add the missing flags', 'zh-cn': '补上缺少的标志' }, safe: false },
  examples: {
    bad: [
      staticPod('kube-apiserver', '^^^^^^^^^^^^^^', '--v=2'),
      staticPod('kube-apiserver', '^^^^^^^^^^^^^^', '--tls-cert-file=/etc/kubernetes/pki/apiserver.crt'),
    ],
    good: [
      staticPod(
        'kube-apiserver',
        '--tls-cert-file=/etc/kubernetes/pki/apiserver.crt',
        '--tls-private-key-file=/etc/kubernetes/pki/apiserver.key',
      ),
    ],
  },
  check: allOf('kube-apiserver', {
    'tls-cert-file': '/etc/kubernetes/pki/apiserver.crt',
    'tls-private-key-file': '/etc/kubernetes/pki/apiserver.key',
  }),
} satisfies KubernetesRule
