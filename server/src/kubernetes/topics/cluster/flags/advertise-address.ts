import type { FlagTopic } from './_flag.js'

export const advertiseAddress: FlagTopic = {
  flags: ['kube-apiserver --advertise-address', 'kube-apiserver --secure-port'],
  title: { en: 'where this API server is reached', 'zh-cn': '如何访问这个 API 服务器' },
  notes: {
    en: [
      'Each API server announces itself like this as an endpoint of the Service `kubernetes` in `default`; Pods reach any of them through its ClusterIP (the first of `--service-cluster-ip-range`), port 443.',
      'It is the address of this node, different on every control plane. The one for nodes and users is the load balancer (HAProxy with keepalived, kube-vip, a cloud) in front of all: `controlPlaneEndpoint`, on 6443.',
      'Both addresses have to be in the certificate (`--tls-cert-file`), and the probes of the Pod ask this one.',
    ],
    'zh-cn': [
      '每个 API 服务器都这样把自己登记为 `default` 里 Service `kubernetes` 的端点；Pod 通过其 ClusterIP（`--service-cluster-ip-range` 的第一个地址）的 443 端口访问任意一个。',
      '它是本节点的地址，每个控制平面各不相同。给节点和用户用的是前面的负载均衡器（HAProxy 加 keepalived、kube-vip 或云负载均衡）：`controlPlaneEndpoint`，端口 6443。',
      '两个地址都要写进证书（`--tls-cert-file`），Pod 的探针访问的就是这个地址。',
    ],
  },
  see: 'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
}
