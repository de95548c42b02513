import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { kubeletCheck } from './_kubelet.js'

export default {
  id: 'kubernetes/kubelet-read-only-port',
  severity: 'warning',
  preset: 'strict',
  aliases: { trivy: ['KCV-0082'], checkov: ['CKV_K8S_141'] },
  title: { en: "kubelet's read-only port is open", 'zh-cn': 'kubelet 的只读端口开着' },
  why: {
    en: "Port 10255 tells anybody about Pods and their environment, without TLS and without asking who they are. As a flag the default is 10255, in kubelet's configuration file 0.",
    'zh-cn':
      '10255 端口不用 TLS、不问身份就把 Pod 的信息告诉任何人。作为标志默认是 10255，在 kubelet 配置文件里默认是 0。',
  },
  instead: {
    en: 'Set it to `0`; monitoring can use port 10250 with a token.',
    'zh-cn': '设为 `0`；监控可以带令牌访问 10250 端口。',
  },
  message: {
    en: 'The read-only port {found}: anybody can read about Pods, without TLS or a token. Set `0`.',
    'zh-cn': '只读端口{found}：任何人无需 TLS 和令牌就能读取 Pod 信息。设为 `0`。',
  },
  fix: { title: { en: 'Set `--read-only-port=0`', 'zh-cn': '设为 `--read-only-port=0`' }, safe: false },
  examples: {
    bad: [
      staticPod('kubelet', '^^^^^^^', '--v=2'),
      staticPod('kubelet', '--v=2', '--read-only-port=10255', '                 ^^^^^'),
      `
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
readOnlyPort: 10255
              ^^^^^
`,
    ],
    good: [
      staticPod('kubelet', '--read-only-port=0'),
      `
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
readOnlyPort: 0
`,
      `
apiVersion: v1
kind: NodeInfo
type: worker
info:
  kubeletReadOnlyPortArgumentSet:
    values:
      - "0"
`,
    ],
  },
  check: kubeletCheck({
    flag: 'read-only-port',
    info: 'kubeletReadOnlyPortArgumentSet',
    field: ['readOnlyPort'],
    missing: true,
    isBad: value => value !== '0',
    value: '0',
  }),
} satisfies KubernetesRule
