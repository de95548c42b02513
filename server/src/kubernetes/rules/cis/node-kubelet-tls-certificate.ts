import type { KubernetesRule } from '../../rule.js'
import { infoCheck } from './_kubelet.js'

export default {
  id: 'kubernetes/node-kubelet-tls-certificate',
  severity: 'warning',
  preset: 'strict',
  aliases: { trivy: ['KCV-0088'] },
  title: { en: 'No certificate for kubelet on the node', 'zh-cn': '节点上的 kubelet 没有证书' },
  why: {
    en: 'A kubelet without certificate and key of its own signs one itself, which the API server cannot check.',
    'zh-cn': '没有专门的证书和密钥，kubelet 会自签证书，API 服务器无法校验。',
  },
  instead: { en: 'Name a `.crt` file.', 'zh-cn': '指定一个 `.crt` 文件。' },
  message: {
    en: "kubelet's certificate {found}: a self-signed one cannot be checked. Name a `.crt` file.",
    'zh-cn': 'kubelet 的证书{found}：自签证书无法校验。指定一个 `.crt` 文件。',
  },
  examples: {
    bad: [
      `
apiVersion: v1
kind: NodeInfo
type: worker
info:
  kubeletTlsCertFileTlsArgumentSet:
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    values: []
`,
      `
apiVersion: v1
kind: NodeInfo
type: worker
info:
  kubeletTlsCertFileTlsArgumentSet:
    values:
      - /etc/kubelet.txt
        ^^^^^^^^^^^^^^^^
`,
    ],
    good: [
      `
apiVersion: v1
kind: NodeInfo
type: worker
info:
  kubeletTlsCertFileTlsArgumentSet:
    values:
      - /var/lib/kubelet/pki/kubelet.crt
`,
    ],
  },
  check: infoCheck('kubeletTlsCertFileTlsArgumentSet', value => !value.endsWith('.crt'), true),
} satisfies KubernetesRule
