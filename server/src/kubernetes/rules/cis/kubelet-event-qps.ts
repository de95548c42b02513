import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { kubeletCheck } from './_kubelet.js'

export default {
  id: 'kubernetes/kubelet-event-qps',
  severity: 'information',
  preset: 'strict',
  aliases: { trivy: ['KCV-0087'], checkov: ['CKV_K8S_147'] },
  title: { en: 'kubelet may write many Events', 'zh-cn': 'kubelet 可以写入大量事件' },
  why: {
    en: 'Each node may then press more than five Events a second on the API server and etcd; a full disk of Events hides the ones that matter. The default grew from 5 to 50 in Kubernetes 1.27.',
    'zh-cn':
      '每个节点每秒可以向 API 服务器和 etcd 写入超过 5 个事件；事件泛滥会淹没重要的那几条。默认值在 Kubernetes 1.27 中从 5 提高到 50。',
  },
  instead: {
    en: 'Set it to 5 or less where the benchmark counts; `0` means no limit.',
    'zh-cn': '以基准为准时设为 5 或更小；`0` 表示不限。',
  },
  message: {
    en: '`--event-qps` {found}, outside of what the CIS benchmark takes: Events can flood the API server. Set `5`.',
    'zh-cn': '`--event-qps` {found}，超出 CIS 基准的范围：事件可能淹没 API 服务器。设为 `5`。',
  },
  fix: { title: { en: 'Set `--event-qps=5`', 'zh-cn': '设为 `--event-qps=5`' }, safe: false },
  examples: {
    bad: [staticPod('kubelet', '--v=2', '--event-qps=50', '            ^^')],
    good: [
      staticPod('kubelet', '--event-qps=5'),
      `
apiVersion: v1
kind: NodeInfo
type: worker
info:
  kubeletEventQpsArgumentSet:
    values:
      - "0"
`,
    ],
  },
  check: kubeletCheck({
    flag: 'event-qps',
    info: 'kubeletEventQpsArgumentSet',
    isBad: value => Number(value) > 5,
    isBadInfo: value => Number(value) < 0,
    value: '5',
  }),
} satisfies KubernetesRule
