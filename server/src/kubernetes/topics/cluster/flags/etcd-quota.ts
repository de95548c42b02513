import { say } from '../../_text.js'
import { type FlagTopic, numberOf, short } from './_flag.js'

const gib = 1024 ** 3

export const etcdQuota: FlagTopic = {
  flags: ['etcd --quota-backend-bytes'],
  title: { en: "largest size of etcd's database", 'zh-cn': 'etcd 数据库的大小上限' },
  notes: {
    en: [
      '`0` means the default of 2 GiB; 8 GiB is the most that is advised, and etcd warns above it.',
      'When it is full etcd raises the alarm `NOSPACE` and refuses all writes: nothing in the cluster can change any more. Then: compact, `etcdctl defrag`, `etcdctl alarm disarm`.',
      'Compaction only frees pages inside the file; `etcdctl defrag` gives them back to the disk. It stops the member while it runs: one member at a time, the leader last.',
      'Save it first: `etcdctl snapshot save backup.db`; bring it back with `etcdutl snapshot restore`.',
    ],
    'zh-cn': [
      '`0` 表示默认的 2 GiB；建议最多 8 GiB，超过时 etcd 会发出警告。',
      '写满后 etcd 发出 `NOSPACE` 告警并拒绝一切写入，集群里什么都改不了。处理：压缩，`etcdctl defrag`，再 `etcdctl alarm disarm`。',
      '压缩只是释放文件内的页，`etcdctl defrag` 才会把空间还给磁盘。整理期间该成员停止服务：逐个进行，领导者放最后。',
      '先备份：`etcdctl snapshot save backup.db`；恢复用 `etcdutl snapshot restore`。',
    ],
  },
  see: 'https://etcd.io/docs/v3.6/op-guide/maintenance/#space-quota',
  explain: place => {
    const bytes = numberOf(place)
    if (bytes === undefined) return undefined
    if (bytes <= 0) return bytes === 0 ? { en: '`0` means 2 GiB.', 'zh-cn': '`0` 表示 2 GiB。' } : undefined
    const size = short(bytes / gib)
    const verdict =
      bytes > 8 * gib
        ? { en: 'above the 8 GiB that are advised at most', 'zh-cn': '超过建议的上限 8 GiB' }
        : bytes < 2 * gib
          ? { en: 'below the usual 2 GiB', 'zh-cn': '低于默认的 2 GiB' }
          : { en: 'within the 8 GiB that are advised at most', 'zh-cn': '在建议的上限 8 GiB 之内' }
    return say(
      {
        en: 'That is **{size} GiB**, {verdict}; plan memory for the whole of it, since the file is mapped into memory.',
        'zh-cn': '即 **{size} GiB**，{verdict}；文件会映射到内存，要按全量预留内存。',
      },
      { size, verdict },
    )
  },
}
