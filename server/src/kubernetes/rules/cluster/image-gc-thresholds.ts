import type { KubernetesRule } from '../../rule.js'
import { asNumber } from '../../tree.js'
import { configsOf, kubeletExample, kubeletGroup } from './_config.js'

export default {
  id: 'kubernetes/image-gc-thresholds',
  severity: 'error',
  title: { en: 'Image garbage collection that stops before it begins', 'zh-cn': '镜像清理的低阈值不小于高阈值' },
  why: {
    en: 'The kubelet deletes unused images from the high threshold down to the low one. It refuses a file in which the low one is not below the high one, and does not start.',
    'zh-cn': 'kubelet 从高阈值开始清理未使用的镜像，降到低阈值为止。低阈值不小于高阈值时，它拒绝该文件，无法启动。',
  },
  instead: {
    en: 'Keep `imageGCLowThresholdPercent` (80) below `imageGCHighThresholdPercent` (85).',
    'zh-cn': '让 `imageGCLowThresholdPercent`（80）小于 `imageGCHighThresholdPercent`（85）。',
  },
  message: {
    en: 'The low threshold of {low} % is not below the high one of {high} %, so the kubelet does not start. Lower the first or raise the second.',
    'zh-cn': '低阈值 {low}% 没有小于高阈值 {high}%，kubelet 无法启动。调低前者或调高后者。',
  },
  examples: {
    bad: [kubeletExample('imageGCHighThresholdPercent: 70\n                             ^^')],
    good: [kubeletExample('imageGCHighThresholdPercent: 70\nimageGCLowThresholdPercent: 60')],
  },
  check: (slice, report) => {
    for (const config of configsOf(slice, kubeletGroup, 'KubeletConfiguration')) {
      const [highNode, lowNode] = [config.at('imageGCHighThresholdPercent'), config.at('imageGCLowThresholdPercent')]
      const [high, low] = [highNode ? asNumber(highNode) : 85, lowNode ? asNumber(lowNode) : 80]
      const at = lowNode ?? highNode
      if (at && high !== undefined && low !== undefined && high > 0 && low >= high) report(at.span, { high, low })
    }
  },
} satisfies KubernetesRule
