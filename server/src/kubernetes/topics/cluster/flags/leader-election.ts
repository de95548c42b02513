import { seconds } from '../../../rules/flags/_flags.js'
import { say } from '../../_text.js'
import { beside, type FlagTopic } from './_flag.js'

export const leaderElection: FlagTopic = {
  flags: ['--leader-elect', '--leader-elect-*'],
  title: { en: 'one works, the others stand by', 'zh-cn': '一个工作，其余待命' },
  notes: {
    en: [
      'The leader renews a Lease in `kube-system`; when it cannot, it exits, and another takes over when the Lease has run out. API servers need none of this: all of them work at a time.',
      'Lease > renew deadline > 1.2 × retry, or the component exits. Raise all three together where a slow etcd or API server makes leaders change all the time.',
      'Switch it off only where there is one instance for good: two controller managers without it work against each other.',
    ],
    'zh-cn': [
      '领导者不断续 `kube-system` 里的 Lease；续不上就退出，Lease 到期后由另一个接任。API 服务器不需要选举，多个同时工作。',
      '租约 > 续约期限 > 1.2 × 重试间隔，否则组件会退出。etcd 或 API 服务器较慢、领导者频繁更替时，三个要一起调大。',
      '只有永远只跑一个实例时才可关闭：两个不选举的控制器管理器会互相打架。',
    ],
  },
  explain: place => {
    if (beside(place, 'leader-elect') === 'false')
      return {
        en: 'Leader election is off: a second instance would work at the same time.',
        'zh-cn': '选举已关闭：若有第二个实例，会与它同时工作。',
      }
    const lease = seconds(beside(place, 'leader-elect-lease-duration'))
    const retry = seconds(beside(place, 'leader-elect-retry-period'))
    if (lease === undefined || retry === undefined) return undefined
    return say(
      {
        en: 'When the leader dies, another takes over after about {lease} to {latest} s.',
        'zh-cn': '领导者失效后，约 {lease} 到 {latest} 秒由另一个接手。',
      },
      { lease, latest: Math.round((lease + 2.2 * retry) * 10) / 10 },
    )
  },
}
