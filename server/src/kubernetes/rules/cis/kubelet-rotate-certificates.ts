import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { kubeletCheck } from './_kubelet.js'

export default {
  id: 'kubernetes/kubelet-rotate-certificates',
  severity: 'warning',
  preset: 'strict',
  aliases: { trivy: ['KCV-0090'], checkov: ['CKV_K8S_149'] },
  title: { en: "kubelet's client certificate is not renewed", 'zh-cn': 'kubelet 的客户端证书不会更新' },
  why: {
    en: 'After a year the certificate expires and the node turns NotReady. With rotation kubelet asks for a new one in time.',
    'zh-cn': '一年后证书过期，节点变为 NotReady。开启轮换后，kubelet 会及时申请新证书。',
  },
  instead: { en: 'Set it to `true`.', 'zh-cn': '设为 `true`。' },
  message: {
    en: 'Rotation of the client certificate {found}: when it expires, the node turns NotReady. Set `true`.',
    'zh-cn': '客户端证书轮换{found}：证书过期后节点会变为 NotReady。设为 `true`。',
  },
  fix: { title: { en: 'Set `--rotate-certificates=true`', 'zh-cn': '设为 `--rotate-certificates=true`' }, safe: false },
  examples: {
    bad: [
      staticPod('kubelet', '--v=2', '--rotate-certificates=false', '                      ^^^^^'),
      `
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
rotateCertificates: false
                    ^^^^^
`,
    ],
    good: [
      staticPod('kubelet', '--rotate-certificates=true'),
      `
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
rotateCertificates: true
`,
      `
apiVersion: v1
kind: NodeInfo
type: worker
info:
  kubeletRotateCertificatesArgumentSet:
    values:
      - "true"
`,
    ],
  },
  check: kubeletCheck({
    flag: 'rotate-certificates',
    info: 'kubeletRotateCertificatesArgumentSet',
    field: ['rotateCertificates'],
    infoMissing: true,
    isBad: value => value === 'false',
    isBadInfo: value => value !== 'true',
    value: 'true',
  }),
} satisfies KubernetesRule
