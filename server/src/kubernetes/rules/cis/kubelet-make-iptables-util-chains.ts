import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { kubeletCheck } from './_kubelet.js'

export default {
  id: 'kubernetes/kubelet-make-iptables-util-chains',
  severity: 'information',
  preset: 'strict',
  aliases: { trivy: ['KCV-0084'], checkov: ['CKV_K8S_145'] },
  title: { en: 'kubelet keeps no iptables chains', 'zh-cn': 'kubelet 不维护 iptables 链' },
  why: {
    en: 'The chains drop packets that connection tracking marked as spoofed. The default is `true`; some benchmarks want to read it.',
    'zh-cn': '这些链会丢弃被连接跟踪标记为伪造的数据包。默认是 `true`；有些基准要求写明。',
  },
  instead: { en: 'Set it to `true`.', 'zh-cn': '设为 `true`。' },
  message: {
    en: '`--make-iptables-util-chains` {found}; benchmarks want `true`, the default, with which kubelet keeps its iptables chains. Set it.',
    'zh-cn':
      '`--make-iptables-util-chains` {found}；基准要求为 `true`（默认值），由 kubelet 维护其 iptables 链。设置它。',
  },
  fix: {
    title: { en: 'Set `--make-iptables-util-chains=true`', 'zh-cn': '设为 `--make-iptables-util-chains=true`' },
    safe: false,
  },
  examples: {
    bad: [
      staticPod('kubelet', '^^^^^^^', '--v=2'),
      staticPod('kubelet', '--v=2', '--make-iptables-util-chains=false', '                            ^^^^^'),
      `
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
makeIPTablesUtilChains: false
                        ^^^^^
`,
    ],
    good: [
      staticPod('kubelet', '--make-iptables-util-chains=true'),
      `
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
makeIPTablesUtilChains: true
`,
      `
apiVersion: v1
kind: NodeInfo
type: worker
info:
  kubeletMakeIptablesUtilChainsArgumentSet:
    values:
      - "true"
`,
    ],
  },
  check: kubeletCheck({
    flag: 'make-iptables-util-chains',
    info: 'kubeletMakeIptablesUtilChainsArgumentSet',
    field: ['makeIPTablesUtilChains'],
    missing: true,
    isBad: value => value !== 'true',
    value: 'true',
  }),
} satisfies KubernetesRule
