import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { allOf } from './_flag.js'

export default {
  id: 'kubernetes/etcd-certificate',
  severity: 'warning',
  preset: 'strict',
  aliases: { trivy: ['KCV-0042'], checkov: ['CKV_K8S_116'] },
  title: { en: 'etcd serves clients without TLS', 'zh-cn': 'etcd 不以 TLS 服务客户端' },
  why: {
    en: 'Everything in the cluster passes here, Secrets included. Without certificate and key it goes in the clear.',
    'zh-cn': '集群的一切数据都经过这里，包括 Secret。没有证书和密钥，就是明文传输。',
  },
  instead: {
    en: 'Give `--cert-file` and `--key-file`, and use `https://` in `--listen-client-urls`.',
    'zh-cn': '设置 `--cert-file` 和 `--key-file`，并在 `--listen-client-urls` 中使用 `https://`。',
  },
  message: {
    en: 'Missing {found}: clients talk to etcd in the clear, Secrets included. Give certificate and key.',
    'zh-cn': '缺少 {found}：客户端与 etcd 之间是明文，包括 Secret。补上证书和密钥。',
  },
  fix: { title: { en: 'Add the missing flags', 'zh-cn': '补上缺少的标志' }, safe: false },
  examples: {
    bad: [
      staticPod('etcd', '^^^^', '--v=2'),
      staticPod('etcd', '^^^^', '--cert-file=/etc/kubernetes/pki/etcd/server.crt'),
    ],
    good: [
      staticPod(
        'etcd',
        '--cert-file=/etc/kubernetes/pki/etcd/server.crt',
        '--key-file=/etc/kubernetes/pki/etcd/server.key',
      ),
    ],
  },
  check: allOf('etcd', {
    'cert-file': '/etc/kubernetes/pki/etcd/server.crt',
    'key-file': '/etc/kubernetes/pki/etcd/server.key',
  }),
} satisfies KubernetesRule
