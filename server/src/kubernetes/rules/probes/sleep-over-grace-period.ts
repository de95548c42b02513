import type { KubernetesRule } from '../../rule.js'
import { asNumber, pairOf } from '../../tree.js'
import { containerWith, podWith } from '../_examples.js'
import { ofType, pointAt } from '../_typed.js'
import { gracePeriodOf } from './_grace.js'

export default {
  id: 'kubernetes/sleep-over-grace-period',
  severity: 'error',
  title: { en: 'A hook that sleeps longer than the grace period', 'zh-cn': '钩子的休眠时间超过宽限期' },
  why: {
    en: 'The grace period covers the hook as well: a container that is still asleep when it ends is killed without a SIGTERM. The API server refuses a longer `sleep`.',
    'zh-cn':
      '宽限期把钩子的时间也算在内：期限一到容器还在休眠，就会被直接杀掉，连 SIGTERM 也收不到。API 服务器不接受更长的 `sleep`。',
  },
  instead: {
    en: 'Sleep shorter, or raise `terminationGracePeriodSeconds` of the Pod; leave time for the process to stop.',
    'zh-cn': '缩短休眠，或调大 Pod 的 `terminationGracePeriodSeconds`，并给进程留出停止的时间。',
  },
  message: {
    en: 'This hook sleeps {seconds} s, and the Pod has {grace} s to stop in all: the API server refuses it. Sleep shorter, or raise `terminationGracePeriodSeconds`.',
    'zh-cn':
      '这个钩子要休眠 {seconds} 秒，而 Pod 总共只有 {grace} 秒停止时间，API 服务器会拒绝。缩短休眠，或调大 `terminationGracePeriodSeconds`。',
  },
  examples: {
    bad: [
      containerWith(`
lifecycle:
  preStop:
    sleep:
      seconds: 60
               ^^`),
    ],
    good: [
      podWith(`
terminationGracePeriodSeconds: 90
containers:
  - name: web
    image: nginx:1.29
    lifecycle:
      preStop:
        sleep:
          seconds: 60`),
    ],
  },
  check(slice, report) {
    for (const sleep of ofType(slice, 'SleepAction')) {
      const pair = pairOf(sleep.node, 'seconds')
      const seconds = asNumber(pair?.value)
      const grace = gracePeriodOf(sleep)
      if (pair && seconds !== undefined && grace !== undefined && seconds > grace)
        report(pointAt(pair), { seconds, grace })
    }
  },
} satisfies KubernetesRule
