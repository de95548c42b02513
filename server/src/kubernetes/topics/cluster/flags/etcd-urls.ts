import type { FlagTopic } from './_flag.js'

export const etcdUrls: FlagTopic = {
  flags: [
    'etcd --listen-client-urls',
    'etcd --advertise-client-urls',
    'etcd --listen-peer-urls',
    'etcd --initial-advertise-peer-urls',
    'etcd --listen-metrics-urls',
  ],
  title: { en: 'addresses of etcd', 'zh-cn': 'etcd 的地址' },
  notes: {
    en: [
      'Port 2379 is for clients (the API server), 2380 for the other members; kubeadm serves metrics and health in plain HTTP at `127.0.0.1:2381`.',
      'Whoever reaches 2379 with a certificate of the CA reads and writes everything, past RBAC: keep it to the control plane.',
    ],
    'zh-cn': [
      '2379 端口供客户端（API 服务器）访问，2380 供其他成员；kubeadm 在 `127.0.0.1:2381` 以明文 HTTP 提供指标和健康检查。',
      '持有该 CA 证书、能连到 2379 的人可以绕过 RBAC 读写一切：只对控制平面开放。',
    ],
  },
  compare: {
    en: '**Listen or advertise?** *Listen* is where this process binds (IP addresses, no names). *Advertise* is what the others are told to call: it must be reachable from there, so never `0.0.0.0`, nor `127.0.0.1` with several members.',
    'zh-cn':
      '**listen 与 advertise**：*listen* 是本进程监听的地址（只能写 IP，不能写域名）；*advertise* 是告诉别人的地址，必须能从对方访问，因此不能是 `0.0.0.0`，多成员时也不能是 `127.0.0.1`。',
  },
}
