import type { KubernetesRule } from '../../rule.js'
import { containerWith } from '../_examples.js'
import { roundId } from './_required.js'

export default {
  id: 'kubernetes/user-id-ten-thousand',
  severity: 'hint',
  preset: 'all',
  aliases: { trivy: ['KSV-0020'] },
  title: { en: 'A user ID of exactly 10000', 'zh-cn': '用户 ID 恰好是 10000' },
  why: {
    en: 'Tools draw the line on different sides of 10000: some ask for at least that, others for more. User IDs below it are more likely to exist on the node.',
    'zh-cn': '各工具的界线不同：有的要求至少 10000，有的要求更大。更小的用户 ID 更可能在节点上存在。',
  },
  instead: { en: '10001 or more satisfies all of them.', 'zh-cn': '10001 及以上对谁都合格。' },
  message: {
    en: '`runAsUser: 10000` lies on the line that some tools ask to be above. Use 10001.',
    'zh-cn': '`runAsUser: 10000` 正好在线上，有的工具要求大于它。改为 10001。',
  },
  fix: { title: { en: 'Change to 10001', 'zh-cn': '改为 10001' }, safe: false },
  examples: {
    bad: [containerWith('securityContext:\n  runAsUser: 10000\n             ^^^^^')],
    good: [containerWith('securityContext:\n  runAsUser: 10001')],
  },
  check: roundId('runAsUser'),
} satisfies KubernetesRule
