import { say } from '../../_text.js'
import { grouped } from '../_numbers.js'
import { type FlagTopic, numberOf } from './_flag.js'

/** What a /24, the usual range of a node, has for Pods. */
const addresses = 254

export const podsPerNode: FlagTopic = {
  flags: ['kubelet --max-pods'],
  explain: place => {
    const count = numberOf(place)
    if (count === undefined) return undefined
    const verdict =
      count > addresses
        ? {
            en: `more than the ${addresses} addresses of a /24, so the node's range has to be larger`,
            'zh-cn': `超过 /24 的 ${addresses} 个地址，节点的网段必须更大`,
          }
        : count > 110
          ? {
              en: `above the 110 that Kubernetes is tested with; a /24 has ${addresses} addresses for them`,
              'zh-cn': `超过官方测试的 110 个；一个 /24 网段有 ${addresses} 个地址可用`,
            }
          : {
              en: `within the tested 110; a /24 has ${addresses} addresses for them`,
              'zh-cn': `在官方测试的 110 个之内；一个 /24 网段有 ${addresses} 个地址可用`,
            }
    return say(
      { en: 'Up to {count} Pods: {verdict}.', 'zh-cn': '最多 {count} 个 Pod，{verdict}。' },
      { count: grouped(count), verdict },
    )
  },
}
