import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { get } from '../../tree.js'
import { explained, numberOr, textOr } from '../_file.js'
import { summary } from '../_summary.js'
import { docs, say, seconds } from '../_text.js'

export default {
  key: 'ServiceSpec.sessionAffinity',
  also: ['ServiceSpec.sessionAffinityConfig', 'SessionAffinityConfig.clientIP'],
  title: { en: 'whether a client stays with one Pod', 'zh-cn': '客户端是否固定到一个 Pod' },
  summary: summary('ServiceSpec.sessionAffinity'),
  notes: {
    en: [
      'The timeout counts seconds: 10800 is 3 h, the default; 86400 (a day) the most.',
      'Clients behind one proxy or NAT share an address, and so a Pod. Cookies need an Ingress controller.',
    ],
    'zh-cn': [
      '超时以秒计：默认 10800（3 小时），最大 86400（一天）。',
      '同一代理或 NAT 后面的客户端地址相同，会落到同一个 Pod。按 cookie 保持要靠 Ingress 控制器。',
    ],
  },
  see: docs('reference/networking/virtual-ips/#session-affinity'),
  explain,
} satisfies KubernetesTopic

function explain({ resource }: KubernetesPlace): Explanation | undefined {
  const spec = resource.at('spec')
  const affinity = textOr(spec, 'sessionAffinity', 'None')
  if (affinity === undefined) return undefined
  if (affinity === 'None')
    return explained({
      en: 'each new connection may go to another Pod.',
      'zh-cn': '每个新连接都可能去到不同的 Pod。',
    })
  const timeout = numberOr(get(spec, 'sessionAffinityConfig', 'clientIP'), 'timeoutSeconds', 10800)
  if (affinity !== 'ClientIP' || timeout === undefined) return undefined
  const written = get(spec, 'sessionAffinityConfig', 'clientIP', 'timeoutSeconds') !== undefined
  return explained(
    say(
      {
        en: 'connections from one address go to the same Pod until {timeout}{usual} have passed without one.',
        'zh-cn': '同一地址的连接一直去往同一个 Pod，直到{usual} {timeout}内没有新连接为止。',
      },
      { timeout: seconds(timeout), usual: written ? '' : { en: ', the default,', 'zh-cn': '默认的' } },
    ),
    timeout < 1 || timeout > 86400
      ? { en: 'The API server refuses it: 1 to 86400 s.', 'zh-cn': 'API 服务器不接受：须在 1 到 86400 秒之间。' }
      : undefined,
  )
}
