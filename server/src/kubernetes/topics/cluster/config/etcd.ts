import type { Explanation } from '../../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../../topic.js'
import { asString, itemsOf } from '../../../tree.js'
import { explained } from '../../_file.js'
import { code, docs, say } from '../../_text.js'
import { quorumStory } from '../_numbers.js'

export default {
  key: 'ClusterConfiguration.etcd',
  also: ['Etcd.local', 'Etcd.external', 'LocalEtcd.dataDir', 'ExternalEtcd.endpoints'],
  title: { en: 'where the state of the cluster is kept', 'zh-cn': '集群的全部状态存放在哪里' },
  summary: {
    en: 'etcd keeps every object of the cluster. `local` runs a member as a static Pod on each control-plane node (stacked); `external` names members on machines of their own. A cluster has one or the other.',
    'zh-cn':
      'etcd 保存集群的所有对象。`local` 在每个控制平面节点上以静态 Pod 运行一个成员（堆叠）；`external` 指向独立机器上的成员。二者只能选一。',
  },
  notes: {
    en: [
      'Writes need a majority (n/2 + 1): 3 members stand the loss of 1, 5 of 2. Even numbers gain nothing, and more than 7 make writes slow.',
      'Ports: 2379 for clients (API servers), 2380 between members. Nobody else should reach either: who reads etcd reads every Secret.',
      'It wants a fast disk of its own (SSD; 99 % of fsyncs below 10 ms): every write waits for the disk. The database may have 2 GiB by default (`--quota-backend-bytes`, at most 8 GiB advised); when it is full, the cluster becomes read-only.',
      'Back up: `etcdctl snapshot save`, restore: `etcdutl snapshot restore` into a new data directory.',
    ],
    'zh-cn': [
      '写入需要过半数（n/2 + 1）：3 个成员允许坏 1 个，5 个允许坏 2 个。偶数没有好处，超过 7 个写入会变慢。',
      '端口：2379 给客户端（API 服务器），2380 用于成员之间。不应让别人访问：能读 etcd 就能读到所有 Secret。',
      '它需要独享的快速磁盘（SSD；99% 的 fsync 低于 10 ms）：每次写入都要等磁盘。数据库默认最多 2 GiB（`--quota-backend-bytes`，建议不超过 8 GiB），写满后集群变为只读。',
      '备份用 `etcdctl snapshot save`，恢复用 `etcdutl snapshot restore` 到新的数据目录。',
    ],
  },
  compare: {
    en: '**Stacked or external?** Stacked needs 3 machines for what external needs 6 for, and kubeadm manages it; but one lost node costs an API server and an etcd member at once. kubeadm neither upgrades nor renews an external etcd.',
    'zh-cn':
      '**堆叠还是外部？** 堆叠用 3 台机器，外部要 6 台，且堆叠由 kubeadm 管理；但坏一台会同时失去一个 API 服务器和一个 etcd 成员。外部 etcd 的升级和证书，kubeadm 都不管。',
  },
  see: docs('setup/production-environment/tools/kubeadm/ha-topology/'),
  explain,
} satisfies KubernetesTopic

function explain({ resource }: KubernetesPlace): Explanation | undefined {
  const endpoints = itemsOf(resource.at('etcd', 'external', 'endpoints'))
  if (endpoints.length > 0)
    return explained(
      say(
        {
          en: 'etcd is external: {story}. Each control-plane node needs the client certificate that `certFile` and `keyFile` name.',
          'zh-cn': 'etcd 在外部：{story}。每个控制平面节点都要有 `certFile` 和 `keyFile` 所指的客户端证书。',
        },
        { story: quorumStory(endpoints.length) },
      ),
      endpoints.some(({ value }) => asString(value)?.startsWith('http://'))
        ? {
            en: 'An `http://` endpoint is neither encrypted nor authenticated: whoever reaches it rules the cluster.',
            'zh-cn': '`http://` 端点既不加密也不认证：谁能连上它，谁就控制整个集群。',
          }
        : undefined,
    )
  if (!resource.at('etcd', 'local')) return undefined
  return explained(
    say(
      {
        en: 'each control-plane node runs an etcd member of its own, with its data in {folder}: one node is no backup, three stand the loss of one.',
        'zh-cn': '每个控制平面节点各运行一个 etcd 成员，数据在 {folder}：单节点没有冗余，三个节点允许坏一个。',
      },
      { folder: code(asString(resource.at('etcd', 'local', 'dataDir')) ?? '/var/lib/etcd') },
    ),
  )
}
