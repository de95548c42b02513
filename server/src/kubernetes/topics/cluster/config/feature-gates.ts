import { newestGates } from '../../../cluster/feature-gates.js'
import type { KubernetesTopic } from '../../../topic.js'
import { asBoolean, asMap, entries, keyOf } from '../../../tree.js'
import { explained, fieldValue } from '../../_file.js'
import { codes, docs, say } from '../../_text.js'
import { stagesOf } from '../flags/gate.js'

export default {
  key: 'KubeletConfiguration.featureGates',
  also: ['KubeProxyConfiguration.featureGates', 'ClusterConfiguration.featureGates', 'KindCluster.featureGates'],
  title: { en: 'features that are switched on or off', 'zh-cn': '按名字开关的特性' },
  summary: {
    en: 'Alpha features are off until named here, beta ones mostly on, stable ones on for good: their gates can no longer be turned off, and are removed some releases later.',
    'zh-cn': 'alpha 特性要在这里打开；beta 大多默认开启；稳定后一直开启，门控不能再关，几个版本后会被移除。',
  },
  notes: {
    en: [
      'A gate that the component does not know keeps it from starting (`unrecognized feature gate`): take gates of removed features out before an upgrade.',
      'Many features need the same gate in several components: kube-apiserver, kubelet, scheduler. In the file of kubeadm they are those of kubeadm itself, not of the components.',
      'Alpha may change or go at any release: not for production. `kubectl get --raw /metrics | grep kubernetes_feature_enabled` shows what is on.',
    ],
    'zh-cn': [
      '组件不认识的门控会让它无法启动（`unrecognized feature gate`）：升级前先删掉已移除特性的门控。',
      '许多特性要在多个组件上同时打开：kube-apiserver、kubelet、调度器。kubeadm 配置里的 `featureGates` 只管 kubeadm 自己，不管各组件。',
      'alpha 随时可能变化或移除，不要用于生产。`kubectl get --raw /metrics | grep kubernetes_feature_enabled` 查看开启了哪些。',
    ],
  },
  see: docs('reference/command-line-tools-reference/feature-gates/'),
  explain(place) {
    const map = asMap(fieldValue(place))
    const gates = map ? entries(map).map(({ key, value }) => [keyOf(key), asBoolean(value)] as const) : []
    const on = gates.filter(([, value]) => value === true).map(([name]) => name)
    const off = gates.filter(([, value]) => value === false).map(([name]) => name)
    return explained(
      on.length > 0 ? say({ en: '{names} on.', 'zh-cn': '打开 {names}。' }, { names: turned(on) }) : undefined,
      off.length > 0 ? say({ en: '{names} off.', 'zh-cn': '关闭 {names}。' }, { names: turned(off) }) : undefined,
      stagesOf(
        place.resource.group === 'kubeadm.k8s.io' ? 'kubeadm' : 'kubernetes',
        [...on, ...off],
        newestGates.kubernetes,
      ),
    )
  },
} satisfies KubernetesTopic

const turned = (names: readonly string[]) => {
  const text = codes(names)
  return { en: `${text.en} ${names.length === 1 ? 'is' : 'are'} turned`, 'zh-cn': text['zh-cn'] }
}
