import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asString } from '../../tree.js'
import { explained, fieldValue } from '../_file.js'
import { summary } from '../_summary.js'
import { code, say } from '../_text.js'
import { chosen, reach, serviceAt, servicePage } from './_service.js'

export default {
  key: 'ServiceSpec.clusterIP',
  title: { en: "the Service's own address, or None", 'zh-cn': 'Service 自己的地址，或 None' },
  summary: summary('ServiceSpec.clusterIP'),
  notes: {
    en: [
      'The address answers on its ports only; do not expect `ping` to work.',
      'StatefulSets use a headless Service for the DNS names of their Pods.',
    ],
    'zh-cn': ['这个地址只在声明的端口上应答，`ping` 不通是正常的。', 'StatefulSet 用无头服务给每个 Pod 提供域名。'],
  },
  compare: {
    en: '**Headless or not?** An ordinary Service has one address and spreads connections. A headless one (`None`) hands out all Pod addresses and leaves the choice to the client.',
    'zh-cn':
      '**要不要无头？** 普通 Service 只有一个地址并分摊连接；无头服务（`None`）把所有 Pod 地址交给客户端自己选。',
  },
  see: servicePage('#headless-services'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const service = serviceAt(place)
  const address = asString(fieldValue(place))
  if (!service || address === undefined || address === '') return undefined
  return explained(
    service.headless
      ? reach(service)
      : say(
          {
            en: "the Service asks for the address {address}: creation fails if it lies outside the cluster's Service range or is taken.",
            'zh-cn': 'Service 指定使用地址 {address}：不在集群的 Service 网段内或已被占用时会创建失败。',
          },
          { address: code(address) },
        ),
    service.headless ? chosen(service) : undefined,
  )
}
