import type { KubernetesRule } from '../../rule.js'
import { asNumber, pairOf } from '../../tree.js'
import { cronJobWith } from '../_examples.js'
import { ofType, pointAt } from '../_typed.js'

export default {
  id: 'kubernetes/starting-deadline-too-short',
  severity: 'warning',
  title: { en: 'A starting deadline that the controller may miss', 'zh-cn': '控制器可能错过的启动期限' },
  why: {
    en: 'The CronJob controller looks about every 10 s whether something is due. With a shorter deadline a run may be over before it is noticed, and is left out.',
    'zh-cn': 'CronJob 控制器大约每 10 秒检查一次有没有到点。期限比这还短，可能还没发现就已过期，这次运行就被跳过。',
  },
  instead: { en: 'Write 10 or more; some minutes are usual.', 'zh-cn': '写 10 或更大，通常是几分钟。' },
  message: {
    en: 'The controller looks about every 10 s, so that with a deadline of {seconds} s runs may be left out. Write a longer one.',
    'zh-cn': '控制器大约每 10 秒检查一次，期限只有 {seconds} 秒，运行可能会被跳过。写长一些。',
  },
  examples: {
    bad: [cronJobWith('startingDeadlineSeconds: 5\n                         ^')],
    good: [cronJobWith('startingDeadlineSeconds: 300')],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'CronJobSpec')) {
      const pair = pairOf(node, 'startingDeadlineSeconds')
      const seconds = asNumber(pair?.value)
      if (pair && seconds !== undefined && seconds >= 0 && seconds < 10) report(pointAt(pair), { seconds })
    }
  },
} satisfies KubernetesRule
