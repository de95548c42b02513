import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { flagCheck } from './_flag.js'

export default {
  id: 'kubernetes/etcd-peer-auto-tls',
  severity: 'warning',
  preset: 'strict',
  aliases: { trivy: ['KCV-0047'] },
  title: { en: 'etcd makes its own certificates for peers', 'zh-cn': 'etcd 为对等成员自行生成证书' },
  why: {
    en: 'Certificates that etcd signs itself encrypt, but prove nothing: nobody can tell the real etcd from another.',
    'zh-cn': 'etcd 自签的证书能加密，却证明不了身份：谁也分不清真假 etcd。',
  },
  instead: {
    en: 'Remove `--peer-auto-tls`, and give certificates from a CA.',
    'zh-cn': '移除 `--peer-auto-tls`，改用 CA 签发的证书。',
  },
  message: {
    en: '`--peer-auto-tls` {found}: self-signed certificates encrypt, but prove nothing. Set `false`, and give certificates from a CA.',
    'zh-cn': '`--peer-auto-tls` {found}：自签证书只能加密，证明不了身份。设为 `false`，改用 CA 签发的证书。',
  },
  fix: { title: { en: 'Set `--peer-auto-tls=false`', 'zh-cn': '设为 `--peer-auto-tls=false`' }, safe: false },
  examples: {
    bad: [staticPod('etcd', '--peer-auto-tls=true', '                ^^^^')],
    good: [staticPod('etcd', '--peer-auto-tls=false')],
  },
  check: flagCheck({ program: 'etcd', flag: 'peer-auto-tls', isBad: value => value === 'true', value: 'false' }),
} satisfies KubernetesRule
