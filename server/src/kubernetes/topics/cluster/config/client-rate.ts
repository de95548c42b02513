import type { Explanation } from '../../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../../topic.js'
import { asNumber, get } from '../../../tree.js'
import { explained } from '../../_file.js'
import { docs, say } from '../../_text.js'

export default {
  key: 'ClientConnectionConfiguration.qps',
  also: ['ClientConnectionConfiguration.burst', 'KubeletConfiguration.kubeAPIQPS', 'KubeletConfiguration.kubeAPIBurst'],
  title: { en: 'how fast this component may call the API server', 'zh-cn': '该组件访问 API 服务器的速率' },
  summary: {
    en: 'A token bucket in the client: `qps` requests a second in the long run, `burst` at once. What is more waits in the component, shown as `client-side throttling`, not as an error.',
    'zh-cn':
      '客户端里的令牌桶：长期每秒 `qps` 个请求，瞬间最多 `burst` 个。多出的请求在组件内等待，日志里是 `client-side throttling`，不是错误。',
  },
  notes: {
    en: [
      'Defaults: kubelet 50/100, kube-scheduler 50/100, kube-controller-manager 20/30 (flags `--kube-api-qps`, `--kube-api-burst`), kube-proxy 5/10.',
      'Raise them in large clusters where binding Pods or updating status lags; burst twice the QPS is a usual choice.',
      'It protects the API server from this client only. The server defends itself with API Priority and Fairness, which answers 429.',
      'In kube-scheduler the file given with `--config` wins over the flags.',
    ],
    'zh-cn': [
      '默认值：kubelet 50/100，kube-scheduler 50/100，kube-controller-manager 20/30（标志 `--kube-api-qps`、`--kube-api-burst`），kube-proxy 5/10。',
      '大集群中绑定 Pod 或更新状态变慢时可以调高；burst 常取 QPS 的两倍。',
      '它只约束这一个客户端。API 服务器自己的防线是 API 优先级与公平性，超限时返回 429。',
      'kube-scheduler 用 `--config` 指定的文件优先于这些标志。',
    ],
  },
  see: docs('concepts/cluster-administration/flow-control/'),
  explain,
} satisfies KubernetesTopic

function explain({ resource, path }: KubernetesPlace): Explanation | undefined {
  const around = get(resource.root, ...path.slice(0, -1))
  const kubelet = resource.kind === 'KubeletConfiguration'
  const [usualRate, usualBurst] = resource.kind === 'KubeProxyConfiguration' ? [5, 10] : [50, 100]
  // zero is how Go writes what is not set
  const rate = asNumber(get(around, kubelet ? 'kubeAPIQPS' : 'qps')) || usualRate
  const burst = asNumber(get(around, kubelet ? 'kubeAPIBurst' : 'burst')) || usualBurst
  if (rate < 0)
    return explained({
      en: 'a negative QPS means no limit on this side at all.',
      'zh-cn': 'QPS 为负表示客户端这边完全不限速。',
    })
  return explained(
    say(
      {
        en: '{burst} requests may leave at once, then {rate} a second; 1000 requests take about {time} s.',
        'zh-cn': '一次可发出 {burst} 个请求，之后每秒 {rate} 个；1000 个请求约需 {time} 秒。',
      },
      { rate, burst, time: Math.max(0, Math.round((1000 - burst) / rate)) },
    ),
    burst < rate
      ? {
          en: 'The burst is below the QPS, which is then hardly ever reached.',
          'zh-cn': 'burst 小于 QPS，那样很难达到这个速率。',
        }
      : undefined,
  )
}
