import { say } from '../../_text.js'
import { grouped } from '../_numbers.js'
import { type FlagTopic, numberBeside, short } from './_flag.js'

export const clientRate: FlagTopic = {
  flags: ['--kube-api-qps', '--kube-api-burst'],
  title: { en: 'how fast it asks the API server', 'zh-cn': '访问 API 服务器的速率' },
  notes: {
    en: [
      'A bucket: it holds *burst* tokens and gets *QPS* new ones a second; each request takes one, and waits when it is empty. "Waited for … due to client-side throttling" in the log tells that it is too small.',
      'Raise both together, burst at 1.5 to 2 times QPS, and `--concurrent-…-syncs` with them: workers that wait for tokens do nothing.',
      'Defaults: kube-scheduler 50/100, kube-controller-manager 20/30, kubelet 50/100 (5/10 until 1.26). In kube-scheduler `--config` has the last word: `clientConnection.qps` and `burst`.',
    ],
    'zh-cn': [
      '这是一个令牌桶：最多存 *burst* 个令牌，每秒补充 *QPS* 个；每个请求取一个，取不到就等。日志里出现 “Waited for … due to client-side throttling” 说明设得太小。',
      '两者要一起调，burst 取 QPS 的 1.5 到 2 倍，同时调 `--concurrent-…-syncs`：等令牌的工作线程等于闲着。',
      '默认值：kube-scheduler 50/100，kube-controller-manager 20/30，kubelet 50/100（1.26 及以前为 5/10）。kube-scheduler 写了 `--config` 时以文件为准：`clientConnection.qps` 和 `burst`。',
    ],
  },
  compare: {
    en: '**Client or server?** This limit makes the client slow itself down. What the API server takes in at a time is `--max-requests-inflight` and API Priority and Fairness; raising the one without the other moves the queue.',
    'zh-cn':
      '**客户端限速与服务端限流**：这里是客户端自己放慢。API 服务器同时接收多少由 `--max-requests-inflight` 和 API 优先级与公平性决定；只调一边，队伍不过是换个地方排。',
  },
  explain: place => {
    const qps = numberBeside(place, 'kube-api-qps')
    const burst = numberBeside(place, 'kube-api-burst')
    if (qps === undefined || burst === undefined || qps <= 0) return undefined
    const args = {
      qps: grouped(qps),
      burst: grouped(burst),
      time: short(Math.max(0, 1000 - burst) / qps),
      program: place.known.component.name,
    }
    return say(
      {
        en: '{burst} requests may go out at once, then {qps} a second: 1,000 requests take {program} {time} s at least.{small}',
        'zh-cn': '可以一次发出 {burst} 个请求，之后每秒 {qps} 个：1,000 个请求，{program} 至少要 {time} 秒。{small}',
      },
      {
        ...args,
        small:
          burst < qps
            ? {
                en: ' The burst is smaller than the rate, so it is never reached; make it larger.',
                'zh-cn': 'burst 小于 QPS，突发余量形同虚设，应调大。',
              }
            : { en: '', 'zh-cn': '' },
      },
    )
  },
}
