import type { KubernetesRule } from '../../rule.js'
import { asMap, entries, get, keyOf } from '../../tree.js'
import { configsOf, kubeletExample, kubeletGroup } from './_config.js'

export default {
  id: 'kubernetes/eviction-soft-without-grace',
  severity: 'error',
  title: { en: 'A soft eviction threshold without a grace period', 'zh-cn': '软驱逐阈值缺少宽限期' },
  why: {
    en: 'A soft threshold evicts only after it has been crossed for some time. Without an entry in `evictionSoftGracePeriod` the kubelet does not know how long, and does not start.',
    'zh-cn':
      '软阈值要持续一段时间才触发驱逐。`evictionSoftGracePeriod` 里没有对应的一项，kubelet 不知道该等多久，就无法启动。',
  },
  instead: {
    en: 'Give each signal of `evictionSoft` a time in `evictionSoftGracePeriod`.',
    'zh-cn': '为 `evictionSoft` 的每个信号在 `evictionSoftGracePeriod` 里写上时长。',
  },
  message: {
    en: '`{signal}` has no entry in `evictionSoftGracePeriod`, so the kubelet does not start. Add one, such as `{signal}: 1m30s`.',
    'zh-cn': '`evictionSoftGracePeriod` 里没有 `{signal}`，kubelet 无法启动。补上一项，例如 `{signal}: 1m30s`。',
  },
  examples: {
    bad: [kubeletExample('evictionSoft:\n  memory.available: 1Gi\n  ^^^^^^^^^^^^^^^^')],
    good: [
      kubeletExample('evictionSoft:\n  memory.available: 1Gi\nevictionSoftGracePeriod:\n  memory.available: 1m30s'),
    ],
  },
  check: (slice, report) => {
    for (const config of configsOf(slice, kubeletGroup, 'KubeletConfiguration')) {
      const soft = asMap(config.at('evictionSoft'))
      const grace = config.at('evictionSoftGracePeriod')
      if (!soft || soft.templated || grace?.templated) continue
      for (const { key } of entries(soft))
        if (!key.templated && !get(grace, keyOf(key))) report(key.span, { signal: keyOf(key) })
    }
  },
} satisfies KubernetesRule
