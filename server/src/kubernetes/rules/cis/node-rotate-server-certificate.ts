import type { KubernetesRule } from '../../rule.js'
import { infoCheck } from './_kubelet.js'

export default {
  id: 'kubernetes/node-rotate-server-certificate',
  severity: 'warning',
  preset: 'strict',
  aliases: { trivy: ['KCV-0091'] },
  title: { en: "kubelet's serving certificate is not renewed", 'zh-cn': 'kubelet 的服务端证书不会更新' },
  why: {
    en: 'When it expires, `logs` and `exec` fail on that node. The gate is on by default since Kubernetes 1.12; `serverTLSBootstrap: true` makes use of it.',
    'zh-cn':
      '证书过期后，该节点上的 `logs` 和 `exec` 会失败。该门控从 Kubernetes 1.12 起默认开启；`serverTLSBootstrap: true` 才会用上它。',
  },
  instead: {
    en: 'Set `serverTLSBootstrap: true`, and leave the gate on.',
    'zh-cn': '设置 `serverTLSBootstrap: true`，并保持门控开启。',
  },
  message: {
    en: "Rotation of kubelet's serving certificate {found}: when it expires, `logs` and `exec` fail. Set `serverTLSBootstrap: true`.",
    'zh-cn': 'kubelet 服务端证书的轮换{found}：证书过期后 `logs` 和 `exec` 会失败。设置 `serverTLSBootstrap: true`。',
  },
  examples: {
    bad: [
      `
apiVersion: v1
kind: NodeInfo
type: worker
info:
  kubeletRotateKubeletServerCertificateArgumentSet:
    values:
      - false
        ^^^^^
`,
      `
apiVersion: v1
kind: NodeInfo
type: worker
info:
  kubeletRotateKubeletServerCertificateArgumentSet:
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    values: []
`,
    ],
    good: [
      `
apiVersion: v1
kind: NodeInfo
type: worker
info:
  kubeletRotateKubeletServerCertificateArgumentSet:
    values:
      - "true"
`,
    ],
  },
  check: infoCheck('kubeletRotateKubeletServerCertificateArgumentSet', value => value !== 'true', true),
} satisfies KubernetesRule
