import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { kubeletCheck } from './_kubelet.js'

export default {
  id: 'kubernetes/kubelet-protect-kernel-defaults',
  severity: 'information',
  preset: 'strict',
  aliases: { trivy: ['KCV-0083'], checkov: ['CKV_K8S_144'] },
  title: { en: 'kubelet changes kernel settings', 'zh-cn': 'kubelet 会改动内核参数' },
  why: {
    en: "Where the kernel's settings differ from what kubelet expects, it overwrites them silently; with `true` it stops with an error instead, so that hardened values stay. Set the values on the node first.",
    'zh-cn':
      '内核参数与 kubelet 期望的不同时，它会悄悄改写；设为 `true` 则报错退出，加固过的值得以保留。先在节点上设好这些参数。',
  },
  instead: { en: 'Set it to `true`, with the kernel settings in place.', 'zh-cn': '先配好内核参数，再设为 `true`。' },
  message: {
    en: 'Protection of kernel settings {found}: kubelet overwrites hardened values silently. Set `true`, once the node has the values that kubelet wants.',
    'zh-cn': '内核参数保护{found}：kubelet 会悄悄改写加固过的值。待节点参数符合 kubelet 的要求后，设为 `true`。',
  },
  fix: {
    title: { en: 'Set `--protect-kernel-defaults=true`', 'zh-cn': '设为 `--protect-kernel-defaults=true`' },
    safe: false,
  },
  examples: {
    bad: [
      staticPod('kubelet', '^^^^^^^', '--v=2'),
      staticPod('kubelet', '--v=2', '--protect-kernel-defaults=false', '                          ^^^^^'),
      `
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
protectKernelDefaults: false
                       ^^^^^
`,
    ],
    good: [
      staticPod('kubelet', '--protect-kernel-defaults=true'),
      `
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
protectKernelDefaults: true
`,
      `
apiVersion: v1
kind: NodeInfo
type: worker
info:
  kubeletProtectKernelDefaultsArgumentSet:
    values:
      - "true"
`,
    ],
  },
  check: kubeletCheck({
    flag: 'protect-kernel-defaults',
    info: 'kubeletProtectKernelDefaultsArgumentSet',
    field: ['protectKernelDefaults'],
    missing: true,
    isBad: value => value !== 'true',
    value: 'true',
  }),
} satisfies KubernetesRule
