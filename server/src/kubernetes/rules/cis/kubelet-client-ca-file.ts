import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { kubeletCheck } from './_kubelet.js'

export default {
  id: 'kubernetes/kubelet-client-ca-file',
  severity: 'warning',
  preset: 'strict',
  aliases: { trivy: ['KCV-0081'], checkov: ['CKV_K8S_140'] },
  title: { en: 'kubelet has no CA for client certificates', 'zh-cn': 'kubelet 没有客户端证书的 CA' },
  why: {
    en: "Without it kubelet cannot check the API server's certificate, and takes it for anonymous.",
    'zh-cn': '没有它，kubelet 无法校验 API 服务器的证书，只能把它当作匿名调用者。',
  },
  instead: { en: 'Name the CA of the cluster.', 'zh-cn': '指定集群的 CA。' },
  message: {
    en: "kubelet's client CA {found}: it cannot tell the API server from anybody else. Name the CA of the cluster.",
    'zh-cn': 'kubelet 的客户端 CA {found}：它分不清谁是 API 服务器。指定集群的 CA。',
  },
  fix: {
    title: {
      en: 'Set `--client-ca-file=/etc/kubernetes/pki/ca.crt`',
      'zh-cn': '设为 `--client-ca-file=/etc/kubernetes/pki/ca.crt`',
    },
    safe: false,
  },
  examples: {
    bad: [
      staticPod('kubelet', '^^^^^^^', '--v=2'),
      `
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
authentication:
  x509:
    clientCAFile: ""
                  ^^
`,
    ],
    good: [
      staticPod('kubelet', '--client-ca-file=/etc/kubernetes/pki/ca.crt'),
      `
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
authentication:
  x509:
    clientCAFile: /etc/kubernetes/pki/ca.crt
`,
      `
apiVersion: v1
kind: NodeInfo
type: worker
info:
  kubeletClientCaFileArgumentSet:
    values:
      - "/etc/kubernetes/pki/ca.crt"
`,
    ],
  },
  check: kubeletCheck({
    flag: 'client-ca-file',
    info: 'kubeletClientCaFileArgumentSet',
    field: ['authentication', 'x509', 'clientCAFile'],
    missing: true,
    infoMissing: true,
    isBad: value => value === '',
    value: '/etc/kubernetes/pki/ca.crt',
  }),
} satisfies KubernetesRule
