import { say } from '../../_text.js'
import { grouped } from '../_numbers.js'
import { beside, type FlagTopic, numberBeside } from './_flag.js'

/** Shares of the built-in priority levels: system 30, node-high 40, leader-election 10, workload-high 40, workload-low 100, global-default 20, catch-all 5. */
const allShares = 245
const workloadLow = 100

export const requestsInFlight: FlagTopic = {
  flags: ['kube-apiserver --max-requests-inflight', 'kube-apiserver --max-mutating-requests-inflight'],
  title: { en: 'requests the API server works on at a time', 'zh-cn': 'API 服务器同时处理的请求数' },
  notes: {
    en: [
      'Watches, `exec`, `logs -f` and `port-forward` do not count once they run; only setting up a watch does.',
      'What finds no seat and no room in its queue is refused with HTTP 429 and `Retry-After`; `apiserver_flowcontrol_rejected_requests_total` counts it.',
      "More seats take more CPU and memory: with large lists several GB. Kubernetes' own scripts went to 1500/500 above 1,000 nodes, and 3000/1000 above 3,000.",
    ],
    'zh-cn': [
      'watch、`exec`、`logs -f`、`port-forward` 建立之后不再计入，只有建立 watch 的那一下算。',
      '没有席位、队列也满了的请求会收到 HTTP 429 和 `Retry-After`；指标 `apiserver_flowcontrol_rejected_requests_total` 记录其数量。',
      '席位越多，CPU 和内存消耗越大，大列表可达数 GB。Kubernetes 自带脚本在超过 1,000 个节点时用 1500/500，超过 3,000 个时用 3000/1000。',
    ],
  },
  compare: {
    en: '**Seats or shares?** The two flags only make the total. API Priority and Fairness divides it among the `PriorityLevelConfiguration`s, so one noisy client cannot starve the others; with it switched off, the first flag limits reads and the second writes, first come first served.',
    'zh-cn':
      '**总量与份额**：这两个标志只决定总席位数，由 API 优先级与公平性按 `PriorityLevelConfiguration` 分配，单个客户端挤不掉别人；关掉它时，前者限制读、后者限制写，先到先得。',
  },
  see: 'https://kubernetes.io/docs/concepts/cluster-administration/flow-control/',
  explain: place => {
    const read = numberBeside(place, 'max-requests-inflight')
    const write = numberBeside(place, 'max-mutating-requests-inflight')
    if (read === undefined || write === undefined) return undefined
    const args = { read: grouped(read), write: grouped(write), total: grouped(read + write) }
    if (beside(place, 'enable-priority-and-fairness') === 'false')
      return say(
        {
          en: 'API Priority and Fairness is off, so {read} reads and {write} writes may run at a time; a `0` means no limit.',
          'zh-cn': 'API 优先级与公平性已关闭，因此最多同时处理 {read} 个读请求和 {write} 个写请求；`0` 表示不限。',
        },
        args,
      )
    return say(
      {
        en: '{read} + {write} makes **{total} seats**, which API Priority and Fairness divides by shares: with the built-in levels `workload-low` gets 100 of 245, {low} seats, and `system` 30, {system}.',
        'zh-cn':
          '{read} + {write} 共 **{total} 个席位**，由 API 优先级与公平性按份额分配：在内置的优先级中，`workload-low` 占 245 份中的 100 份，即 {low} 个；`system` 占 30 份，即 {system} 个。',
      },
      {
        ...args,
        low: grouped(Math.ceil(((read + write) * workloadLow) / allShares)),
        system: grouped(Math.ceil(((read + write) * 30) / allShares)),
      },
    )
  },
}
