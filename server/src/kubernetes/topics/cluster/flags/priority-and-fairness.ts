import type { FlagTopic } from './_flag.js'

export const priorityAndFairness: FlagTopic = {
  flags: ['kube-apiserver --enable-priority-and-fairness'],
  title: { en: 'fair queues for API requests', 'zh-cn': '为 API 请求公平排队' },
  notes: {
    en: [
      'A `FlowSchema` sorts requests into priority levels, by user, verb and resource; the one with the smallest `matchingPrecedence` wins.',
      'Each `PriorityLevelConfiguration` gets its share of the seats of `--max-requests-inflight` + `--max-mutating-requests-inflight`, 400 + 200 by default, and may lend what it does not use.',
    ],
    'zh-cn': [
      '`FlowSchema` 按用户、动词和资源把请求归入优先级；`matchingPrecedence` 最小的匹配者生效。',
      '每个 `PriorityLevelConfiguration` 按份额分得 `--max-requests-inflight` + `--max-mutating-requests-inflight`（默认 400 + 200）中的席位，闲置的可以借出。',
    ],
  },
  see: 'https://kubernetes.io/docs/concepts/cluster-administration/flow-control/',
}
