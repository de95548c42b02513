import type { Localized } from '../../core/localized.js'

/** PodDisruptionBudgets. */
export const disruption: Readonly<Record<string, Localized>> = {
  'PodDisruptionBudgetSpec.minAvailable': {
    en: 'How many selected Pods, or what percentage (rounded up), must stay ready when nodes are drained. Equal to the number of replicas it blocks every drain.',
    'zh-cn': '腾空节点时，所选 Pod 至少有多少个（或百分之多少，向上取整）保持就绪。等于副本数就会挡住所有腾空操作。',
  },
  'PodDisruptionBudgetSpec.maxUnavailable': {
    en: 'How many selected Pods, or what percentage (rounded up), may be missing at a time. 0 blocks every drain. Either this or `minAvailable`; this one keeps fitting when you scale.',
    'zh-cn':
      '所选 Pod 最多同时缺多少个（或百分之多少，向上取整）。写 0 会挡住所有腾空操作。与 `minAvailable` 二选一；用它在扩缩后仍然合适。',
  },
  'PodDisruptionBudgetSpec.selector': {
    en: "The Pods that are protected, usually the workload's labels. Left out it selects none, empty (`{}`) every Pod of the namespace.",
    'zh-cn': '要保护的 Pod，通常写工作负载的标签。不写一个都不选，写空（`{}`）则选中命名空间里的所有 Pod。',
  },
  'PodDisruptionBudgetSpec.unhealthyPodEvictionPolicy': {
    en: '`AlwaysAllow` lets Pods that are not ready be evicted regardless, so that a crashing program cannot block a drain; `IfHealthyBudget` protects them too (GA in 1.31).',
    'zh-cn':
      '`AlwaysAllow` 允许随时驱逐未就绪的 Pod，免得崩溃的程序挡住腾空；`IfHealthyBudget` 也保护它们（1.31 起 GA）。',
  },
  'PodDisruptionBudgetStatus.disruptionsAllowed': {
    en: 'How many Pods may be evicted right now; at 0 a drain waits.',
    'zh-cn': '此刻还能驱逐几个 Pod；为 0 时腾空会等待。',
  },
  'PodDisruptionBudgetStatus.currentHealthy': {
    en: 'How many selected Pods are ready.',
    'zh-cn': '所选 Pod 中就绪的个数。',
  },
  'PodDisruptionBudgetStatus.desiredHealthy': { en: 'How many must be ready.', 'zh-cn': '要求就绪的个数。' },
  'PodDisruptionBudgetStatus.expectedPods': { en: 'How many there should be.', 'zh-cn': '应有的 Pod 总数。' },
}
