import type { KubernetesRule } from '../../rule.js'
import { asString, get, itemsOf } from '../../tree.js'
import { containerWith, podWith } from '../_examples.js'
import { ofType } from '../_typed.js'
import { gracePeriodOf } from './_grace.js'

export default {
  id: 'kubernetes/pre-stop-over-grace-period',
  severity: 'warning',
  title: { en: 'A `preStop` hook that uses the whole grace period up', 'zh-cn': '`preStop` 用光了整个宽限期' },
  why: {
    en: 'The grace period begins with the `preStop` hook, not after it. When the hook takes all of it, the process gets SIGTERM and two more seconds, then SIGKILL: connections are cut off, and nothing is written back.',
    'zh-cn':
      '宽限期从 `preStop` 开始时就计时，而不是在它之后。钩子用光时间后，进程收到 SIGTERM 只剩 2 秒，随后就是 SIGKILL：连接被切断，数据来不及写回。',
  },
  instead: {
    en: 'Let the hook be short (5–15 s are enough for Services to forget the Pod), and set `terminationGracePeriodSeconds` to the hook plus the time that the process needs.',
    'zh-cn':
      '钩子尽量短（5–15 秒足够让 Service 摘除 Pod），把 `terminationGracePeriodSeconds` 设为钩子时间加上进程停止所需的时间。',
  },
  message: {
    en: 'This hook sleeps {seconds} s of the {grace} s that the Pod has to stop, so the process is killed before it can end by itself. Shorten it, or raise `terminationGracePeriodSeconds`.',
    'zh-cn':
      '这个钩子要休眠 {seconds} 秒，而 Pod 总共只有 {grace} 秒停止时间，进程来不及自行结束就会被杀掉。缩短它，或调大 `terminationGracePeriodSeconds`。',
  },
  examples: {
    bad: [
      containerWith(`
lifecycle:
  preStop:
  ^^^^^^^
    exec:
      command: [sh, -c, "sleep 30"]`),
    ],
    good: [
      podWith(`
terminationGracePeriodSeconds: 60
containers:
  - name: web
    image: nginx:1.29
    lifecycle:
      preStop:
        exec:
          command: [sh, -c, "sleep 15 && nginx -s quit"]`),
    ],
  },
  check(slice, report) {
    for (const hook of ofType(slice, 'LifecycleHandler')) {
      if (hook.field !== 'preStop' || !hook.pair) continue
      const command = itemsOf(get(hook.node, 'exec', 'command')).map(({ value }) => asString(value))
      const seconds = command.includes(undefined) ? 0 : sleepOf(command.join(' '))
      const grace = gracePeriodOf(hook)
      if (grace !== undefined && grace > 0 && seconds >= grace) report(hook.pair.key.span, { seconds, grace })
    }
  },
} satisfies KubernetesRule

const units: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600 }

/** How long a command sleeps for sure, in seconds: what stands in loops and behind conditions does not count. */
function sleepOf(command: string): number {
  if (/\b(?:while|until|for|if|case)\b|\|\|/.test(command)) return 0
  let sum = 0
  for (const [, number, unit] of command.matchAll(/(?:^|[\s;&/])sleep (\d{1,6})([smh]?)(?![\w.])/g))
    sum += Number(number) * (units[unit ?? ''] ?? 1)
  return sum
}
