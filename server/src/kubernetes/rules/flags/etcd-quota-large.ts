import { changeFlag } from '../../cluster/flag-edits.js'
import { flagNamedIn, knownInvocations, valueIn } from '../../cluster/known-flags.js'
import type { KubernetesRule } from '../../rule.js'
import { staticPod } from '../cis/_example.js'

const gib = 1024 ** 3

export default {
  id: 'kubernetes/etcd-quota-large',
  severity: 'information',
  title: { en: 'A quota for etcd above 8 GiB', 'zh-cn': 'etcd 配额超过 8 GiB' },
  why: {
    en: 'etcd warns above 8 GiB: the database is mapped into memory, and starting, snapshots and a new member that catches up take long with a large one.',
    'zh-cn': '超过 8 GiB 时 etcd 会发出警告：数据库映射在内存中，过大时启动、快照、新成员追赶都会很慢。',
  },
  instead: {
    en: 'Stay at 8 GiB (8589934592) or below, compact and defragment, or give Events an etcd of their own (`--etcd-servers-overrides`).',
    'zh-cn': '保持在 8 GiB（8589934592）以内，做好压缩和碎片整理，或给事件单独的 etcd（`--etcd-servers-overrides`）。',
  },
  message: {
    en: 'A quota of {size} GiB is more than the 8 GiB that etcd advises at most: starts and snapshots take long, and memory grows with it. Use `8589934592`, and compact.',
    'zh-cn':
      '{size} GiB 的配额超过 etcd 建议的上限 8 GiB：启动和快照会变慢，内存也随之增长。设为 `8589934592`，并做好压缩。',
  },
  fix: { title: { en: 'Set 8 GiB', 'zh-cn': '设为 8 GiB' }, safe: false },
  examples: {
    bad: [staticPod('etcd', '--quota-backend-bytes=17179869184', '                      ^^^^^^^^^^^')],
    good: [staticPod('etcd', '--quota-backend-bytes=8589934592')],
  },
  check: (slice, report) => {
    for (const known of knownInvocations(slice)) {
      if (known.component.name !== 'etcd') continue
      const written = flagNamedIn(known, 'quota-backend-bytes')?.written
      const bytes = Number(valueIn(known, 'quota-backend-bytes'))
      if (!written?.valueSpan || !(bytes > 8 * gib)) continue
      const size = (bytes / gib).toFixed(1).replace('.0', '')
      report(written.valueSpan, { size }, changeFlag(slice, written, String(8 * gib)))
    }
  },
} satisfies KubernetesRule
