import { say } from '../../_text.js'
import { grouped } from '../_numbers.js'
import { beside, type FlagTopic } from './_flag.js'

export const etcdCompaction: FlagTopic = {
  flags: [
    'etcd --auto-compaction-mode',
    'etcd --auto-compaction-retention',
    'kube-apiserver --etcd-compaction-interval',
  ],
  title: { en: 'when etcd forgets old revisions', 'zh-cn': 'etcd 何时清理旧版本' },
  notes: {
    en: [
      'etcd keeps every revision of every key until it is compacted. The API server asks for that every 5 minutes (`--etcd-compaction-interval`), so a cluster needs no automatic compaction in etcd.',
      'Compaction frees pages inside the file, which are used again; the file itself shrinks only with `etcdctl defrag`, one member at a time, the leader last.',
      'A watch from a revision that is compacted away fails with 410 Gone ("too old resource version"), and the client lists anew.',
    ],
    'zh-cn': [
      'etcd 会保留每个键的每个版本，直到压缩。API 服务器每 5 分钟要求压缩一次（`--etcd-compaction-interval`），所以集群无需再让 etcd 自动压缩。',
      '压缩释放的是文件内的页，可再利用；文件本身只有 `etcdctl defrag` 才会变小，逐个成员进行，领导者放最后。',
      '从已被压缩掉的版本开始 watch 会得到 410 Gone（“too old resource version”），客户端会重新列出。',
    ],
  },
  see: 'https://etcd.io/docs/v3.6/op-guide/maintenance/#history-compaction-v3-api-key-value-database',
  explain: place => {
    if (place.known.component.name !== 'etcd') return undefined
    const mode = beside(place, 'auto-compaction-mode')
    const retention = beside(place, 'auto-compaction-retention')
    if (!retention || retention === '0')
      return {
        en: 'Without `--auto-compaction-retention` etcd compacts nothing by itself; the API server does.',
        'zh-cn': '没有设置 `--auto-compaction-retention`，etcd 不会自行压缩，由 API 服务器负责。',
      }
    if (mode === 'revision')
      return say(
        { en: 'The last {count} revisions are kept.', 'zh-cn': '保留最近 {count} 个版本。' },
        { count: /^\d+$/.test(retention) ? grouped(Number(retention)) : retention },
      )
    const time = /^\d+$/.test(retention) ? `${retention}h` : retention
    return say(
      {
        en: 'The history of the last {time} is kept (a bare number counts hours).',
        'zh-cn': '保留最近 {time} 的历史（不带单位的数字按小时计）。',
      },
      { time },
    )
  },
}
