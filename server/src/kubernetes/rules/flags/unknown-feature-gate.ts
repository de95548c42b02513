import type { Localized } from '../../../core/localized.js'
import { nearest } from '../../../core/nearest.js'
import { gatesIn, type WrittenGate } from '../../cluster/written-gates.js'
import { cluster } from '../../cluster.js'
import type { KubernetesRule } from '../../rule.js'
import { staticPod } from '../cis/_example.js'

export default {
  id: 'kubernetes/unknown-feature-gate',
  severity: 'error',
  title: { en: 'A feature gate that the component does not have', 'zh-cn': '组件没有的特性门控' },
  why: {
    en: 'A component that meets a gate it does not know exits with `unrecognized feature gate`.',
    'zh-cn': '组件遇到不认识的门控会退出，报 `unrecognized feature gate`。',
  },
  instead: {
    en: 'Take the name from the list of that release, and write it where the component reads it.',
    'zh-cn': '按该版本的列表书写名称，并写在对应组件读取的地方。',
  },
  message: {
    en: '{release} has no feature gate `{gate}` and does not start with it. {advice}',
    'zh-cn': '{release} 没有特性门控 `{gate}`，带着它无法启动。{advice}',
  },
  fix: { title: { en: 'Remove `{gate}`', 'zh-cn': '删除 `{gate}`' }, safe: false },
  examples: {
    bad: [
      `
apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
kubernetesVersion: v1.34.1
apiServer:
  extraArgs:
    - name: v
      value: "2"
    - name: feature-gates
      value: InPlacePodVerticalScalling=true
             ^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      `
apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
kubernetesVersion: v1.34.1
featureGates:
  NodeLocalCRISocket: true
  ImageVolume: true
  ^^^^^^^^^^^
`,
    ],
    good: [
      `
apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
kubernetesVersion: v1.34.1
featureGates:
  NodeLocalCRISocket: true
`,
      staticPod('kube-apiserver', '--feature-gates=InPlacePodVerticalScaling=true,AllAlpha=false'),
    ],
  },
  check: (slice, report, { settings }) => {
    for (const one of gatesIn(slice, settings)) {
      const advice = isSurelyUnknown(one) ? adviceOn(one) : undefined
      if (!advice) continue
      const { name, nameSpan, release, remove } = one
      const near = nearGate(one)
      const renamed = near ? [{ title: changeTo(near), edits: [{ span: nameSpan, text: near }] }] : []
      report(nameSpan, { gate: name, release: release.name, advice }, ...renamed, remove())
    }
  },
} satisfies KubernetesRule

const changeTo = (near: string): Localized => ({ en: `Change to \`${near}\``, 'zh-cn': `改为 \`${near}\`` })

/** The gate of the same owner that is meant, most likely. */
export const nearGate = ({ owner, name, gate }: WrittenGate): string | undefined =>
  gate ? undefined : nearest(name, cluster()?.featureGatesOf(owner).keys() ?? [])

/** True where the tables know the release, and the gate is not in it yet, or not at all. */
export function isSurelyUnknown({ owner, gate, name, release: { minor, stated } }: WrittenGate): boolean {
  const tables = cluster()
  if (!tables) return false
  // kubeadm has a handful, and those of the components stand there by mistake
  if (owner === 'kubeadm') return !gate && tables.featureGatesOf('kubernetes').has(name)
  if (gate) return stated && gate.stages[0]!.since > minor
  return stated && minor <= tables.newestGates[owner]
}

function adviceOn(one: WrittenGate): Localized {
  const { owner, gate } = one
  if (gate)
    return {
      en: `It came with ${versionOf(one, gate.stages[0]!.since)}: upgrade, or leave it out.`,
      'zh-cn': `它从 ${versionOf(one, gate.stages[0]!.since)} 起才有：升级，或不写它。`,
    }
  if (owner === 'kubeadm')
    return {
      en: 'It is one of the components: write it into `feature-gates` of their `extraArgs`, for the kubelet into `KubeletConfiguration`.',
      'zh-cn': '它属于各组件：写进组件 `extraArgs` 的 `feature-gates`，kubelet 的写进 `KubeletConfiguration`。',
    }
  const near = nearGate(one)
  return near
    ? { en: `Did you mean \`${near}\`?`, 'zh-cn': `是不是想写 \`${near}\`？` }
    : { en: 'Remove it.', 'zh-cn': '删除它。' }
}

/** A release of whoever the gate belongs to. */
const versionOf = ({ owner }: WrittenGate, minor: number): string => `${owner === 'etcd' ? 3 : 1}.${minor}`
