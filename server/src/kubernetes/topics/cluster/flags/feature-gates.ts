import { joined, type Localized } from '../../../../core/localized.js'
import { newestGates } from '../../../cluster/feature-gates.js'
import { releaseWith } from '../../../cluster/known-flags.js'
import { codes, say } from '../../_text.js'
import { type FlagPlace, type FlagTopic, itemsOf } from './_flag.js'
import { stagesOf } from './gate.js'

export const featureGates: FlagTopic = {
  flags: ['--feature-gates'],
  title: { en: 'switches for single features', 'zh-cn': '单项特性的开关' },
  notes: {
    en: [
      'Alpha: off by default, may break and go. Beta: mostly on by default, details may change. GA: locked on, and the gate goes a few releases later; a component does not start with a gate that it does not know.',
      'Most features need the same gate in several components: API server, controller manager, scheduler and kubelet each have a flag (or a field) of their own.',
      'A feature that is gone after a downgrade can leave objects behind that the older API server does not understand. Try alpha on a cluster that may be thrown away.',
    ],
    'zh-cn': [
      'Alpha：默认关闭，可能不稳定或被删除。Beta：大多默认开启，细节可能变化。GA：锁定为开启，几个版本后移除门控；写了不认识的门控，组件无法启动。',
      '多数特性要在几个组件上同时开启：API 服务器、控制器管理器、调度器、kubelet 各有自己的标志（或字段）。',
      '降级后特性消失，可能留下旧版 API 服务器看不懂的对象。Alpha 特性只在可以丢弃的集群上试。',
    ],
  },
  see: 'https://kubernetes.io/docs/reference/command-line-tools-reference/feature-gates/',
  explain: place => switchedIn(place),
}

/** etcd's are its own. */
export const etcdFeatureGates: FlagTopic = {
  flags: ['etcd --feature-gates'],
  title: { en: 'switches for single features of etcd', 'zh-cn': 'etcd 单项特性的开关' },
  notes: {
    en: [
      'Since 3.6, in the manner of Kubernetes: alpha is off by default, beta mostly on, stable locked on. They took the place of most `--experimental-…` flags, which are gone in 3.7.',
      'Set them alike on all members. A gate that etcd does not know keeps it from starting.',
      '`InitialCorruptCheck=true` compares the data of a member with its peers before it serves: kubeadm sets it since 1.34, with etcd 3.6.',
    ],
    'zh-cn': [
      '自 3.6 起，做法与 Kubernetes 相同：alpha 默认关闭，beta 大多默认开启，稳定后锁定为开启。它们取代了大部分 `--experimental-…` 标志，后者在 3.7 中已移除。',
      '所有成员应保持一致。写了不认识的门控，etcd 无法启动。',
      '`InitialCorruptCheck=true` 让成员在提供服务前先与其他成员核对数据：kubeadm 从 1.34 起（etcd 3.6）设置它。',
    ],
  },
  see: 'https://etcd.io/docs/v3.6/feature-gates/',
  explain: place => switchedIn(place),
}

function switchedIn({ value, known: { component, invocation } }: FlagPlace): Localized | undefined {
  const items = itemsOf(value)
  const owner = component.versions === 'etcd' ? 'etcd' : 'kubernetes'
  const names = items.map(item => item.split('=')[0]!.replace(/^\w+:/, ''))
  const gates = (setting: RegExp) => items.filter(item => setting.test(item)).map(item => item.split('=')[0]!)
  const on = gates(/=(?:true|1|t)$/i)
  const off = gates(/=(?:false|0|f)$/i)
  return joined([
    on.length > 0 ? say({ en: 'On: {on}.', 'zh-cn': '开启 {on}。' }, { on: codes(on) }) : undefined,
    off.length > 0 ? say({ en: 'Off: {off}.', 'zh-cn': '关闭 {off}。' }, { off: codes(off) }) : undefined,
    stagesOf(owner, names, releaseWith(component, invocation.version, newestGates[owner])),
  ])
}
