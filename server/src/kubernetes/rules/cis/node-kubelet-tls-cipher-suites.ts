import type { KubernetesRule } from '../../rule.js'
import { isWeak } from './_ciphers.js'
import { infoCheck } from './_kubelet.js'

export default {
  id: 'kubernetes/node-kubelet-tls-cipher-suites',
  severity: 'warning',
  preset: 'strict',
  aliases: { trivy: ['KCV-0092'] },
  title: { en: 'kubelet on the node accepts weak ciphers', 'zh-cn': '节点上的 kubelet 接受弱加密套件' },
  why: { en: 'Suites with CBC, RC4 or 3DES can be attacked.', 'zh-cn': '使用 CBC、RC4、3DES 的套件可被攻击。' },
  instead: { en: 'List ECDHE suites with GCM or CHACHA20 only.', 'zh-cn': '只列 ECDHE 加 GCM 或 CHACHA20 的套件。' },
  message: {
    en: "kubelet's cipher suites: one {found}, which is not known to be strong. List ECDHE suites with GCM or CHACHA20 only.",
    'zh-cn': 'kubelet 的加密套件：有一个{found}，强度没有保证。只列 ECDHE 加 GCM 或 CHACHA20 的套件。',
  },
  examples: {
    bad: [
      `
apiVersion: v1
kind: NodeInfo
type: worker
info:
  kubeletOnlyUseStrongCryptographic:
    values:
      - TLS_RSA_WITH_3DES_EDE_CBC_SHA
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      `
apiVersion: v1
kind: NodeInfo
type: worker
info:
  kubeletOnlyUseStrongCryptographic:
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    values: []
`,
    ],
    good: [
      `
apiVersion: v1
kind: NodeInfo
type: worker
info:
  kubeletOnlyUseStrongCryptographic:
    values:
      - TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256
`,
    ],
  },
  check: infoCheck('kubeletOnlyUseStrongCryptographic', value => value.split(',').some(isWeak), true),
} satisfies KubernetesRule
