import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { allOf } from './_flag.js'

export default {
  id: 'kubernetes/etcd-peer-certificate',
  severity: 'warning',
  preset: 'strict',
  aliases: { trivy: ['KCV-0045'], checkov: ['CKV_K8S_119'] },
  title: { en: 'etcd members talk without TLS', 'zh-cn': 'etcd 成员之间没有 TLS' },
  why: {
    en: 'Members copy the whole database to each other over port 2380. Without certificate and key it goes in the clear.',
    'zh-cn': '成员之间通过 2380 端口复制整个数据库。没有证书和密钥，就是明文传输。',
  },
  instead: {
    en: 'Give `--peer-cert-file` and `--peer-key-file`, and use `https://` in the peer URLs.',
    'zh-cn': '设置 `--peer-cert-file` 和 `--peer-key-file`，并在 peer URL 中使用 `https://`。',
  },
  message: {
    en: 'Missing {found}: members copy the database to each other in the clear. Give certificate and key.',
    'zh-cn': '缺少 {found}：成员之间以明文复制数据库。补上证书和密钥。',
  },
  fix: { title: { en: 'Add the missing flags', 'zh-cn': '补上缺少的标志' }, safe: false },
  examples: {
    bad: [
      staticPod('etcd', '^^^^', '--v=2'),
      staticPod('etcd', '^^^^', '--peer-cert-file=/etc/kubernetes/pki/etcd/peer.crt'),
    ],
    good: [
      staticPod(
        'etcd',
        '--peer-cert-file=/etc/kubernetes/pki/etcd/peer.crt',
        '--peer-key-file=/etc/kubernetes/pki/etcd/peer.key',
      ),
    ],
  },
  check: allOf('etcd', {
    'peer-cert-file': '/etc/kubernetes/pki/etcd/peer.crt',
    'peer-key-file': '/etc/kubernetes/pki/etcd/peer.key',
  }),
} satisfies KubernetesRule
