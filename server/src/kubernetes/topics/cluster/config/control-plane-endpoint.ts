import { type Localized, same } from '../../../../core/localized.js'
import type { Picture } from '../../../../core/picture.js'
import { graph } from '../../../../core/pictures/graph.js'
import type { Explanation } from '../../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../../topic.js'
import { asString, itemsOf } from '../../../tree.js'
import { explained } from '../../_file.js'
import { code, docs, say } from '../../_text.js'
import { configOf, textAt } from '../_config.js'

export default {
  key: 'ClusterConfiguration.controlPlaneEndpoint',
  title: { en: 'the one address of a highly available control plane', 'zh-cn': '高可用控制平面的统一入口' },
  summary: {
    en: 'The address that nodes, kubeconfigs and users reach the API server by, whichever control-plane node answers. It is written into every kubeconfig and into the certificate.',
    'zh-cn':
      '节点、kubeconfig 和用户访问 API 服务器的地址，不论由哪个控制平面节点应答。它会写进每份 kubeconfig 和证书。',
  },
  notes: {
    en: [
      'Set it before the first `kubeadm init`: without it `kubeadm join --control-plane` is refused, and adding it later means new certificates and kubeconfigs everywhere.',
      'On bare metal: HAProxy (or nginx) passes TCP 6443 on to every control-plane node and checks `/readyz`; keepalived moves a virtual IP between two of them. kube-vip does both as a static Pod; in a cloud, take its load balancer.',
      'Further control planes: `kubeadm init --upload-certs` (the key lasts 2 h), then `kubeadm join … --control-plane --certificate-key …`. Three stand the loss of one, five of two: etcd needs a majority.',
      'Binary installs do the same by hand: kubelets, kube-proxy and kubeconfigs name this address, and the API server certificate lists it.',
    ],
    'zh-cn': [
      '必须在第一次 `kubeadm init` 之前设置：没有它，`kubeadm join --control-plane` 会被拒绝；事后再加，各处的证书和 kubeconfig 都要重做。',
      '裸机：HAProxy（或 nginx）把 TCP 6443 转发给每个控制平面节点并检查 `/readyz`，keepalived 让虚拟 IP 在两台之间漂移；kube-vip 以静态 Pod 兼做两者；云上用云厂商的负载均衡器。',
      '加入更多控制平面：`kubeadm init --upload-certs`（密钥 2 小时内有效），再 `kubeadm join … --control-plane --certificate-key …`。3 个允许坏 1 个，5 个允许坏 2 个：etcd 需要过半数在线。',
      '二进制安装要手工做同样的事：kubelet、kube-proxy 和各 kubeconfig 都写这个地址，API 服务器证书里也要列上它。',
    ],
  },
  compare: {
    en: "**Stacked or external etcd?** Stacked (kubeadm's default) runs one etcd member on each control-plane node: fewer machines, but losing one loses both. External etcd takes three or five machines of its own and fails independently.",
    'zh-cn':
      '**堆叠还是外部 etcd？** 堆叠（kubeadm 默认）在每个控制平面节点上各跑一个 etcd 成员：机器少，但坏一台就同时少两样。外部 etcd 另用三台或五台机器，故障互不牵连。',
  },
  see: docs('setup/production-environment/tools/kubeadm/high-availability/'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const value = textAt(place)
  const [, host = '', port = '6443'] = /^(\[[^\]]+\]|[^:]+)(?::(\d+))?$/.exec(value ?? '') ?? []
  if (value === undefined || host === '') return undefined
  const own = asString(configOf(place, 'InitConfiguration')?.at('localAPIEndpoint', 'advertiseAddress'))
  const external = itemsOf(configOf(place, 'ClusterConfiguration')?.at('etcd', 'external', 'endpoints')).length
  const told = explained(
    say(
      {
        en: 'nodes and users call the API server at {address}.',
        'zh-cn': '节点和用户通过 {address} 访问 API 服务器。',
      },
      { address: code(`${host}:${port}`) },
    ),
    own === host
      ? say(
          {
            en: 'That is the address of this very node (`advertiseAddress`): when it is down, nobody reaches the cluster. Put a virtual IP or a DNS name there.',
            'zh-cn':
              '这正是本节点自己的地址（`advertiseAddress`）：它一停机，谁都访问不了集群。这里应写虚拟 IP 或 DNS 名。',
          },
          {},
        )
      : what(host, port),
  )
  return told && { ...told, picture: draw(host, port, external) }
}

const what = (host: string, port: string): Localized =>
  say(
    /^[\d.]+$|:/.test(host)
      ? {
          en: 'As an address it is a virtual IP that moves with keepalived or kube-vip, or that of a load balancer; a load balancer listening on {port} passes TCP on to port 6443 of every control-plane node.',
          'zh-cn':
            '写成 IP 时，它应是由 keepalived 或 kube-vip 漂移的虚拟 IP，或负载均衡器的地址；监听 {port} 的负载均衡器再把 TCP 转发到每个控制平面节点的 6443 端口。',
        }
      : {
          en: 'As a name it can point at another address later. Behind it a load balancer listens on {port} and passes TCP on to port 6443 of every control-plane node.',
          'zh-cn':
            '写成域名时，以后可以改指别的地址。它背后的负载均衡器监听 {port}，把 TCP 转发到每个控制平面节点的 6443 端口。',
        },
    { port },
  )

/** Clients, the load balancer, three control planes, and where their etcd is. */
function draw(host: string, port: string, external: number): Picture {
  const servers = [1, 2, 3]
  const etcd = external > 0
  return graph({
    alt: say(
      {
        en: 'Clients reach three API servers through {host}; each has an etcd member or shares an external etcd.',
        'zh-cn': '客户端经 {host} 访问三个 API 服务器；各自带一个 etcd 成员，或共用外部 etcd。',
      },
      { host },
    ),
    direction: 'right',
    nodes: [
      {
        id: 'clients',
        label: { en: 'clients', 'zh-cn': '客户端' },
        look: 'dashed',
        tone: 'quiet',
      },
      {
        id: 'balancer',
        label: same(`${host}:${port}`),
        note: { en: 'load balancer', 'zh-cn': '负载均衡器' },
        look: 'solid',
      },
      ...servers.map(number => ({
        id: `server${number}`,
        label: same(`apiserver ${number}`),
        note: same(':6443'),
        tone: 'good' as const,
      })),
      ...(etcd
        ? [{ id: 'etcd', label: same('etcd'), note: same(`${external} × :2379`), tone: 'other' as const }]
        : servers.map(number => ({ id: `etcd${number}`, label: same(`etcd ${number}`), tone: 'other' as const }))),
    ],
    edges: [
      { from: 'clients', to: 'balancer' },
      ...servers.flatMap(number => [
        { from: 'balancer', to: `server${number}` },
        { from: `server${number}`, to: etcd ? 'etcd' : `etcd${number}` },
      ]),
    ],
  })
}
