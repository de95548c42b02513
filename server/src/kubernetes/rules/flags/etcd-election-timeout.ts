import { changeFlag } from '../../cluster/flag-edits.js'
import { flagNamedIn, knownInvocations, valueIn } from '../../cluster/known-flags.js'
import type { KubernetesRule } from '../../rule.js'
import { staticPod } from '../cis/_example.js'

export default {
  id: 'kubernetes/etcd-election-timeout',
  severity: 'error',
  title: { en: 'An election timeout below five heartbeats', 'zh-cn': '选举超时不足五次心跳' },
  why: {
    en: 'etcd does not start with it: one late heartbeat would cost the leader its place. Ten heartbeats are the usual choice, and all members need the same values.',
    'zh-cn': 'etcd 会拒绝启动：心跳迟到一次，领导者就可能被换掉。通常取十次心跳，所有成员的值要一致。',
  },
  instead: {
    en: 'Make `--election-timeout` ten times `--heartbeat-interval`, at least five times; both count milliseconds.',
    'zh-cn': '让 `--election-timeout` 为 `--heartbeat-interval` 的十倍，至少五倍；两者都以毫秒计。',
  },
  message: {
    en: 'An election timeout of {election} ms is {ratio} times the heartbeat of {heartbeat} ms; etcd starts with five times or more. Use `{good}`.',
    'zh-cn': '选举超时 {election} 毫秒是心跳 {heartbeat} 毫秒的 {ratio} 倍；至少五倍 etcd 才会启动。设为 `{good}`。',
  },
  fix: { title: { en: 'Set the election timeout to {good} ms', 'zh-cn': '把选举超时设为 {good} 毫秒' }, safe: false },
  examples: {
    bad: [staticPod('etcd', '--heartbeat-interval=300', '--election-timeout=1000', '                   ^^^^')],
    good: [staticPod('etcd', '--heartbeat-interval=300', '--election-timeout=3000'), staticPod('etcd', '--v=2')],
  },
  check: (slice, report) => {
    for (const known of knownInvocations(slice)) {
      if (known.component.name !== 'etcd') continue
      const election = Number(valueIn(known, 'election-timeout'))
      const heartbeat = Number(valueIn(known, 'heartbeat-interval'))
      const timeout = flagNamedIn(known, 'election-timeout')?.written
      const at = timeout ?? flagNamedIn(known, 'heartbeat-interval')?.written
      // what a patch lacks may stand elsewhere
      if (slice.patch && !(timeout && flagNamedIn(known, 'heartbeat-interval'))) continue
      if (!at || !(heartbeat > 0) || !(election < 5 * heartbeat)) continue
      const good = Math.min(10 * heartbeat, 50000)
      const ratio = (election / heartbeat).toFixed(1).replace('.0', '')
      const fix = timeout && good >= 5 * heartbeat ? [changeFlag(slice, timeout, String(good))] : []
      report(at.valueSpan ?? at.nameSpan, { election, heartbeat, ratio, good }, ...fix)
    }
  },
} satisfies KubernetesRule
