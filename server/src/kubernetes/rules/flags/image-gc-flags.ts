import { flagNamedIn, knownInvocations, valueIn } from '../../cluster/known-flags.js'
import type { KubernetesRule } from '../../rule.js'
import { staticPod } from '../cis/_example.js'

export default {
  id: 'kubernetes/image-gc-flags',
  severity: 'error',
  title: { en: 'Thresholds of image clean-up in the wrong order', 'zh-cn': '镜像清理的阈值次序不对' },
  why: {
    en: 'kubelet deletes images from the high threshold on until the low one. It exits where the low one is not below the high one.',
    'zh-cn': 'kubelet 从高阈值开始清理镜像，直到低阈值。低阈值不小于高阈值时它会退出。',
  },
  instead: { en: 'Keep 85 and 80, or change both.', 'zh-cn': '保持 85 和 80，或两个一起改。' },
  message: {
    en: 'Images are deleted from {high} % on until {low} %, which is not less: kubelet exits. Make the low threshold smaller than the high one.',
    'zh-cn': '从 {high}% 开始清理，直到 {low}%，而后者没有小于前者：kubelet 会退出。让低阈值小于高阈值。',
  },
  examples: {
    bad: [staticPod('kubelet', '--image-gc-high-threshold=75', '                          ^^')],
    good: [staticPod('kubelet', '--image-gc-high-threshold=75', '--image-gc-low-threshold=65')],
  },
  check: (slice, report) => {
    for (const known of knownInvocations(slice)) {
      if (known.component.name !== 'kubelet') continue
      const both = ['image-gc-high-threshold', 'image-gc-low-threshold'] as const
      const written = both.flatMap(name => flagNamedIn(known, name)?.written ?? []).at(0)
      // one of the two may stand in the file, or beside a patch
      const isPart = slice.patch || flagNamedIn(known, 'config')
      if (!written || (isPart && both.some(name => !flagNamedIn(known, name)))) continue
      const [high, low] = both.map(name => Number(valueIn(known, name)))
      if (high === undefined || low === undefined || !(low >= high)) continue
      report(written.valueSpan ?? written.nameSpan, { high, low })
    }
  },
} satisfies KubernetesRule
