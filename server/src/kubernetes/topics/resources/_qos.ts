import type { Localized } from '../../../core/localized.js'
import type { PodAt } from '../_pod.js'
import { docs, say, table } from '../_text.js'
import { evicted, qosOf } from './_amounts.js'

export const resourcePage = docs('concepts/configuration/manage-resources-containers/')

/** "The Pod is **Burstable** (`web` has no limit for `cpu`): when the node …" */
export function qosText(pod: PodAt): Localized | undefined {
  const qos = qosOf(pod)
  return (
    qos &&
    say(
      {
        en: 'The QoS class of the Pod is **{name}**, since {why}: {evicted}.',
        'zh-cn': 'Pod 的 QoS 类是 **{name}**，因为{why}：{evicted}。',
      },
      { name: qos.name, why: qos.why, evicted: evicted[qos.name] },
    )
  )
}

export const qosTable: Localized = table([
  [
    { en: 'QoS class', 'zh-cn': 'QoS 类' },
    { en: 'when', 'zh-cn': '条件' },
    { en: 'node short of memory', 'zh-cn': '节点内存紧张时' },
  ],
  [
    { en: '`Guaranteed`', 'zh-cn': '`Guaranteed`' },
    {
      en: 'every container: CPU and memory, requests = limits',
      'zh-cn': '每个容器的 CPU 和内存都写了，且请求量 = 限制',
    },
    { en: 'evicted last', 'zh-cn': '最后驱逐' },
  ],
  [
    { en: '`Burstable`', 'zh-cn': '`Burstable`' },
    { en: 'some request or limit', 'zh-cn': '写了一部分' },
    { en: 'early if above its requests', 'zh-cn': '用量超过请求量的先驱逐' },
  ],
  [
    { en: '`BestEffort`', 'zh-cn': '`BestEffort`' },
    { en: 'none at all', 'zh-cn': '什么都没写' },
    { en: 'evicted first', 'zh-cn': '最先驱逐' },
  ],
])
