import { gatesIn, surelyAt } from '../../cluster/written-gates.js'
import type { KubernetesRule } from '../../rule.js'
import { kubeletExample } from '../cluster/_config.js'

const withVersion = (version: string, marks: string): string => `
apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
kubernetesVersion: ${version}
controllerManager:
  extraArgs:
    - name: v
      value: "2"
    - name: feature-gates
      value: AppArmor=true,ImageVolume=true
${marks}`

export default {
  id: 'kubernetes/removed-feature-gate',
  severity: 'error',
  title: { en: 'A feature gate that is gone', 'zh-cn': '已移除的特性门控' },
  why: {
    en: 'A few releases after a feature is stable, or given up, its gate is removed. A component that still gets it exits with `unrecognized feature gate`: a usual surprise of upgrades.',
    'zh-cn':
      '特性稳定（或放弃）几个版本之后，门控会被移除。仍收到它的组件会退出，报 `unrecognized feature gate`：升级时常见的意外。',
  },
  instead: {
    en: 'Take the gate out before the upgrade; a stable feature is on without it.',
    'zh-cn': '升级前删掉该门控；已稳定的特性不写也是开启的。',
  },
  message: {
    en: 'The feature gate `{gate}` is gone since {removed}, and {program} does not start with it. Remove it.',
    'zh-cn': '特性门控 `{gate}` 从 {removed} 起已移除，{program} 带着它无法启动。删除它。',
  },
  fix: { title: { en: 'Remove `{gate}`', 'zh-cn': '删除 `{gate}`' }, safe: false },
  examples: {
    bad: [
      kubeletExample('featureGates:\n  DynamicKubeletConfig: false\n  ^^^^^^^^^^^^^^^^^^^^\n  KubeletPSI: true'),
      withVersion('v1.34.1', '             ^^^^^^^^\n'),
    ],
    good: [withVersion('v1.31.4', '')],
  },
  check: (slice, report, { settings }) => {
    for (const one of gatesIn(slice, settings)) {
      const { gate, name, nameSpan, program, owner, release, remove } = one
      if (gate?.removed === undefined || gate.removed > surelyAt(one)) continue
      // kind runs what the images of its nodes hold
      if (program === 'kind' && !release.stated) continue
      const removed = `${owner === 'etcd' ? 'etcd 3' : 'Kubernetes 1'}.${gate.removed}`
      report(nameSpan, { gate: name, removed, program }, remove())
    }
  },
} satisfies KubernetesRule
