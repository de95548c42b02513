import { say } from '../../_text.js'
import { beside, type FlagTopic, numberOf } from './_flag.js'

export const concurrentSyncs: FlagTopic = {
  flags: ['kube-controller-manager --concurrent-*-syncs', 'kube-controller-manager --mirroring-concurrent-*-syncs'],
  title: { en: 'how many objects a controller works on at a time', 'zh-cn': '控制器并行处理的对象数' },
  notes: {
    en: [
      'More workers shorten the queue after mass changes, and take CPU and requests to the API server. An object is never worked on by two of them.',
      'All controllers share one `--kube-api-qps` (20 by default): raise it along, or the workers wait for each other. `workqueue_depth` and `workqueue_queue_duration_seconds` tell whether there is a queue at all.',
    ],
    'zh-cn': [
      '工作线程越多，大批变更后的队列消化得越快，但更耗 CPU，对 API 服务器的请求也更多。同一个对象不会被两个线程同时处理。',
      '所有控制器共用一个 `--kube-api-qps`（默认 20）：要一并调大，否则线程只会互相等待。先看 `workqueue_depth` 和 `workqueue_queue_duration_seconds`，确认真有排队。',
    ],
  },
  explain: place => {
    const workers = numberOf(place)
    const usual = Number(place.flag.default)
    const qps = beside(place, 'kube-api-qps')
    if (workers === undefined || !(usual > 0)) return undefined
    const ratio = workers / usual
    const times =
      workers === usual
        ? { en: 'as many as usual', 'zh-cn': '与默认相同' }
        : ratio > 1
          ? {
              en: `${Math.round(ratio * 10) / 10} times the usual`,
              'zh-cn': `是默认的 ${Math.round(ratio * 10) / 10} 倍`,
            }
          : { en: 'fewer than usual', 'zh-cn': '少于默认' }
    return say(
      {
        en: '{workers} objects are worked on at a time, {times}; with `--kube-api-qps` at {qps} the controllers together make {qps} requests a second.',
        'zh-cn': '同时处理 {workers} 个对象，{times}；`--kube-api-qps` 为 {qps}，即全部控制器合计每秒 {qps} 个请求。',
      },
      { workers, times, qps: qps ?? '?' },
    )
  },
}
