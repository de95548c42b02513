import type { KubernetesRule } from '../../rule.js'
import { infoCheck } from './_kubelet.js'

export default {
  id: 'kubernetes/node-kubelet-tls-key',
  severity: 'warning',
  preset: 'strict',
  aliases: { trivy: ['KCV-0089'] },
  title: { en: 'No private key for kubelet on the node', 'zh-cn': '节点上的 kubelet 没有私钥' },
  why: {
    en: 'A kubelet without certificate and key of its own signs one itself, which the API server cannot check.',
    'zh-cn': '没有专门的证书和密钥，kubelet 会自签证书，API 服务器无法校验。',
  },
  instead: { en: 'Name a `.key` file.', 'zh-cn': '指定一个 `.key` 文件。' },
  message: {
    en: "kubelet's private key {found}: a self-signed one cannot be checked. Name a `.key` file.",
    'zh-cn': 'kubelet 的私钥{found}：自签证书无法校验。指定一个 `.key` 文件。',
  },
  examples: {
    bad: [
      `
apiVersion: v1
kind: NodeInfo
type: worker
info:
  kubeletTlsPrivateKeyFileArgumentSet:
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    values: []
`,
      `
apiVersion: v1
kind: NodeInfo
type: worker
info:
  kubeletTlsPrivateKeyFileArgumentSet:
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
  kubeletTlsPrivateKeyFileArgumentSet:
    values:
      - /var/lib/kubelet/pki/kubelet.key
`,
    ],
  },
  check: infoCheck('kubeletTlsPrivateKeyFileArgumentSet', value => !value.endsWith('.key'), true),
} satisfies KubernetesRule
