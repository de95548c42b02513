import { secondsOf } from '../../quantities.js'
import type { KubernetesRule } from '../../rule.js'
import { asString } from '../../tree.js'
import { configsOf, kubeletExample, kubeletGroup } from './_config.js'

export default {
  id: 'kubernetes/shutdown-grace-order',
  severity: 'error',
  title: {
    en: 'Critical Pods get more time than the whole shutdown has',
    'zh-cn': '留给关键 Pod 的时间超过关机总时间',
  },
  why: {
    en: '`shutdownGracePeriodCriticalPods` is the last part of `shutdownGracePeriod`. The kubelet refuses a part that is larger than the whole, and does not start.',
    'zh-cn':
      '`shutdownGracePeriodCriticalPods` 是 `shutdownGracePeriod` 的最后一段。这一段大于总时间时，kubelet 拒绝该文件，无法启动。',
  },
  instead: {
    en: 'Let `shutdownGracePeriod` be the sum: time for ordinary Pods plus time for critical ones.',
    'zh-cn': '让 `shutdownGracePeriod` 等于两者之和：普通 Pod 的时间加关键 Pod 的时间。',
  },
  message: {
    en: '{critical} for critical Pods is more than the {whole} of the whole shutdown, so the kubelet does not start. Raise `shutdownGracePeriod` or lower this.',
    'zh-cn':
      '留给关键 Pod 的 {critical} 超过了关机总时间 {whole}，kubelet 无法启动。调大 `shutdownGracePeriod` 或调小这里。',
  },
  examples: {
    bad: [
      kubeletExample(
        'shutdownGracePeriod: 30s\nshutdownGracePeriodCriticalPods: 60s\n                                 ^^^',
      ),
    ],
    good: [kubeletExample('shutdownGracePeriod: 60s\nshutdownGracePeriodCriticalPods: 20s')],
  },
  check: (slice, report) => {
    for (const config of configsOf(slice, kubeletGroup, 'KubeletConfiguration')) {
      const [node, around] = [config.at('shutdownGracePeriodCriticalPods'), config.at('shutdownGracePeriod')]
      const [critical, whole] = [asString(node), around ? asString(around) : '0s']
      if (!node || critical === undefined || whole === undefined) continue
      const [part, all] = [secondsOf(critical), secondsOf(whole)]
      if (part !== undefined && all !== undefined && part > all) report(node.span, { critical, whole })
    }
  },
} satisfies KubernetesRule
