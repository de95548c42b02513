import type { KubernetesTopic } from '../../../topic.js'
import { asBoolean } from '../../../tree.js'
import { explained } from '../../_file.js'
import { docs } from '../../_text.js'

export default {
  key: 'KubeletConfiguration.rotateCertificates',
  also: ['KubeletConfiguration.serverTLSBootstrap'],
  title: { en: 'the two certificates of the kubelet', 'zh-cn': 'kubelet 的两种证书' },
  summary: {
    en: '`rotateCertificates` renews the **client** certificate, with which the kubelet talks to the API server; `serverTLSBootstrap` asks the cluster for the **serving** certificate, which others see on port 10250.',
    'zh-cn':
      '`rotateCertificates` 续期**客户端**证书（kubelet 访问 API 服务器用）；`serverTLSBootstrap` 向集群申请**服务端**证书（别人访问 10250 端口时看到的）。',
  },
  notes: {
    en: [
      'The client certificate lasts a year and is renewed when 10 to 30 % of that is left, in `/var/lib/kubelet/pki/kubelet-client-current.pem`. kube-controller-manager approves and signs it by itself. A node that was off beyond the end has to join again.',
      'Without `serverTLSBootstrap` the serving certificate is self-signed: metrics-server then needs `--kubelet-insecure-tls`.',
      'Requests for serving certificates are not approved automatically: `kubectl get csr`, `kubectl certificate approve NAME`, or an approver of your own.',
    ],
    'zh-cn': [
      '客户端证书有效一年，剩余 10% 到 30% 时自动续期，位于 `/var/lib/kubelet/pki/kubelet-client-current.pem`；由 kube-controller-manager 自动批准和签发。节点关机超过有效期，就得重新加入集群。',
      '不开 `serverTLSBootstrap` 时服务端证书是自签名的：metrics-server 就需要 `--kubelet-insecure-tls`。',
      '服务端证书的申请不会自动批准：`kubectl get csr`、`kubectl certificate approve NAME`，或自备审批控制器。',
    ],
  },
  see: docs('tasks/tls/certificate-rotation/'),
  explain({ resource, field }) {
    const rotates = asBoolean(resource.at('rotateCertificates'))
    const serves = asBoolean(resource.at('serverTLSBootstrap'))
    if (field?.name === 'serverTLSBootstrap')
      return serves === undefined
        ? undefined
        : explained(
            serves
              ? {
                  en: 'the kubelet asks for its serving certificate with a CSR, which somebody has to approve.',
                  'zh-cn': 'kubelet 以 CSR 申请服务端证书，须有人批准。',
                }
              : { en: 'the kubelet signs its serving certificate itself.', 'zh-cn': 'kubelet 自签服务端证书。' },
          )
    return rotates === undefined
      ? undefined
      : explained(
          rotates
            ? {
                en: 'the kubelet renews its client certificate by itself: `kubeadm certs renew` has nothing to do with it.',
                'zh-cn': 'kubelet 自行续期客户端证书，与 `kubeadm certs renew` 无关。',
              }
            : {
                en: 'the client certificate is not renewed: a year after joining the node becomes `NotReady`.',
                'zh-cn': '客户端证书不会续期：加入一年后节点会变成 `NotReady`。',
              },
        )
  },
} satisfies KubernetesTopic
