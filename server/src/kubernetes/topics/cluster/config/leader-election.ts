import type { Explanation } from '../../../../core/topic.js'
import { secondsOf } from '../../../quantities.js'
import type { KubernetesPlace, KubernetesTopic } from '../../../topic.js'
import { asBoolean, asString, get } from '../../../tree.js'
import { explained } from '../../_file.js'
import { docs, say, seconds } from '../../_text.js'

export default {
  key: 'LeaderElectionConfiguration.leaseDuration',
  also: [
    'LeaderElectionConfiguration.leaderElect',
    'LeaderElectionConfiguration.renewDeadline',
    'LeaderElectionConfiguration.retryPeriod',
    'KubeSchedulerConfiguration.leaderElection',
  ],
  title: { en: 'which of several copies works', 'zh-cn': '多个副本中由谁工作' },
  summary: {
    en: 'Of several schedulers or controller managers one holds a Lease in `kube-system` and works; the others wait. API servers elect nobody: all of them serve.',
    'zh-cn':
      '多个调度器或 controller-manager 中，持有 `kube-system` 里 Lease 的那个工作，其余待命。API 服务器不选主，全部同时服务。',
  },
  notes: {
    en: [
      'The leader tries to renew every `retryPeriod` (2 s) and gives up after `renewDeadline` (10 s), ending the process; another takes over `leaseDuration` (15 s) after the last renewal.',
      'It must hold: leaseDuration > renewDeadline > retryPeriod. Longer times spare a slow etcd, and delay the takeover.',
      'Who leads: `kubectl -n kube-system get lease`.',
    ],
    'zh-cn': [
      '领导者每 `retryPeriod`（2 秒）续约一次，超过 `renewDeadline`（10 秒）续不上就退出进程；最后一次续约过去 `leaseDuration`（15 秒）后，由别的副本接手。',
      '必须满足 leaseDuration > renewDeadline > retryPeriod。时间长一些能容忍慢的 etcd，但接手也更晚。',
      '谁是领导者：`kubectl -n kube-system get lease`。',
    ],
  },
  see: docs('concepts/architecture/leases/'),
  explain,
} satisfies KubernetesTopic

function explain({ resource }: KubernetesPlace): Explanation | undefined {
  const around = resource.at('leaderElection')
  if (!around) return undefined
  const read = (name: string, usual: number) => secondsOf(asString(get(around, name)) ?? `${usual}s`) || usual
  const [lease, renew, retry] = [read('leaseDuration', 15), read('renewDeadline', 10), read('retryPeriod', 2)]
  if (asBoolean(get(around, 'leaderElect')) === false)
    return explained({
      en: 'no leader is elected: run a single copy only, or two will work against each other.',
      'zh-cn': '不选主：只能运行一个副本，否则会互相打架。',
    })
  return explained(
    lease > renew && renew > retry
      ? say(
          {
            en: 'when the leader is gone, another copy takes over after at most {lease}; a leader that cannot renew gives up after {renew}.',
            'zh-cn': '领导者消失后，最多 {lease}由别的副本接手；续不上约的领导者 {renew}后放弃。',
          },
          { lease: seconds(lease + retry), renew: seconds(renew) },
        )
      : {
          en: 'the times are out of order (leaseDuration > renewDeadline > retryPeriod): the process does not start.',
          'zh-cn': '时间顺序不对（应为 leaseDuration > renewDeadline > retryPeriod）：进程无法启动。',
        },
  )
}
