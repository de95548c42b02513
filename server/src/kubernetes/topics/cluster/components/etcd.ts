import type { Localized } from '../../../../core/localized.js'
import { containersOf } from '../../../pods.js'
import type { KubernetesPlace, KubernetesTopic } from '../../../topic.js'
import { asString, get, itemsOf } from '../../../tree.js'
import { explained } from '../../_file.js'
import { code, docs, say } from '../../_text.js'
import { quorumStory } from '../_numbers.js'
import { flagIn, invocationOf, staticPod } from './_component.js'
import { drawControlPlane } from './_picture.js'

export default {
  key: 'etcd',
  title: { en: 'the database with the whole state of the cluster', 'zh-cn': '存放集群全部状态的数据库' },
  summary: {
    en: 'A consistent key-value store: its members agree on every write by the Raft protocol, which needs a majority of them. Everything `kubectl get` shows is in it, Secrets included.',
    'zh-cn':
      '强一致的键值存储：成员之间用 Raft 协议对每次写入达成一致，需要过半数。`kubectl get` 看到的一切都在里面，包括 Secret。',
  },
  notes: {
    en: [
      'Ports: 2379 for clients (only the API servers), 2380 between members, 2381 for metrics and probes in kubeadm clusters.',
      '3 members stand the loss of 1, 5 of 2. Without a majority it takes no writes: the cluster freezes, running Pods go on. Lost data without a backup is a lost cluster.',
      'It lives on disk latency: SSD of its own, 99 % of WAL fsyncs below 10 ms. Slow disks show as `took too long`, and as leader elections.',
      'Care for it: `etcdctl snapshot save` on a schedule, compaction (the API server does it every 5 min), `etcdctl defrag` one member at a time, quota 2 GiB by default, 8 GiB advised at most.',
    ],
    'zh-cn': [
      '端口：2379 供客户端（仅 API 服务器），2380 用于成员之间，2381 是 kubeadm 集群中的指标与探针。',
      '3 个成员允许坏 1 个，5 个允许坏 2 个。达不到过半数就不能写入：集群冻结，已运行的 Pod 照常。没有备份的数据丢了，集群也就没了。',
      '它的性能取决于磁盘延迟：用独立 SSD，99% 的 WAL fsync 低于 10 ms。磁盘慢时日志里有 `took too long`，还会频繁选主。',
      '日常维护：定时 `etcdctl snapshot save`；压缩（API 服务器每 5 分钟执行一次）；逐个成员 `etcdctl defrag`；配额默认 2 GiB，建议不超过 8 GiB。',
    ],
  },
  see: docs('tasks/administer-cluster/configure-upgrade-etcd/'),
  explain(place) {
    const invocation = invocationOf(place, 'etcd')
    const members = flagIn(invocation, 'initial-cluster', 'ETCD_INITIAL_CLUSTER')?.split(',').length
    const folder = flagIn(invocation, 'data-dir', 'ETCD_DATA_DIR')
    const told = explained(
      tool(place) ??
        say(
          {
            en: 'this etcd member keeps the state of the cluster{folder}.',
            'zh-cn': '这个 etcd 成员保存集群状态{folder}。',
          },
          {
            folder:
              folder === undefined
                ? ''
                : say({ en: ' in {folder}', 'zh-cn': '，数据目录是 {folder}' }, { folder: code(folder) }),
          },
        ),
      members === undefined || members < 2
        ? undefined
        : say({ en: '{story}.', 'zh-cn': '{story}。' }, { story: quorumStory(members) }),
      staticPod(place),
    )
    return told && { ...told, picture: drawControlPlane('etcd') }
  },
} satisfies KubernetesTopic

/** The image holds etcdctl and etcdutl as well; a container that runs one of them is no member. */
function tool({ resource, node }: KubernetesPlace): Localized | undefined {
  const container = containersOf(resource).find(one => get(one.node, 'image') === node)
  const command = container && get(container.node, 'command')
  const [program] = itemsOf(command).map(({ value }) => asString(value) ?? '')
  const name = /(?:^|\/)(etcd(?:ctl|utl))$/.exec(program ?? '')?.[1]
  return name === undefined
    ? undefined
    : say(
        {
          en: 'the container runs {name} out of the image of etcd; it is no member. Take the version of the etcd that it works on. The image has no shell.',
          'zh-cn':
            '容器运行的是 etcd 镜像里的 {name}，并不是 etcd 成员。版本应与它操作的 etcd 一致。该镜像里没有 shell。',
        },
        { name: code(name) },
      )
}
