import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { allOf } from './_flag.js'

export default {
  id: 'kubernetes/kubelet-tls-certificate',
  severity: 'information',
  preset: 'strict',
  aliases: { checkov: ['CKV_K8S_148'] },
  title: { en: 'kubelet makes its own certificate', 'zh-cn': 'kubelet 使用自签证书' },
  why: {
    en: 'Without the two kubelet signs a certificate itself, which the API server cannot check. `serverTLSBootstrap: true` in the configuration file gets one from the cluster instead.',
    'zh-cn':
      '不设这两个标志，kubelet 会自签证书，API 服务器无法校验。也可以在配置文件中设 `serverTLSBootstrap: true`，由集群签发。',
  },
  instead: {
    en: 'Give `--tls-cert-file` and `--tls-private-key-file`, or use `serverTLSBootstrap: true`.',
    'zh-cn': '设置 `--tls-cert-file` 和 `--tls-private-key-file`，或使用 `serverTLSBootstrap: true`。',
  },
  message: {
    en: 'Missing {found}: kubelet signs its own certificate, which the API server cannot check. Give certificate and key.',
    'zh-cn': '缺少 {found}：kubelet 会自签证书，API 服务器无法校验。补上证书和密钥。',
  },
  fix: { title: { en: 'Add the missing flags', 'zh-cn': '补上缺少的标志' }, safe: false },
  examples: {
    bad: [
      staticPod('kubelet', '^^^^^^^', '--v=2'),
      staticPod('kubelet', '^^^^^^^', '--tls-cert-file=/var/lib/kubelet/pki/kubelet.crt'),
    ],
    good: [
      staticPod(
        'kubelet',
        '--tls-cert-file=/var/lib/kubelet/pki/kubelet.crt',
        '--tls-private-key-file=/var/lib/kubelet/pki/kubelet.key',
      ),
    ],
  },
  check: allOf('kubelet', {
    'tls-cert-file': '/var/lib/kubelet/pki/kubelet.crt',
    'tls-private-key-file': '/var/lib/kubelet/pki/kubelet.key',
  }),
} satisfies KubernetesRule
