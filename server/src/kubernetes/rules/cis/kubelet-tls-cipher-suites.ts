import type { KubernetesRule } from '../../rule.js'
import { isWeak } from './_ciphers.js'
import { staticPod } from './_example.js'
import { flagCheck } from './_flag.js'

export default {
  id: 'kubernetes/kubelet-tls-cipher-suites',
  severity: 'warning',
  preset: 'strict',
  aliases: { checkov: ['CKV_K8S_151'] },
  title: { en: 'kubelet accepts weak ciphers', 'zh-cn': 'kubelet 接受弱加密套件' },
  why: {
    en: 'Suites with CBC, RC4 or 3DES can be attacked. Left out, the flag means what Go holds secure.',
    'zh-cn': '使用 CBC、RC4、3DES 的套件可被攻击。不写该标志则采用 Go 认为安全的套件。',
  },
  instead: {
    en: 'List ECDHE suites with GCM or CHACHA20 only, or leave the flag out.',
    'zh-cn': '只列 ECDHE 加 GCM 或 CHACHA20 的套件，或者不写该标志。',
  },
  message: {
    en: '`--tls-cipher-suites` {found}, with a suite that is not strong: such a connection can be attacked. List ECDHE suites with GCM or CHACHA20 only.',
    'zh-cn':
      '`--tls-cipher-suites` {found}，其中有强度不足的套件：这样的连接可被攻击。只列 ECDHE 加 GCM 或 CHACHA20 的套件。',
  },
  examples: {
    bad: [
      staticPod(
        'kubelet',
        '--tls-cipher-suites=TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,TLS_RSA_WITH_3DES_EDE_CBC_SHA',
        '                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      ),
    ],
    good: [
      staticPod('kubelet', '--tls-cipher-suites=TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256'),
      staticPod('kubelet', '--v=2'),
    ],
  },
  check: flagCheck({
    program: 'kubelet',
    flag: 'tls-cipher-suites',
    isBad: value => value.split(',').some(isWeak),
    unfixed: true,
  }),
} satisfies KubernetesRule
