import type { Localized } from '../../../../core/localized.js'
import type { Explanation } from '../../../../core/topic.js'
import { secondsOf } from '../../../quantities.js'
import type { KubernetesPlace, KubernetesTopic } from '../../../topic.js'
import { asString } from '../../../tree.js'
import { explained } from '../../_file.js'
import { code, docs, say } from '../../_text.js'
import { configOf } from '../_config.js'

export default {
  key: 'ClusterConfiguration.certificateValidityPeriod',
  also: ['ClusterConfiguration.caCertificateValidityPeriod', 'ClusterConfiguration.certificatesDir'],
  title: { en: 'how long certificates last, and how to renew them', 'zh-cn': '证书的有效期与续期' },
  summary: {
    en: 'kubeadm issues certificates for one year, from CAs that last ten. Both lifetimes can be set since `v1beta4` (Kubernetes 1.31), for what is issued from then on. Expired ones stop the control plane: `x509: certificate has expired`.',
    'zh-cn':
      'kubeadm 签发的证书有效期一年，CA 十年。自 `v1beta4`（Kubernetes 1.31）起两者都可设置，只影响之后签发的证书。过期后控制平面停摆：`x509: certificate has expired`。',
  },
  notes: {
    en: [
      'Look: `kubeadm certs check-expiration`. Back up `/etc/kubernetes` (with `pki`) and etcd first.',
      'Renew: `kubeadm certs renew all` on **every** control-plane node, then restart the static Pods of kube-apiserver, kube-controller-manager, kube-scheduler and etcd: move their manifests out of `/etc/kubernetes/manifests` for 20 s and back. Copy the new `admin.conf` to `~/.kube/config`.',
      'Every `kubeadm upgrade` renews them too, so a cluster upgraded once a year never expires.',
      'Not among them: the CAs, which kubeadm does not renew, and the client certificate of the kubelet, which the kubelet rotates itself (`rotateCertificates: true`, in `/var/lib/kubelet/pki`).',
    ],
    'zh-cn': [
      '查看：`kubeadm certs check-expiration`。动手之前先备份 `/etc/kubernetes`（含 `pki`）和 etcd。',
      '续期：在**每个**控制平面节点上执行 `kubeadm certs renew all`，然后重启 kube-apiserver、kube-controller-manager、kube-scheduler 和 etcd 的静态 Pod：把清单移出 `/etc/kubernetes/manifests`，20 秒后移回。再把新的 `admin.conf` 复制到 `~/.kube/config`。',
      '每次 `kubeadm upgrade` 也会续期，所以每年至少升级一次的集群不会过期。',
      '不在其列的：CA（kubeadm 不为它续期）；kubelet 的客户端证书，由 kubelet 自行轮换（`rotateCertificates: true`，位于 `/var/lib/kubelet/pki`）。',
    ],
  },
  see: docs('tasks/administer-cluster/kubeadm/kubeadm-certs/'),
  explain,
} satisfies KubernetesTopic

const day = 24 * 3600
const usual = { certificate: 365 * day, authority: 3650 * day }

function explain(place: KubernetesPlace): Explanation | undefined {
  const config = configOf(place, 'ClusterConfiguration')
  const own = lifetime(config?.at('certificateValidityPeriod'))
  const authority = lifetime(config?.at('caCertificateValidityPeriod'))
  if (place.field?.name === 'certificatesDir' || (own === undefined && authority === undefined)) return undefined
  const [certificate, ca] = [own ?? usual.certificate, authority ?? usual.authority]
  return explained(
    say(
      {
        en: 'certificates are issued for {certificate}{usual}, by CAs that last {ca}.',
        'zh-cn': '证书有效期为 {certificate}{usual}，CA 为 {ca}。',
      },
      {
        certificate: days(certificate),
        ca: days(ca),
        usual: certificate === usual.certificate ? { en: ', the default', 'zh-cn': '，即默认值' } : '',
      },
    ),
    certificate > ca
      ? {
          en: 'That is longer than the CA itself, whose end they do not outlive.',
          'zh-cn': '这比 CA 本身还长，而 CA 一到期，它们也就失效。',
        }
      : say(
          {
            en: 'Renew before they run out: {command} tells when.',
            'zh-cn': '到期前要续期，到期日见 {command}。',
          },
          { command: code('kubeadm certs check-expiration') },
        ),
    certificate > 2 * usual.certificate
      ? {
          en: 'A stolen key stays good for that long as well: there is no revocation list.',
          'zh-cn': '密钥一旦泄露，也能用这么久：Kubernetes 没有吊销列表。',
        }
      : undefined,
  )
}

const lifetime = (node: Parameters<typeof asString>[0]): number | undefined => secondsOf(asString(node) ?? '')

/** "8760 h, 365 days" */
function days(seconds: number): Localized {
  const [hours, whole] = [Math.round((seconds / 3600) * 100) / 100, Math.round((seconds / day) * 10) / 10]
  return { en: `${hours} h (${whole} days)`, 'zh-cn': `${hours} 小时（${whole} 天）` }
}
