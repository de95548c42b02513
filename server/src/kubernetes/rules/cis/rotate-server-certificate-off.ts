import { programs } from '../../cluster/invocations.js'
import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { withoutItem } from './_flag.js'

export default {
  id: 'kubernetes/rotate-server-certificate-off',
  severity: 'warning',
  preset: 'strict',
  aliases: { trivy: ['KCV-0038', 'KCV-0091'], checkov: ['CKV_K8S_112'] },
  title: {
    en: "Rotation of kubelets' serving certificates is switched off",
    'zh-cn': '关闭了 kubelet 服务端证书的轮换',
  },
  why: {
    en: 'With the gate and `serverTLSBootstrap: true` kubelets renew their serving certificates by themselves. The gate is on by default since Kubernetes 1.12.',
    'zh-cn':
      '有了这个特性门控和 `serverTLSBootstrap: true`，kubelet 会自动更新服务端证书。该门控从 Kubernetes 1.12 起默认开启。',
  },
  instead: { en: 'Take the gate out: it is on by default.', 'zh-cn': '去掉该门控：默认就是开启的。' },
  message: {
    en: '`RotateKubeletServerCertificate=false`: kubelets do not renew their serving certificates, and `logs` and `exec` break when they expire. Remove it; on is the default.',
    'zh-cn':
      '`RotateKubeletServerCertificate=false`：kubelet 不会更新服务端证书，过期后 `logs` 和 `exec` 都会失败。移除它，默认就是开启。',
  },
  fix: {
    title: {
      en: 'Remove `RotateKubeletServerCertificate=false`',
      'zh-cn': '移除 `RotateKubeletServerCertificate=false`',
    },
    safe: false,
  },
  examples: {
    bad: [
      staticPod(
        'kube-controller-manager',
        '--feature-gates=AllAlpha=false,RotateKubeletServerCertificate=false',
        '                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      ),
      staticPod(
        'kubelet',
        '--v=2',
        '--feature-gates=RotateKubeletServerCertificate=false',
        '                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      ),
    ],
    good: [
      staticPod('kube-controller-manager', '--feature-gates=AllAlpha=false'),
      staticPod('kubelet', '--feature-gates=RotateKubeletServerCertificate=true'),
    ],
  },
  check: (slice, report) => {
    for (const program of programs)
      withoutItem({ program, flag: 'feature-gates', item: 'RotateKubeletServerCertificate=false' })(slice, report)
  },
} satisfies KubernetesRule
