import { secondsOf } from '../../../quantities.js'
import type { KubernetesTopic } from '../../../topic.js'
import { asString } from '../../../tree.js'
import { explained } from '../../_file.js'
import { docs, say, seconds } from '../../_text.js'

export default {
  key: 'KubeletConfiguration.shutdownGracePeriod',
  also: ['KubeletConfiguration.shutdownGracePeriodCriticalPods'],
  title: { en: 'time for Pods when the machine shuts down', 'zh-cn': '关机时留给 Pod 的时间' },
  summary: {
    en: 'The kubelet delays a shutdown of the machine (through systemd) by this much and ends the Pods in good order: ordinary ones first, critical ones in the last `shutdownGracePeriodCriticalPods`.',
    'zh-cn':
      '机器关机时，kubelet 通过 systemd 把关机推迟这么久，并有序结束 Pod：先普通 Pod，最后 `shutdownGracePeriodCriticalPods` 留给关键 Pod。',
  },
  notes: {
    en: [
      'Both are 0 by default, which turns it off: Pods are then killed with the machine.',
      'systemd has to allow the delay: `InhibitDelayMaxSec` in `logind.conf` (5 s by default; the kubelet raises it).',
      'It is no substitute for `kubectl drain`: no PodDisruptionBudget is asked.',
    ],
    'zh-cn': [
      '两者默认都是 0，即关闭：Pod 会随机器一起被杀掉。',
      'systemd 要允许推迟：`logind.conf` 的 `InhibitDelayMaxSec`（默认 5 秒，kubelet 会调高它）。',
      '它代替不了 `kubectl drain`：不看 PodDisruptionBudget。',
    ],
  },
  see: docs('concepts/cluster-administration/node-shutdown/'),
  explain({ resource }) {
    const whole = secondsOf(asString(resource.at('shutdownGracePeriod')) ?? '')
    const critical = secondsOf(asString(resource.at('shutdownGracePeriodCriticalPods')) ?? '') ?? 0
    if (whole === undefined) return undefined
    if (whole === 0)
      return explained({ en: 'it is off: Pods die with the machine.', 'zh-cn': '它是关闭的：Pod 随机器一起终止。' })
    return explained(
      critical > whole
        ? {
            en: 'critical Pods get more than the whole: the kubelet refuses to start.',
            'zh-cn': '留给关键 Pod 的时间超过总时间：kubelet 拒绝启动。',
          }
        : say(
            {
              en: 'ordinary Pods have {first} to end, then critical ones {last}.',
              'zh-cn': '普通 Pod 有 {first} 结束，随后关键 Pod 有 {last}。',
            },
            { first: seconds(whole - critical), last: seconds(critical) },
          ),
    )
  },
} satisfies KubernetesTopic
