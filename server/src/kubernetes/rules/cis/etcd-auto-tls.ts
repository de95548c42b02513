import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { flagCheck } from './_flag.js'

export default {
  id: 'kubernetes/etcd-auto-tls',
  severity: 'warning',
  preset: 'strict',
  aliases: { trivy: ['KCV-0044'], checkov: ['CKV_K8S_118'] },
  title: { en: 'etcd makes its own certificates for clients', 'zh-cn': 'etcd 为客户端自行生成证书' },
  why: {
    en: 'Certificates that etcd signs itself encrypt, but prove nothing: nobody can tell the real etcd from another.',
    'zh-cn': 'etcd 自签的证书能加密，却证明不了身份：谁也分不清真假 etcd。',
  },
  instead: {
    en: 'Remove `--auto-tls`, and give certificates from a CA.',
    'zh-cn': '移除 `--auto-tls`，改用 CA 签发的证书。',
  },
  message: {
    en: '`--auto-tls` {found}: self-signed certificates encrypt, but prove nothing. Set `false`, and give certificates from a CA.',
    'zh-cn': '`--auto-tls` {found}：自签证书只能加密，证明不了身份。设为 `false`，改用 CA 签发的证书。',
  },
  fix: { title: { en: 'Set `--auto-tls=false`', 'zh-cn': '设为 `--auto-tls=false`' }, safe: false },
  examples: {
    bad: [staticPod('etcd', '--auto-tls=true', '           ^^^^')],
    good: [staticPod('etcd', '--auto-tls=false')],
  },
  check: flagCheck({ program: 'etcd', flag: 'auto-tls', isBad: value => value === 'true', value: 'false' }),
} satisfies KubernetesRule
