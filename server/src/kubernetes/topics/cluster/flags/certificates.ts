import { code, say } from '../../_text.js'
import { beside, type FlagTopic } from './_flag.js'

export const certificates: FlagTopic = {
  flags: [
    '--tls-cert-file',
    '--tls-private-key-file',
    'kube-apiserver --etcd-certfile',
    'kube-apiserver --etcd-keyfile',
    'kube-apiserver --etcd-cafile',
    'kube-apiserver --kubelet-client-certificate',
    'kube-apiserver --kubelet-client-key',
    '--client-ca-file',
    'kube-controller-manager --cluster-signing-cert-file',
    'kube-controller-manager --cluster-signing-key-file',
    'kube-controller-manager --root-ca-file',
    'etcd --cert-file',
    'etcd --key-file',
    'etcd --peer-cert-file',
    'etcd --peer-key-file',
    'etcd --trusted-ca-file',
    'etcd --peer-trusted-ca-file',
  ],
  title: { en: 'certificates of the cluster', 'zh-cn': '集群的证书' },
  notes: {
    en: [
      'kubeadm issues certificates for **one year**, from CAs that last ten (`/etc/kubernetes/pki`; etcd has a CA of its own in `pki/etcd`). `kubeadm certs check-expiration` tells when they end; expired ones show as `x509: certificate has expired`.',
      'Renew: back up `/etc/kubernetes`, then `kubeadm certs renew all` on every control-plane node, and restart its static Pods. `kubeadm upgrade` renews them too.',
      'Who calls whom: `apiserver-kubelet-client` opens kubelets (logs, exec), `apiserver-etcd-client` opens etcd, `front-proxy-client` extension API servers. A key of a CA is worth the cluster: 0600, root, backed up apart.',
    ],
    'zh-cn': [
      'kubeadm 签发的证书有效期**一年**，CA 十年（在 `/etc/kubernetes/pki`；etcd 另有自己的 CA，在 `pki/etcd`）。`kubeadm certs check-expiration` 查看到期日；过期后报 `x509: certificate has expired`。',
      '续期：先备份 `/etc/kubernetes`，再在每个控制平面节点上执行 `kubeadm certs renew all` 并重启静态 Pod。`kubeadm upgrade` 也会续期。',
      '谁访问谁：`apiserver-kubelet-client` 用于访问 kubelet（日志、exec），`apiserver-etcd-client` 访问 etcd，`front-proxy-client` 访问扩展 API 服务器。CA 的私钥等同于整个集群：权限 0600、属主 root、单独备份。',
    ],
  },
  see: 'https://kubernetes.io/docs/tasks/administer-cluster/kubeadm/kubeadm-certs/',
  explain: place => {
    const pair = pairs[place.flag.name]
    const other = pair && beside(place, pair)
    return pair && !other
      ? say(
          {
            en: 'It takes {pair} as well, and the file does not set it.',
            'zh-cn': '它需要与 {pair} 成对使用，而文件里没有写。',
          },
          { pair: code(`--${pair}`) },
        )
      : undefined
  },
}

/** A certificate and its key go together. */
const pairs: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['tls-cert-file', 'tls-private-key-file'],
    ['etcd-certfile', 'etcd-keyfile'],
    ['kubelet-client-certificate', 'kubelet-client-key'],
    ['cert-file', 'key-file'],
    ['peer-cert-file', 'peer-key-file'],
  ].flatMap(([certificate = '', key = '']) => [
    [certificate, key],
    [key, certificate],
  ]),
)
