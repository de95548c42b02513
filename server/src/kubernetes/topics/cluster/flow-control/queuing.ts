import type { Explanation } from '../../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../../topic.js'
import { asString } from '../../../tree.js'
import { explained, numberOr } from '../../_file.js'
import { say } from '../../_text.js'
import { grouped } from '../_numbers.js'
import { flowPage, levelOf, sharing } from './_seats.js'

export default {
  key: 'QueuingConfiguration.queues',
  also: [
    'QueuingConfiguration.handSize',
    'QueuingConfiguration.queueLengthLimit',
    'LimitResponse.queuing',
    'LimitResponse.type',
    'LimitedPriorityLevelConfiguration.limitResponse',
  ],
  title: { en: 'queues that keep clients from each other', 'zh-cn': '让客户端互不拖累的队列' },
  summary: {
    en: 'Requests beyond the seats wait in queues. Each flow (a user, or a namespace) is dealt a hand of `handSize` queues out of `queues` and joins the shortest: **shuffle sharding**, so that one busy client fills its own hand and hardly anybody else shares all of it.',
    'zh-cn':
      '超出席位的请求排队。每个流（一个用户或一个命名空间）从 `queues` 个队列中抽到 `handSize` 个，进最短的那个：这就是**混洗分片**，一个繁忙的客户端只会塞满自己那几个队列，别人几乎不会与它完全重合。',
  },
  notes: {
    en: [
      'Defaults: 64 queues, hands of 8, 50 requests a queue. A full queue answers 429; a request waits a quarter of its timeout at most.',
      'More queues: fewer collisions, more memory. `queues: 1` makes one queue for all (no fairness). Longer queues outlast bursts, at the price of latency.',
      '`type: Reject` does without queues: what is beyond the seats gets 429 at once, as in `catch-all`.',
    ],
    'zh-cn': [
      '默认 64 个队列，每手 8 个，每个队列 50 个请求。队列满了返回 429；一个请求最多等自身超时的四分之一。',
      '队列越多，碰撞越少，内存越多。`queues: 1` 就是所有流共用一个队列（没有公平性）。队列越长越能扛突发，代价是延迟。',
      '`type: Reject` 不排队：超出席位立即 429，`catch-all` 就是这样。',
    ],
  },
  see: flowPage,
  explain,
} satisfies KubernetesTopic

function explain({ resource, manifest }: KubernetesPlace): Explanation | undefined {
  const response = resource.at('spec', 'limited', 'limitResponse')
  const own = levelOf(resource)
  const seats = own && sharing(manifest).levels.find(one => one.name === own.name)?.nominal
  if (asString(resource.at('spec', 'limited', 'limitResponse', 'type')) === 'Reject')
    return explained(
      say(
        {
          en: 'nothing waits: with all {seats} seats taken a request gets 429 at once.',
          'zh-cn': '不排队：{seats} 个席位占满后，请求立即得到 429。',
        },
        { seats: seats ?? '' },
      ),
    )
  const queuing = resource.at('spec', 'limited', 'limitResponse', 'queuing')
  const [queues, hand, length] = [
    numberOr(queuing, 'queues', 64),
    numberOr(queuing, 'handSize', 8),
    numberOr(queuing, 'queueLengthLimit', 50),
  ]
  if (!response || queues === undefined || hand === undefined || length === undefined || seats === undefined)
    return undefined
  if (hand > queues)
    return explained(
      say(
        {
          en: 'a hand of {hand} queues cannot be dealt out of {queues}: the API server refuses it.',
          'zh-cn': '从 {queues} 个队列里抽不出 {hand} 个：API 服务器会拒绝。',
        },
        { hand, queues },
      ),
    )
  return explained(
    say(
      {
        en: '{seats} requests run, {waiting} can wait ({queues} queues × {length}), further ones get 429. A flow uses {hand} queues, so it holds {own} waiting requests at most; another flow has exactly the same hand with a chance of {chance}.',
        'zh-cn':
          '{seats} 个请求在处理，{waiting} 个可排队（{queues} 个队列 × {length}），再多就是 429。一个流用 {hand} 个队列，最多 {own} 个请求在等；另一个流抽到完全相同一手的概率是 {chance}。',
      },
      {
        seats,
        queues,
        hand,
        length,
        waiting: grouped(queues * length),
        own: grouped(hand * length),
        chance: chance(queues, hand),
      },
    ),
  )
}

/** One in so many hands: `1 in 4.4 × 10^9`. */
function chance(queues: number, hand: number): { readonly en: string; readonly 'zh-cn': string } {
  let hands = 1
  for (let index = 0; index < Math.min(hand, queues - hand, 2000); index++) hands *= (queues - index) / (index + 1)
  if (!Number.isFinite(hands)) return { en: 'next to nothing', 'zh-cn': '几乎为零' }
  const power = Math.floor(Math.log10(hands))
  const text = power < 5 ? grouped(Math.round(hands)) : `${(hands / 10 ** power).toFixed(1)} × 10^${power}`
  return { en: `1 in ${text}`, 'zh-cn': `${text} 分之一` }
}
