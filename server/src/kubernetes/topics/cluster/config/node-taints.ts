import type { KubernetesTopic } from '../../../topic.js'
import { asSeq, asString, get, itemsOf } from '../../../tree.js'
import { explained, fieldValue } from '../../_file.js'
import { codes, docs, say } from '../../_text.js'

export default {
  key: 'NodeRegistrationOptions.taints',
  also: ['KubeletConfiguration.registerWithTaints'],
  title: { en: 'taints the node starts with', 'zh-cn': '节点一开始就带的污点' },
  summary: {
    en: 'Left out, kubeadm gives control-plane nodes `node-role.kubernetes.io/control-plane:NoSchedule`, so that ordinary Pods stay away. An empty list (`taints: []`) gives none.',
    'zh-cn':
      '不写时，kubeadm 给控制平面节点打上 `node-role.kubernetes.io/control-plane:NoSchedule`，普通 Pod 就不会调度上来。空列表（`taints: []`）表示不打。',
  },
  notes: {
    en: [
      'Only for the first start: later `kubectl taint nodes NODE node-role.kubernetes.io/control-plane:NoSchedule-` takes it off, the same without the `-` puts it on.',
      'The old `node-role.kubernetes.io/master` went in 1.25.',
    ],
    'zh-cn': [
      '只在首次注册时起作用：之后用 `kubectl taint nodes NODE node-role.kubernetes.io/control-plane:NoSchedule-` 移除，去掉末尾的 `-` 则是添加。',
      '旧的 `node-role.kubernetes.io/master` 已在 1.25 移除。',
    ],
  },
  see: docs('concepts/scheduling-eviction/taint-and-toleration/'),
  explain(place) {
    const list = asSeq(fieldValue(place))
    if (!list) return undefined
    const taints = itemsOf(list).flatMap(({ value }) => {
      const [key, text] = [asString(get(value, 'key')), asString(get(value, 'value'))]
      const effect = asString(get(value, 'effect')) ?? ''
      return key === undefined ? [] : [`${key}${text ? `=${text}` : ''}:${effect}`]
    })
    return explained(
      list.items.length === 0
        ? {
            en: 'the node has no taint: ordinary Pods run on the control plane too, as on a single-node cluster.',
            'zh-cn': '节点不带污点：普通 Pod 也会运行在控制平面上，适合单节点集群。',
          }
        : taints.length > 0
          ? say({ en: 'the node joins with {taints}.', 'zh-cn': '节点加入时带 {taints}。' }, { taints: codes(taints) })
          : undefined,
    )
  },
} satisfies KubernetesTopic
