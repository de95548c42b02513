import { say } from '../../_text.js'
import { grouped } from '../_numbers.js'
import { type FlagTopic, numberOf } from './_flag.js'

export const etcdSnapshotCount: FlagTopic = {
  flags: ['etcd --snapshot-count'],
  title: { en: 'writes between two snapshots of etcd', 'zh-cn': '相隔多少次写入生成一次快照' },
  notes: {
    en: [
      'Memory against disk: until the snapshot etcd keeps each write in memory (and in the WAL). Higher takes more memory and a longer replay at start; lower writes snapshots more often, which costs disk and CPU.',
      'A follower that fell further behind than the kept entries needs the whole database sent (`--snapshot-catchup-entries`, 5,000).',
      'The default was 100,000 until 3.5 and is 10,000 since 3.6, mostly to save memory.',
    ],
    'zh-cn': [
      '内存与磁盘的取舍：快照之前的每次写入都留在内存（和 WAL）里。调高更占内存，启动时重放更久；调低则频繁写快照，消耗磁盘和 CPU。',
      '跟随者落后的条数超过保留量时，只能接收整个数据库（`--snapshot-catchup-entries`，默认 5,000）。',
      '3.5 及以前默认 100,000，3.6 起为 10,000，主要是为了省内存。',
    ],
  },
  compare: {
    en: "**Not a backup.** This is raft's own snapshot inside the data folder. A backup is `etcdctl snapshot save backup.db`, brought back by `etcdutl snapshot restore` (`etcdctl snapshot restore` is gone since 3.6).",
    'zh-cn':
      '**这不是备份**，而是数据目录里 raft 自己的快照。备份用 `etcdctl snapshot save backup.db`，恢复用 `etcdutl snapshot restore`（`etcdctl snapshot restore` 已在 3.6 中移除）。',
  },
  see: 'https://etcd.io/docs/v3.6/tuning/',
  explain: place => {
    const count = numberOf(place)
    if (!count) return undefined
    return say(
      {
        en: 'A snapshot is taken every {count} writes: with 100 writes a second every {time}.',
        'zh-cn': '每 {count} 次写入生成一次快照：若每秒 100 次写入，约 {time}一次。',
      },
      { count: grouped(count), time: spell(count / 100) },
    )
  },
}

const spell = (seconds: number) => {
  const minutes = Math.round(seconds / 6) / 10
  return seconds < 120
    ? { en: `${Math.round(seconds)} s`, 'zh-cn': `${Math.round(seconds)} 秒` }
    : { en: `${minutes} min`, 'zh-cn': `${minutes} 分钟` }
}
