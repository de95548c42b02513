import { gatesIn, surelyAt } from '../../cluster/written-gates.js'
import { cluster } from '../../cluster.js'
import type { KubernetesRule } from '../../rule.js'

const withVersion = (version: string, marks: string): string => `
apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
kubernetesVersion: ${version}
apiServer:
  extraArgs:
    - name: v
      value: "2"
    - name: feature-gates
      value: SidecarContainers=false
${marks}`

export default {
  id: 'kubernetes/locked-feature-gate',
  severity: 'error',
  title: { en: 'A feature gate that can no longer be switched', 'zh-cn': '已锁定的特性门控' },
  why: {
    en: 'The gate of a stable feature is locked. A component that is to switch it the other way exits: `cannot set feature gate … feature is locked`.',
    'zh-cn': '稳定特性的门控是锁定的。要求反向切换时组件会退出：`cannot set feature gate … feature is locked`。',
  },
  instead: {
    en: 'Leave the gate out, and adapt what does not get on with the feature.',
    'zh-cn': '不写该门控，并调整与该特性不兼容的部分。',
  },
  message: {
    en: '`{gate}` is locked to `{value}` since {since}, and {program} does not start with `{other}`. Remove it.',
    'zh-cn': '`{gate}` 从 {since} 起锁定为 `{value}`，写成 `{other}` 时 {program} 无法启动。删除它。',
  },
  fix: { title: { en: 'Remove `{gate}`', 'zh-cn': '删除 `{gate}`' }, safe: false },
  examples: {
    bad: [withVersion('v1.34.1', '             ^^^^^^^^^^^^^^^^^^^^^^^\n')],
    good: [withVersion('v1.32.9', ''), withVersion('v1.34.1', '').replace('=false', '=true')],
  },
  check: (slice, report, { settings }) => {
    for (const one of gatesIn(slice, settings)) {
      const { gate, name, span, program, owner, release, on, remove } = one
      const stage = gate && cluster()?.stageAt(gate, surelyAt(one))
      if (!stage?.locked || on === undefined || on === stage.on || (program === 'kind' && !release.stated)) continue
      const since = `${owner === 'etcd' ? 'etcd 3' : 'Kubernetes 1'}.${stage.since}`
      report(span, { gate: name, value: String(stage.on), other: String(on), since, program }, remove())
    }
  },
} satisfies KubernetesRule
