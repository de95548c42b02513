import { say } from '../../_text.js'
import { grouped } from '../_numbers.js'
import { type FlagTopic, numberBeside, short } from './_flag.js'

export const etcdElection: FlagTopic = {
  flags: ['etcd --heartbeat-interval', 'etcd --election-timeout'],
  title: { en: 'how etcd notices that its leader is gone', 'zh-cn': 'etcd 如何发现领导者失联' },
  notes: {
    en: [
      'Both are in milliseconds, without a unit. Heartbeat: about the round-trip time between members (0.5 to 1.5 times; measure with `ping`). The default of 100 suits one data centre.',
      'Election timeout: at least 10 round trips; etcd does not start below 5 heartbeats, and takes 50,000 ms (50 s) at most, which is for members around the globe.',
      'All members need the same two values. A slow disk looks like a slow network: give etcd an SSD of its own and `ionice -c2 -n0` before you raise them.',
    ],
    'zh-cn': [
      '两者都以毫秒计，不写单位。心跳约等于成员之间的往返时间（0.5 到 1.5 倍，用 `ping` 测）；默认的 100 适合同一机房。',
      '选举超时至少是往返时间的 10 倍；不足 5 次心跳 etcd 不会启动，上限 50,000 毫秒（50 秒），那是给跨洲部署用的。',
      '所有成员的这两个值必须一致。磁盘慢看起来就像网络慢：先给 etcd 独立的 SSD 和 `ionice -c2 -n0`，再考虑调大。',
    ],
  },
  compare: {
    en: '**Short or long?** Short finds a dead leader sooner, and takes a busy one for dead: elections then stop all writes again and again. Long is calm, and a real failure costs more seconds without writes.',
    'zh-cn':
      '**短还是长？** 短，能更早发现领导者失联，却容易把繁忙当成失联，反复选举使写入一再中断；长，更平稳，但真出故障时无法写入的时间也更长。',
  },
  see: 'https://etcd.io/docs/v3.6/tuning/',
  explain: place => {
    const heartbeat = numberBeside(place, 'heartbeat-interval')
    const election = numberBeside(place, 'election-timeout')
    if (!heartbeat || !election) return undefined
    const ratio = election / heartbeat
    const verdict =
      ratio < 5
        ? { en: 'less than 5: etcd refuses to start', 'zh-cn': '不足 5 倍：etcd 会拒绝启动' }
        : election > 50_000
          ? { en: 'but above 50,000 ms: etcd refuses to start', 'zh-cn': '但超过 50,000 毫秒：etcd 会拒绝启动' }
          : ratio < 10
            ? { en: 'allowed (5 at least), 10 would be calmer', 'zh-cn': '允许（至少 5 倍），10 倍更稳妥' }
            : { en: 'good (10 is the usual)', 'zh-cn': '合适（通常取 10 倍）' }
    return say(
      {
        en: 'The leader sends a heartbeat every {heartbeat} ms, and a follower that hears nothing for {election} ms calls an election: **{ratio} heartbeats**, {verdict}. It suits round trips of up to about {trip} ms.',
        'zh-cn':
          '领导者每 {heartbeat} 毫秒发一次心跳，跟随者 {election} 毫秒没有收到就发起选举：**{ratio} 倍心跳**，{verdict}。适合往返时间约 {trip} 毫秒以内的成员。',
      },
      {
        heartbeat: grouped(heartbeat),
        election: grouped(election),
        ratio: short(ratio),
        verdict,
        trip: grouped(Math.floor(Math.min(heartbeat * 1.5, election / 10))),
      },
    )
  },
}
