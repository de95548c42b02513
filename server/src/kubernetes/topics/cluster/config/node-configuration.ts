import type { KubernetesTopic } from '../../../topic.js'
import { asNumber, asString } from '../../../tree.js'
import { explained } from '../../_file.js'
import { code, say } from '../../_text.js'

export default {
  key: 'InitConfiguration',
  also: ['JoinConfiguration'],
  title: { en: 'what kubeadm needs to know of one node', 'zh-cn': 'kubeadm 需要了解的单个节点的信息' },
  summary: {
    en: '`InitConfiguration` is for the first control-plane node (`kubeadm init`), `JoinConfiguration` for every other (`kubeadm join`). Both are read once, with `--config`, and kept nowhere.',
    'zh-cn':
      '`InitConfiguration` 用于第一个控制平面节点（`kubeadm init`），`JoinConfiguration` 用于其余节点（`kubeadm join`）。两者都通过 `--config` 读取一次，不会保存。',
  },
  notes: {
    en: [
      'With `controlPlane` a joining node becomes a further control plane: it takes `certificateKey` from `kubeadm init --upload-certs` (good for 2 h), and a `controlPlaneEndpoint` in the cluster.',
      'Tokens last 24 h: `kubeadm token create --print-join-command` makes a new one, together with the hash of the CA (`caCertHashes`), which proves that it is the right cluster.',
      'What holds for all nodes stands in `ClusterConfiguration` and `KubeletConfiguration`; with `--config` most flags of the command line are refused.',
    ],
    'zh-cn': [
      '写了 `controlPlane`，加入的节点就成为新的控制平面：需要 `kubeadm init --upload-certs` 给出的 `certificateKey`（2 小时内有效），并且集群设置了 `controlPlaneEndpoint`。',
      '令牌有效期 24 小时：`kubeadm token create --print-join-command` 可新建，同时给出 CA 的哈希（`caCertHashes`），用来确认没有连错集群。',
      '对所有节点都一样的设置写在 `ClusterConfiguration` 和 `KubeletConfiguration`；用了 `--config`，命令行上的大多数标志不能再写。',
    ],
  },
  see: 'https://kubernetes.io/docs/reference/config-api/kubeadm-config.v1beta4/',
  explain({ resource }) {
    const joins = resource.kind === 'JoinConfiguration'
    const controls = !joins || resource.at('controlPlane') !== undefined
    const name = asString(resource.at('nodeRegistration', 'name'))
    const endpoint = joins ? (['controlPlane', 'localAPIEndpoint'] as const) : (['localAPIEndpoint'] as const)
    const address = asString(resource.at(...endpoint, 'advertiseAddress'))
    const port = asNumber(resource.at(...endpoint, 'bindPort')) ?? 6443
    const server = asString(resource.at('discovery', 'bootstrapToken', 'apiServerEndpoint'))
    const node = name === undefined ? { en: 'the node', 'zh-cn': '节点' } : code(name)
    return explained(
      say(
        !joins
          ? { en: '{node} becomes the first control plane.', 'zh-cn': '{node} 成为第一个控制平面。' }
          : controls
            ? { en: '{node} joins as a further control plane.', 'zh-cn': '{node} 作为新的控制平面加入。' }
            : { en: '{node} joins as a worker.', 'zh-cn': '{node} 作为工作节点加入。' },
        { node },
      ),
      controls && address
        ? say(
            { en: 'Its API server is at {address}.', 'zh-cn': '它的 API 服务器位于 {address}。' },
            { address: code(`${address}:${port}`) },
          )
        : undefined,
      server
        ? say(
            { en: 'It finds the cluster at {server}.', 'zh-cn': '它通过 {server} 找到集群。' },
            { server: code(server) },
          )
        : undefined,
    )
  },
} satisfies KubernetesTopic
