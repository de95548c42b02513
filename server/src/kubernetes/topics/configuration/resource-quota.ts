import { joined, paragraphs, same } from '../../../core/localized.js'
import type { Explanation } from '../../../core/topic.js'
import { textsOf } from '../../selectors.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { inNamespace } from '../_file.js'
import { summary } from '../_summary.js'
import { bullets, code, docs, say } from '../_text.js'

export default {
  key: 'ResourceQuota',
  also: ['ResourceQuotaSpec.hard'],
  title: { en: 'a budget for a namespace', 'zh-cn': '命名空间的额度' },
  summary: summary('ResourceQuota'),
  notes: {
    en: [
      'It is checked when things are created; what runs is never stopped.',
      'With a quota on `requests.cpu` every container must say its requests, or the Pod is refused: a LimitRange fills them in.',
    ],
    'zh-cn': [
      '只在创建时检查，已在运行的不受影响。',
      '限制了 `requests.cpu`，每个容器就必须写 requests，否则 Pod 会被拒绝：可用 LimitRange 补上默认值。',
    ],
  },
  compare: {
    en: '**ResourceQuota or LimitRange?** A quota limits the sum of a namespace, a LimitRange each single container or claim, with defaults.',
    'zh-cn': '**ResourceQuota 还是 LimitRange？** 前者限制命名空间的总量；后者限制单个容器或 PVC，并提供默认值。',
  },
  see: docs('concepts/policy/resource-quotas/'),
  explain,
} satisfies KubernetesTopic

function explain({ resource }: KubernetesPlace): Explanation | undefined {
  const hard = textsOf(resource.at('spec', 'hard'))
  if (resource.kind !== 'ResourceQuota' || !hard || hard.size === 0) return undefined
  const lines = [...hard].slice(0, 10).map(([name, amount]) => same(`${code(name)}: ${code(amount)}`))
  return {
    text: joined(
      [
        say(
          { en: 'all of {where} together may have at most', 'zh-cn': '{where}里全部加起来最多：' },
          { where: inNamespace(resource) },
        ),
        bullets(lines),
      ],
      paragraphs,
    ),
  }
}
