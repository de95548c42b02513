import { flagNamedIn, knownInvocations, valueIn } from '../../cluster/known-flags.js'
import type { KubernetesRule } from '../../rule.js'
import { staticPod } from '../cis/_example.js'
import { seconds } from './_flags.js'

export default {
  id: 'kubernetes/leader-election-order',
  severity: 'error',
  title: { en: 'Times of the leader election in the wrong order', 'zh-cn': '领导者选举的时间次序不对' },
  why: {
    en: 'The lease has to outlive the renew deadline, and that deadline 1.2 retries; otherwise a second leader could start before the first one gives up. The component exits over it.',
    'zh-cn':
      '租约要长于续约期限，续约期限要长于重试间隔的 1.2 倍，否则前一个领导者尚未放弃，第二个就可能上任。组件会因此退出。',
  },
  instead: {
    en: 'Keep 15 s, 10 s and 2 s, or change all three together: lease > renew deadline > 1.2 × retry.',
    'zh-cn': '保持 15 秒、10 秒、2 秒，或三个一起改：租约 > 续约期限 > 1.2 × 重试间隔。',
  },
  message: {
    en: 'Lease {lease} s, renew deadline {renew} s, retry {retry} s: {program} exits unless each is longer than the next (the deadline than 1.2 retries). Change them together.',
    'zh-cn':
      '租约 {lease} 秒，续约期限 {renew} 秒，重试间隔 {retry} 秒：必须依次递减（续约期限长于 1.2 倍重试间隔），否则 {program} 会退出。三个一起改。',
  },
  examples: {
    bad: [
      staticPod('kube-controller-manager', '--leader-elect-lease-duration=10s', '                              ^^^'),
    ],
    good: [
      staticPod(
        'kube-controller-manager',
        '--leader-elect-lease-duration=60s',
        '--leader-elect-renew-deadline=40s',
        '--leader-elect-retry-period=8s',
      ),
    ],
  },
  check: (slice, report) => {
    for (const known of knownInvocations(slice)) {
      const names = ['leader-elect-lease-duration', 'leader-elect-renew-deadline', 'leader-elect-retry-period'] as const
      const at = names.flatMap(name => flagNamedIn(known, name)?.written ?? []).at(0)
      if (!at || flagNamedIn(known, known.component.config?.flag ?? '')) continue
      // what a patch lacks may stand elsewhere
      if (slice.patch && names.some(name => !flagNamedIn(known, name))) continue
      if (valueIn(known, 'leader-elect') !== 'true') continue
      const [lease, renew, retry] = names.map(name => seconds(valueIn(known, name)))
      if (lease === undefined || renew === undefined || retry === undefined) continue
      if (lease > renew && renew > 1.2 * retry) continue
      report(at.valueSpan ?? at.nameSpan, { lease, renew, retry, program: known.component.name })
    }
  },
} satisfies KubernetesRule
