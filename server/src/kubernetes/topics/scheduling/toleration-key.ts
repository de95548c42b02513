import type { KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { aboutToleration, taintPage, tolerationExample } from './_toleration.js'

export default {
  key: 'Toleration.key',
  title: { en: 'which taint is put up with', 'zh-cn': '容忍哪个污点' },
  summary: summary('Toleration.key'),
  notes: {
    en: [
      'Kubernetes taints nodes in trouble itself: `node.kubernetes.io/not-ready`, `unreachable`, `memory-pressure`, `disk-pressure`, `pid-pressure`, `network-unavailable`, and `unschedulable` for cordoned ones.',
      'Control plane nodes carry `node-role.kubernetes.io/control-plane:NoSchedule`.',
    ],
    'zh-cn': [
      '节点出问题时 Kubernetes 会自动加污点：`node.kubernetes.io/not-ready`、`unreachable`、`memory-pressure`、`disk-pressure`、`pid-pressure`、`network-unavailable`；被 cordon 的节点是 `unschedulable`。',
      '控制平面节点带有 `node-role.kubernetes.io/control-plane:NoSchedule`。',
    ],
  },
  compare: {
    en: '**Taint or node affinity?** A taint is on the node and keeps Pods away; affinity is on the Pod and draws it to nodes. Nodes reserved for one team need both.',
    'zh-cn':
      '**污点还是节点亲和性？** 污点写在节点上，把 Pod 挡在外面；亲和性写在 Pod 上，把它引向节点。为某个团队专用的节点两者都要。',
  },
  example: tolerationExample('key: gpu\noperator: Equal\nvalue: "true"\neffect: NoSchedule'),
  see: taintPage,
  explain: aboutToleration(),
} satisfies KubernetesTopic
