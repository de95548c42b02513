import type { FlagTopic } from './_flag.js'

const ports = '10257 (kube-controller-manager), 10259 (kube-scheduler)'

export const bindAddress: FlagTopic = {
  flags: ['kube-controller-manager --bind-address', 'kube-scheduler --bind-address'],
  title: { en: 'where health and metrics are served', 'zh-cn': '健康检查与指标的监听地址' },
  notes: {
    en: [
      `Ports ${ports}, HTTPS. Probes come from the same node, so \`127.0.0.1\` is enough for them, and is what kubeadm and the CIS benchmark set.`,
      'Prometheus in a Pod cannot reach `127.0.0.1` of the node: it takes `0.0.0.0` here and a ServiceAccount that may `get` `/metrics`; requests without one get 403.',
    ],
    'zh-cn': [
      `端口 ${ports}，HTTPS。探针来自本机，\`127.0.0.1\` 就够了，kubeadm 和 CIS 基准都这样设。`,
      'Pod 里的 Prometheus 访问不到节点的 `127.0.0.1`：要改成 `0.0.0.0`，并使用有权 `get` `/metrics` 的 ServiceAccount；没有权限的请求会得到 403。',
    ],
  },
}
