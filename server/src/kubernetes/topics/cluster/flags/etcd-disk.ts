import type { FlagTopic } from './_flag.js'

export const etcdDisk: FlagTopic = {
  flags: ['etcd --data-dir', 'etcd --wal-dir'],
  title: { en: 'where etcd writes', 'zh-cn': 'etcd 的数据写在哪里' },
  notes: {
    en: [
      'Every write waits for the disk: etcd needs an SSD, best of its own. The 99th percentile of `etcd_disk_wal_fsync_duration_seconds` belongs below 10 ms, of `etcd_disk_backend_commit_duration_seconds` below 25 ms.',
      'Where it shares the disk: `ionice -c2 -n0 -p $(pgrep etcd)` puts its writes first.',
      'A copy of the folder is no backup while etcd runs. `etcdctl snapshot save backup.db` is; `etcdutl snapshot restore backup.db --data-dir NEW` makes a new folder of it, on every member.',
    ],
    'zh-cn': [
      '每次写入都要等磁盘：etcd 需要 SSD，最好独占。`etcd_disk_wal_fsync_duration_seconds` 的 P99 应低于 10 毫秒，`etcd_disk_backend_commit_duration_seconds` 低于 25 毫秒。',
      '与别人共用磁盘时，`ionice -c2 -n0 -p $(pgrep etcd)` 让它的写入优先。',
      'etcd 运行时直接复制目录算不上备份。`etcdctl snapshot save backup.db` 才是；恢复时在每个成员上用 `etcdutl snapshot restore backup.db --data-dir 新目录`。',
    ],
  },
  compare: {
    en: '**`--data-dir` or `--wal-dir`?** The write-ahead log is what every write waits for. On a disk of its own it is not held up by snapshots and compaction of the database.',
    'zh-cn':
      '**`--data-dir` 与 `--wal-dir`**：每次写入等的是预写日志。把它放到单独的磁盘，就不受数据库快照和压缩的拖累。',
  },
  see: 'https://etcd.io/docs/v3.6/op-guide/hardware/#disks',
}
