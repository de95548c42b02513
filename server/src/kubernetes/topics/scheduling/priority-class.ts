import { joined } from '../../../core/localized.js'
import type { KubernetesTopic } from '../../topic.js'
import { asBoolean, asNumber, asString } from '../../tree.js'
import { summary } from '../_summary.js'
import { code, say } from '../_text.js'
import { priorityPage } from './priority-class-name.js'

export default {
  key: 'PriorityClass',
  also: ['PriorityClass.value', 'PriorityClass.globalDefault', 'PriorityClass.preemptionPolicy'],
  title: { en: 'a name for a priority', 'zh-cn': '给优先级起的名字' },
  summary: summary('PriorityClass'),
  notes: {
    en: [
      'Users may set values up to 1000000000 (negative ones too); above that are the two of the system.',
      '`preemptionPolicy: Never` goes ahead in the queue without evicting anybody.',
      'At most one class should have `globalDefault: true`; it holds for Pods created afterwards.',
    ],
    'zh-cn': [
      '用户可设的值最大为 1000000000（也可为负）；再往上是系统的两个类。',
      '`preemptionPolicy: Never` 只在队列里排前面，不抢占别人。',
      '最多只应有一个类写 `globalDefault: true`，只对之后创建的 Pod 生效。',
    ],
  },
  see: priorityPage,
  explain({ resource }) {
    const value = asNumber(resource.at('value'))
    if (value === undefined) return undefined
    return {
      text: joined([
        say(
          {
            en: 'Pods with `priorityClassName: {name}` have priority {value}.',
            'zh-cn': '写了 `priorityClassName: {name}` 的 Pod 优先级为 {value}。',
          },
          { name: resource.name ?? 'NAME', value },
        ),
        asBoolean(resource.at('globalDefault')) === true
          ? { en: 'So have all new Pods that name no class.', 'zh-cn': '没写优先级类的新 Pod 也用它。' }
          : undefined,
        asString(resource.at('preemptionPolicy')) === 'Never'
          ? say(
              {
                en: 'They wait for room and evict nobody ({never}).',
                'zh-cn': '它们只等空位，不抢占别人（{never}）。',
              },
              { never: code('Never') },
            )
          : {
              en: 'If there is no room, they may push out Pods with less.',
              'zh-cn': '放不下时，可以挤掉优先级更低的 Pod。',
            },
      ]),
    }
  },
} satisfies KubernetesTopic
