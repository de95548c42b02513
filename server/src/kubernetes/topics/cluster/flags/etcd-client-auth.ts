import type { FlagTopic } from './_flag.js'

export const etcdClientAuth: FlagTopic = {
  flags: [
    'etcd --client-cert-auth',
    'etcd --peer-client-cert-auth',
    'etcd --trusted-ca-file',
    'etcd --peer-trusted-ca-file',
  ],
  title: { en: 'who may talk to etcd', 'zh-cn': '谁能访问 etcd' },
  notes: {
    en: [
      'etcd holds every Secret and knows nothing of RBAC: a certificate of its CA opens everything. That is why etcd has a CA of its own (`/etc/kubernetes/pki/etcd/ca.crt`), not that of the cluster.',
      'kubeadm certificates of etcd last one year: `kubeadm certs renew all` on every control plane, then restart the static Pods.',
    ],
    'zh-cn': [
      'etcd 存着所有 Secret，却不懂 RBAC：持有其 CA 签发的证书就能访问一切。因此 etcd 用自己的 CA（`/etc/kubernetes/pki/etcd/ca.crt`），而不是集群的 CA。',
      'kubeadm 为 etcd 签的证书有效期一年：在每个控制平面上执行 `kubeadm certs renew all`，再重启静态 Pod。',
    ],
  },
  see: 'https://etcd.io/docs/v3.6/op-guide/security/',
}
