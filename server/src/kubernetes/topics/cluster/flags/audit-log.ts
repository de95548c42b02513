import { say } from '../../_text.js'
import { grouped } from '../_numbers.js'
import { beside, type FlagTopic, numberBeside } from './_flag.js'

export const auditLog: FlagTopic = {
  flags: ['kube-apiserver --audit-log-*', 'kube-apiserver --audit-policy-file'],
  title: { en: 'the record of who did what', 'zh-cn': '记录谁做了什么' },
  notes: {
    en: [
      'It takes both `--audit-log-path` and `--audit-policy-file`: without a policy nothing is recorded. Mount both places into the static Pod; `-` as path writes to standard output.',
      'The policy is a list of rules, the first match wins: `None`, `Metadata`, `Request`, `RequestResponse`. Secrets belong at `Metadata`, or they stand in the log.',
    ],
    'zh-cn': [
      '需要同时设置 `--audit-log-path` 和 `--audit-policy-file`：没有策略就什么都不记。两处路径都要挂载进静态 Pod；路径写 `-` 则输出到标准输出。',
      '策略是一串规则，取第一条匹配的：`None`、`Metadata`、`Request`、`RequestResponse`。Secret 应设为 `Metadata`，否则内容会进日志。',
    ],
  },
  see: 'https://kubernetes.io/docs/tasks/debug/debug-cluster/audit/',
  explain: place => {
    if (!/path|max/.test(place.flag.name) || beside(place, 'audit-log-path') === undefined) return undefined
    const size = numberBeside(place, 'audit-log-maxsize') || 100
    const backups = numberBeside(place, 'audit-log-maxbackup') ?? 0
    const age = numberBeside(place, 'audit-log-maxage') ?? 0
    const args = { size: grouped(size), backups: grouped(backups), age, total: grouped(size * (backups + 1)) }
    const days =
      age > 0
        ? say({ en: ', for {age} days at most', 'zh-cn': '，最多保留 {age} 天' }, { age })
        : { en: '', 'zh-cn': '' }
    return backups > 0
      ? say(
          {
            en: 'A new file begins at {size} MB, and {backups} old ones stay{days}: up to {total} MB of disk.',
            'zh-cn': '文件达到 {size} MB 后换新，保留 {backups} 个旧文件{days}：最多占用 {total} MB 磁盘。',
          },
          { ...args, days },
        )
      : say(
          {
            en: 'A new file begins at {size} MB, and the number of old ones has no limit{days}; set `--audit-log-maxbackup`.',
            'zh-cn': '文件达到 {size} MB 后换新，旧文件个数不限{days}；可设 `--audit-log-maxbackup`。',
          },
          { ...args, days },
        )
  },
}
