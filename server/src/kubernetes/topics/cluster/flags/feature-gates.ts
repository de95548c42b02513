import { joined } from '../../../../core/localized.js'
import { codes, say } from '../../_text.js'
import { type FlagTopic, itemsOf } from './_flag.js'

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
  explain: ({ value }) => {
    const items = itemsOf(value)
    const gates = (setting: RegExp) => items.filter(item => setting.test(item)).map(item => item.split('=')[0]!)
    const on = gates(/=(?:true|1|t)$/i)
    const off = gates(/=(?:false|0|f)$/i)
    return joined([
      on.length > 0 ? say({ en: 'On: {on}.', 'zh-cn': '开启 {on}。' }, { on: codes(on) }) : undefined,
      off.length > 0 ? say({ en: 'Off: {off}.', 'zh-cn': '关闭 {off}。' }, { off: codes(off) }) : undefined,
    ])
  },
}
