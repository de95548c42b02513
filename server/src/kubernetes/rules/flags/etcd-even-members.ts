import { flagNamedIn, knownInvocations } from '../../cluster/known-flags.js'
import type { KubernetesRule } from '../../rule.js'
import { staticPod } from '../cis/_example.js'

export default {
  id: 'kubernetes/etcd-even-members',
  severity: 'information',
  title: { en: 'An even number of etcd members', 'zh-cn': 'etcd 成员数为偶数' },
  why: {
    en: 'Writes need a majority: of four members three, so four stand the loss of one, as three do. The fourth only adds traffic, and one more that can fail.',
    'zh-cn': '写入需要过半数同意：四个成员要三个，因此四个和三个一样，只能承受一个故障。第四个只增加流量和出错的可能。',
  },
  instead: { en: 'Take 3 or 5 members.', 'zh-cn': '使用 3 或 5 个成员。' },
  message: {
    en: '{count} members stand the loss of {spare}, no more than {odd} would, with more traffic. Take an odd number.',
    'zh-cn': '{count} 个成员可承受 {spare} 个故障，与 {odd} 个成员相同，流量却更多。改用奇数。',
  },
  examples: {
    bad: [
      staticPod(
        'etcd',
        '--initial-cluster=a=https://10.0.0.1:2380,b=https://10.0.0.2:2380',
        '                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      ),
    ],
    good: [
      staticPod('etcd', '--initial-cluster=a=https://10.0.0.1:2380'),
      staticPod(
        'etcd',
        '--initial-cluster-state=existing',
        '--initial-cluster=a=https://10.0.0.1:2380,b=https://10.0.0.2:2380',
      ),
    ],
  },
  check: (slice, report) => {
    for (const known of knownInvocations(slice)) {
      const written = flagNamedIn(known, 'initial-cluster')?.written
      // who joins lists the members that are there by then, one after the other
      const joins = flagNamedIn(known, 'initial-cluster-state')?.written.value === 'existing'
      if (known.component.name !== 'etcd' || !written?.value || !written.valueSpan || joins) continue
      const count = new Set(written.value.split(',').map(member => member.split('=')[0]!.trim())).size
      if (count % 2 === 0) report(written.valueSpan, { count, spare: count / 2 - 1, odd: count - 1 })
    }
  },
} satisfies KubernetesRule
