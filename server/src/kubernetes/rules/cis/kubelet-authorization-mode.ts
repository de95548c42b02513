import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { kubeletCheck } from './_kubelet.js'

export default {
  id: 'kubernetes/kubelet-authorization-mode',
  severity: 'warning',
  preset: 'strict',
  aliases: { trivy: ['KCV-0080'], checkov: ['CKV_K8S_139'] },
  title: { en: 'kubelet allows every request', 'zh-cn': 'kubelet 放行一切请求' },
  why: {
    en: 'With `AlwaysAllow` whoever kubelet knows may run commands in every container of the node. `Webhook` asks the API server.',
    'zh-cn': '使用 `AlwaysAllow` 时，凡通过认证的人都能在该节点的任何容器里执行命令。`Webhook` 会询问 API 服务器。',
  },
  instead: { en: 'Use `Webhook`.', 'zh-cn': '使用 `Webhook`。' },
  message: {
    en: "kubelet's authorization mode {found}: everybody it knows may run commands in containers. Use `Webhook`.",
    'zh-cn': 'kubelet 的授权模式{found}：凡通过认证的人都能在容器里执行命令。使用 `Webhook`。',
  },
  fix: {
    title: { en: 'Set `--authorization-mode=Webhook`', 'zh-cn': '设为 `--authorization-mode=Webhook`' },
    safe: false,
  },
  examples: {
    bad: [
      staticPod('kubelet', '--v=2', '--authorization-mode=AlwaysAllow', '                     ^^^^^^^^^^^'),
      `
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
authorization:
  mode: AlwaysAllow
        ^^^^^^^^^^^
`,
    ],
    good: [
      staticPod('kubelet', '--authorization-mode=Webhook'),
      `
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
authorization:
  mode: Webhook
`,
      `
apiVersion: v1
kind: NodeInfo
type: worker
info:
  kubeletAuthorizationModeArgumentSet:
    values:
      - "Webhook"
`,
    ],
  },
  check: kubeletCheck({
    flag: 'authorization-mode',
    info: 'kubeletAuthorizationModeArgumentSet',
    field: ['authorization', 'mode'],
    infoMissing: true,
    isBad: value => value.split(',').includes('AlwaysAllow'),
    isBadInfo: value => value === '' || value === 'AlwaysAllow',
    value: 'Webhook',
  }),
} satisfies KubernetesRule
