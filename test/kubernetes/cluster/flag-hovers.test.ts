import { expect, test } from 'vitest'
import { showHover } from '../../harness/check.js'

/** A static Pod whose container runs a program with these words. */
const pod = (program: string, ...words: readonly string[]): string => `
apiVersion: v1
kind: Pod
metadata: { name: ${program}, namespace: kube-system }
spec:
  containers:
    - name: ${program}
      image: registry.k8s.io/${program}:${program === 'etcd' ? '3.6.5-0' : 'v1.36.1'}
      command:
        - ${program}
${words.map(word => `        - ${word}`).join('\n')}
`

const both = async (source: string): Promise<string> =>
  `${await showHover(source)}\n\n----\n\n${await showHover(source, 'zh-cn')}`

test('the ratio of etcd, from either of its two flags', async () => {
  expect(await both(pod('etcd', '--heartbeat-interval=100', '--election-ti<|>meout=800'))).toMatchInlineSnapshot(`
    "[--election-timeout=800]

    --election-timeout · how etcd notices that its leader is gone

    In this file etcd runs with --election-timeout=800; the default is 1000. The leader sends a heartbeat every 100 ms, and a follower that hears nothing for 800 ms calls an election: 8 heartbeats, allowed (5 at least), 10 would be calmer. It suits round trips of up to about 80 ms.

    How long followers wait for a heartbeat before they elect anew: at least five, better ten times --heartbeat-interval, at most 50,000, and the same on all members.

    - Both are in milliseconds, without a unit. Heartbeat: about the round-trip time between members (0.5 to 1.5 times; measure with ping). The default of 100 suits one data centre.
    - Election timeout: at least 10 round trips; etcd does not start below 5 heartbeats, and takes 50,000 ms (50 s) at most, which is for members around the globe.
    - All members need the same two values. A slow disk looks like a slow network: give etcd an SSD of its own and ionice -c2 -n0 before you raise them.

    Short or long? Short finds a dead leader sooner, and takes a busy one for dead: elections then stop all writes again and again. Long is calm, and a real failure costs more seconds without writes.

    integer · in milliseconds · default 1000 · 0 to 50000 · ETCD_ELECTION_TIMEOUT

    https://etcd.io/docs/v3.6/tuning/

    ----

    [--election-timeout=800]

    --election-timeout · etcd 如何发现领导者失联

    在本文件中，etcd 以 --election-timeout=800 运行；默认值是 1000。领导者每 100 毫秒发一次心跳，跟随者 800 毫秒没有收到就发起选举：8 倍心跳，允许（至少 5 倍），10 倍更稳妥。适合往返时间约 80 毫秒以内的成员。

    跟随者等多久没有心跳就重新选举：至少是 --heartbeat-interval 的五倍，最好十倍，不超过 50,000，且所有成员一致。

    - 两者都以毫秒计，不写单位。心跳约等于成员之间的往返时间（0.5 到 1.5 倍，用 ping 测）；默认的 100 适合同一机房。
    - 选举超时至少是往返时间的 10 倍；不足 5 次心跳 etcd 不会启动，上限 50,000 毫秒（50 秒），那是给跨洲部署用的。
    - 所有成员的这两个值必须一致。磁盘慢看起来就像网络慢：先给 etcd 独立的 SSD 和 ionice -c2 -n0，再考虑调大。

    短还是长？ 短，能更早发现领导者失联，却容易把繁忙当成失联，反复选举使写入一再中断；长，更平稳，但真出故障时无法写入的时间也更长。

    整数 · 以毫秒计 · 默认 1000 · 0 到 50000 · ETCD_ELECTION_TIMEOUT

    https://etcd.io/docs/v3.6/tuning/"
  `)
})
test('a heartbeat that is too long for the election timeout', async () => {
  expect(await both(pod('etcd', '--heartbeat-interval=5<|>00'))).toMatchInlineSnapshot(`
    "[--heartbeat-interval=500]

    --heartbeat-interval · how etcd notices that its leader is gone

    In this file etcd runs with --heartbeat-interval=500; the default is 100. The leader sends a heartbeat every 500 ms, and a follower that hears nothing for 1,000 ms calls an election: 2 heartbeats, less than 5: etcd refuses to start. It suits round trips of up to about 100 ms.

    How often the leader shows that it lives. Set it to about the round-trip time between members, and --election-timeout to ten times as much.

    - Both are in milliseconds, without a unit. Heartbeat: about the round-trip time between members (0.5 to 1.5 times; measure with ping). The default of 100 suits one data centre.
    - Election timeout: at least 10 round trips; etcd does not start below 5 heartbeats, and takes 50,000 ms (50 s) at most, which is for members around the globe.
    - All members need the same two values. A slow disk looks like a slow network: give etcd an SSD of its own and ionice -c2 -n0 before you raise them.

    Short or long? Short finds a dead leader sooner, and takes a busy one for dead: elections then stop all writes again and again. Long is calm, and a real failure costs more seconds without writes.

    integer · in milliseconds · default 100 · 1 or more · ETCD_HEARTBEAT_INTERVAL

    https://etcd.io/docs/v3.6/tuning/

    ----

    [--heartbeat-interval=500]

    --heartbeat-interval · etcd 如何发现领导者失联

    在本文件中，etcd 以 --heartbeat-interval=500 运行；默认值是 100。领导者每 500 毫秒发一次心跳，跟随者 1,000 毫秒没有收到就发起选举：2 倍心跳，不足 5 倍：etcd 会拒绝启动。适合往返时间约 100 毫秒以内的成员。

    领导者多久发送一次心跳。设为成员间的往返时延左右，--election-timeout 则取它的十倍。

    - 两者都以毫秒计，不写单位。心跳约等于成员之间的往返时间（0.5 到 1.5 倍，用 ping 测）；默认的 100 适合同一机房。
    - 选举超时至少是往返时间的 10 倍；不足 5 次心跳 etcd 不会启动，上限 50,000 毫秒（50 秒），那是给跨洲部署用的。
    - 所有成员的这两个值必须一致。磁盘慢看起来就像网络慢：先给 etcd 独立的 SSD 和 ionice -c2 -n0，再考虑调大。

    短还是长？ 短，能更早发现领导者失联，却容易把繁忙当成失联，反复选举使写入一再中断；长，更平稳，但真出故障时无法写入的时间也更长。

    整数 · 以毫秒计 · 默认 100 · 不小于 1 · ETCD_HEARTBEAT_INTERVAL

    https://etcd.io/docs/v3.6/tuning/"
  `)
})
test('quota in GiB', async () => {
  expect(await both(pod('etcd', '--quota-backend-bytes=8589<|>934592'))).toMatchInlineSnapshot(`
    "[--quota-backend-bytes=8589934592]

    --quota-backend-bytes · largest size of etcd's database

    In this file etcd runs with --quota-backend-bytes=8589934592; the default is 0. That is 8 GiB, within the 8 GiB that are advised at most; plan memory for the whole of it, since the file is mapped into memory.

    Largest size of the database; 0 means 2 GiB, more than 8 GiB is not advised. When it is full etcd refuses writes (NOSPACE) until you compact, defragment and disarm the alarm.

    - 0 means the default of 2 GiB; 8 GiB is the most that is advised, and etcd warns above it.
    - When it is full etcd raises the alarm NOSPACE and refuses all writes: nothing in the cluster can change any more. Then: compact, etcdctl defrag, etcdctl alarm disarm.
    - Compaction only frees pages inside the file; etcdctl defrag gives them back to the disk. It stops the member while it runs: one member at a time, the leader last.
    - Save it first: etcdctl snapshot save backup.db; bring it back with etcdutl snapshot restore.

    integer · in bytes · default 0 · ETCD_QUOTA_BACKEND_BYTES

    https://etcd.io/docs/v3.6/op-guide/maintenance/#space-quota

    ----

    [--quota-backend-bytes=8589934592]

    --quota-backend-bytes · etcd 数据库的大小上限

    在本文件中，etcd 以 --quota-backend-bytes=8589934592 运行；默认值是 0。即 8 GiB，在建议的上限 8 GiB 之内；文件会映射到内存，要按全量预留内存。

    数据库的大小上限；0 表示 2 GiB，不建议超过 8 GiB。写满后 etcd 拒绝写入（NOSPACE），要压缩、整理碎片并解除告警才能恢复。

    - 0 表示默认的 2 GiB；建议最多 8 GiB，超过时 etcd 会发出警告。
    - 写满后 etcd 发出 NOSPACE 告警并拒绝一切写入，集群里什么都改不了。处理：压缩，etcdctl defrag，再 etcdctl alarm disarm。
    - 压缩只是释放文件内的页，etcdctl defrag 才会把空间还给磁盘。整理期间该成员停止服务：逐个进行，领导者放最后。
    - 先备份：etcdctl snapshot save backup.db；恢复用 etcdutl snapshot restore。

    整数 · 以字节计 · 默认 0 · ETCD_QUOTA_BACKEND_BYTES

    https://etcd.io/docs/v3.6/op-guide/maintenance/#space-quota"
  `)
})
test('snapshot count', async () => {
  expect(await both(pod('etcd', '--snapshot-count=<|>100000'))).toMatchInlineSnapshot(`
    "[--snapshot-count=100000]

    --snapshot-count · writes between two snapshots of etcd

    In this file etcd runs with --snapshot-count=100000; the default is 10000. A snapshot is taken every 100,000 writes: with 100 writes a second every 16.7 min.

    Writes after which a snapshot is taken and older log entries leave memory. Higher (100,000 until 3.5) takes fewer snapshots and more memory; lower makes slow followers need a whole snapshot.

    - Memory against disk: until the snapshot etcd keeps each write in memory (and in the WAL). Higher takes more memory and a longer replay at start; lower writes snapshots more often, which costs disk and CPU.
    - A follower that fell further behind than the kept entries needs the whole database sent (--snapshot-catchup-entries, 5,000).
    - The default was 100,000 until 3.5 and is 10,000 since 3.6, mostly to save memory.

    Not a backup. This is raft's own snapshot inside the data folder. A backup is etcdctl snapshot save backup.db, brought back by etcdutl snapshot restore (etcdctl snapshot restore is gone since 3.6).

    integer · default 10000 · 100000 before 3.6 · 1 or more · ETCD_SNAPSHOT_COUNT

    https://etcd.io/docs/v3.6/tuning/

    ----

    [--snapshot-count=100000]

    --snapshot-count · 相隔多少次写入生成一次快照

    在本文件中，etcd 以 --snapshot-count=100000 运行；默认值是 10000。每 100,000 次写入生成一次快照：若每秒 100 次写入，约 16.7 分钟一次。

    累计多少次写入后生成快照，并从内存中清除更早的日志。调高（3.5 及以前为 100,000）快照更少、内存更多；调低会让落后的跟随者不得不接收完整快照。

    - 内存与磁盘的取舍：快照之前的每次写入都留在内存（和 WAL）里。调高更占内存，启动时重放更久；调低则频繁写快照，消耗磁盘和 CPU。
    - 跟随者落后的条数超过保留量时，只能接收整个数据库（--snapshot-catchup-entries，默认 5,000）。
    - 3.5 及以前默认 100,000，3.6 起为 10,000，主要是为了省内存。

    这不是备份，而是数据目录里 raft 自己的快照。备份用 etcdctl snapshot save backup.db，恢复用 etcdutl snapshot restore（etcdctl snapshot restore 已在 3.6 中移除）。

    整数 · 默认 10000 · 3.6 之前为 100000 · 不小于 1 · ETCD_SNAPSHOT_COUNT

    https://etcd.io/docs/v3.6/tuning/"
  `)
})
test('seats of the API server', async () => {
  expect(
    await both(pod('kube-apiserver', '--max-requests-infl<|>ight=1500', '--max-mutating-requests-inflight=500')),
  ).toMatchInlineSnapshot(`
    "[--max-requests-inflight=1500]

    --max-requests-inflight · requests the API server works on at a time

    In this file kube-apiserver runs with --max-requests-inflight=1500; the default is 400. 1,500 + 500 makes 2,000 seats, which API Priority and Fairness divides by shares: with the built-in levels workload-low gets 100 of 245, 817 seats, and system 30, 245.

    Read requests answered at the same time. With API Priority and Fairness on, it and --max-mutating-requests-inflight are added up and shared out among the priority levels.

    - Watches, exec, logs -f and port-forward do not count once they run; only setting up a watch does.
    - What finds no seat and no room in its queue is refused with HTTP 429 and Retry-After; apiserver_flowcontrol_rejected_requests_total counts it.
    - More seats take more CPU and memory: with large lists several GB. Kubernetes' own scripts went to 1500/500 above 1,000 nodes, and 3000/1000 above 3,000.

    Seats or shares? The two flags only make the total. API Priority and Fairness divides it among the PriorityLevelConfigurations, so one noisy client cannot starve the others; with it switched off, the first flag limits reads and the second writes, first come first served.

    integer · default 400 · 0 or more

    https://kubernetes.io/docs/concepts/cluster-administration/flow-control/

    ----

    [--max-requests-inflight=1500]

    --max-requests-inflight · API 服务器同时处理的请求数

    在本文件中，kube-apiserver 以 --max-requests-inflight=1500 运行；默认值是 400。1,500 + 500 共 2,000 个席位，由 API 优先级与公平性按份额分配：在内置的优先级中，workload-low 占 245 份中的 100 份，即 817 个；system 占 30 份，即 245 个。

    同时处理的只读请求数。启用 API 优先级与公平性时，它与 --max-mutating-requests-inflight 相加，按比例分给各优先级。

    - watch、exec、logs -f、port-forward 建立之后不再计入，只有建立 watch 的那一下算。
    - 没有席位、队列也满了的请求会收到 HTTP 429 和 Retry-After；指标 apiserver_flowcontrol_rejected_requests_total 记录其数量。
    - 席位越多，CPU 和内存消耗越大，大列表可达数 GB。Kubernetes 自带脚本在超过 1,000 个节点时用 1500/500，超过 3,000 个时用 3000/1000。

    总量与份额：这两个标志只决定总席位数，由 API 优先级与公平性按 PriorityLevelConfiguration 分配，单个客户端挤不掉别人；关掉它时，前者限制读、后者限制写，先到先得。

    整数 · 默认 400 · 不小于 0

    https://kubernetes.io/docs/concepts/cluster-administration/flow-control/"
  `)
})
test('QPS of the scheduler, which its file overrules', async () => {
  expect(
    await both(pod('kube-scheduler', '--config=/etc/kubernetes/scheduler.yaml', '--kube-api-qps=1<|>00')),
  ).toMatchInlineSnapshot(`
    "[--kube-api-qps=100]

    --kube-api-qps · how fast it asks the API server

    In this file kube-scheduler runs with --kube-api-qps=100; the default is 50. It does nothing here: --config names a file, and then kube-scheduler takes this from the file alone. 100 requests may go out at once, then 100 a second: 1,000 requests take kube-scheduler 9 s at least.

    Requests a second to the API server on average. Raise it in large clusters, where work queues up; the API server has to bear it.

    - A bucket: it holds burst tokens and gets QPS new ones a second; each request takes one, and waits when it is empty. "Waited for … due to client-side throttling" in the log tells that it is too small.
    - Raise both together, burst at 1.5 to 2 times QPS, and --concurrent-…-syncs with them: workers that wait for tokens do nothing.
    - Defaults: kube-scheduler 50/100, kube-controller-manager 20/30, kubelet 50/100 (5/10 until 1.26). In kube-scheduler --config has the last word: clientConnection.qps and burst.

    Client or server? This limit makes the client slow itself down. What the API server takes in at a time is --max-requests-inflight and API Priority and Fairness; raising the one without the other moves the queue.

    number · default 50 · deprecated in favour of the file · clientConnection.qps in KubeSchedulerConfiguration does the same; the file wins

    https://kubernetes.io/docs/reference/command-line-tools-reference/kube-scheduler/

    ----

    [--kube-api-qps=100]

    --kube-api-qps · 访问 API 服务器的速率

    在本文件中，kube-scheduler 以 --kube-api-qps=100 运行；默认值是 50。它在这里不起作用：--config 指定了文件，kube-scheduler 的这项设置便只看文件。可以一次发出 100 个请求，之后每秒 100 个：1,000 个请求，kube-scheduler 至少要 9 秒。

    每秒向 API 服务器发送的平均请求数。大集群中任务积压时可以调大，但要确认 API 服务器承受得住。

    - 这是一个令牌桶：最多存 burst 个令牌，每秒补充 QPS 个；每个请求取一个，取不到就等。日志里出现 “Waited for … due to client-side throttling” 说明设得太小。
    - 两者要一起调，burst 取 QPS 的 1.5 到 2 倍，同时调 --concurrent-…-syncs：等令牌的工作线程等于闲着。
    - 默认值：kube-scheduler 50/100，kube-controller-manager 20/30，kubelet 50/100（1.26 及以前为 5/10）。kube-scheduler 写了 --config 时以文件为准：clientConnection.qps 和 burst。

    客户端限速与服务端限流：这里是客户端自己放慢。API 服务器同时接收多少由 --max-requests-inflight 和 API 优先级与公平性决定；只调一边，队伍不过是换个地方排。

    数值 · 默认 50 · 已弃用，建议写在文件里 · 等同于 KubeSchedulerConfiguration 的 clientConnection.qps，以文件为准

    https://kubernetes.io/docs/reference/command-line-tools-reference/kube-scheduler/"
  `)
})
test('workers of a controller', async () => {
  expect(
    await both(pod('kube-controller-manager', '--kube-api-qps=40', '--concurrent-deployment-s<|>yncs', '"10"')),
  ).toMatchInlineSnapshot(`
    "[concurrent-deployment-syncs]

    --concurrent-deployment-syncs · how many objects a controller works on at a time

    In this file kube-controller-manager runs with --concurrent-deployment-syncs=10; the default is 5. 10 objects are worked on at a time, 2 times the usual; with --kube-api-qps at 40 the controllers together make 40 requests a second.

    Deployments worked on at the same time. More is quicker and costs CPU and API requests; raise --kube-api-qps with it.

    - More workers shorten the queue after mass changes, and take CPU and requests to the API server. An object is never worked on by two of them.
    - All controllers share one --kube-api-qps (20 by default): raise it along, or the workers wait for each other. workqueue_depth and workqueue_queue_duration_seconds tell whether there is a queue at all.

    integer · default 5 · 1 or more

    https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/

    ----

    [concurrent-deployment-syncs]

    --concurrent-deployment-syncs · 控制器并行处理的对象数

    在本文件中，kube-controller-manager 以 --concurrent-deployment-syncs=10 运行；默认值是 5。同时处理 10 个对象，是默认的 2 倍；--kube-api-qps 为 40，即全部控制器合计每秒 40 个请求。

    同时处理的 Deployment 数。越大越快，也越占 CPU 和 API 请求；要与 --kube-api-qps 一起调大。

    - 工作线程越多，大批变更后的队列消化得越快，但更耗 CPU，对 API 服务器的请求也更多。同一个对象不会被两个线程同时处理。
    - 所有控制器共用一个 --kube-api-qps（默认 20）：要一并调大，否则线程只会互相等待。先看 workqueue_depth 和 workqueue_queue_duration_seconds，确认真有排队。

    整数 · 默认 5 · 不小于 1

    https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/"
  `)
})
test('a flag in kubeadm v1beta4, as a list', async () => {
  expect(
    await both(`
apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
controllerManager:
  extraArgs:
    - name: node-monitor-grace-period
      value: 2<|>0s
`),
  ).toMatchInlineSnapshot(`
    "[20s]

    --node-monitor-grace-period · when a silent node counts as gone

    In this file kube-controller-manager runs with --node-monitor-grace-period=20s; the default is 50s. A node counts as gone after 20 s of silence; Pods with the usual toleration of 300 s are replaced after about 320 s.

    How long a node may be silent before it counts as unhealthy. It must be several times the kubelet's nodeStatusUpdateFrequency (10 s), so that one lost heartbeat does no harm; 40 s until 1.31.

    - kubelet renews its Lease every 10 s. The grace period has to be several times that; below 20 s a busy node flaps.
    - Then the node gets Ready=Unknown and the taint node.kubernetes.io/unreachable:NoExecute. Pods tolerate it for 300 s by default (tolerationSeconds), and only then are deleted and made anew elsewhere; those of a StatefulSet wait until the node is back or deleted.
    - When most nodes of a zone fail at once, the controller slows down or stops evicting (--unhealthy-zone-threshold, 55 %): the network is the likelier cause.

    duration · default 50s · 40s before 1.32

    https://kubernetes.io/docs/concepts/architecture/nodes/#node-controller

    ----

    [20s]

    --node-monitor-grace-period · 节点失联多久算不可用

    在本文件中，kube-controller-manager 以 --node-monitor-grace-period=20s 运行；默认值是 50s。节点失联 20 秒后视为不可用；按默认 300 秒的容忍度，Pod 约 320 秒后才会在别处重建。

    节点失联多久后被视为不健康。应是 kubelet 的 nodeStatusUpdateFrequency（10 秒）的数倍，丢一次心跳才不碍事；1.31 及以前为 40 秒。

    - kubelet 每 10 秒续一次 Lease。宽限期应是它的数倍；低于 20 秒，繁忙的节点会反复抖动。
    - 超时后节点变为 Ready=Unknown，并加上污点 node.kubernetes.io/unreachable:NoExecute。Pod 默认容忍 300 秒（tolerationSeconds），之后才会被删除并在别处重建；StatefulSet 的 Pod 要等节点恢复或被删除。
    - 一个区里多数节点同时失联时，控制器会放慢甚至停止驱逐（--unhealthy-zone-threshold，55%）：更可能是网络出了问题。

    时长 · 默认 50s · 1.32 之前为 40s

    https://kubernetes.io/docs/concepts/architecture/nodes/#node-controller"
  `)
})
test('a flag in kubeadm v1beta3, as a map', async () => {
  expect(
    await both(`
apiVersion: kubeadm.k8s.io/v1beta3
kind: ClusterConfiguration
apiServer:
  extraArgs:
    enable-admission-plu<|>gins: NodeRestriction,ResourceQuota
`),
  ).toMatchInlineSnapshot(`
    "[enable-admission-plugins: NodeRestriction,ResourceQuota]

    --enable-admission-plugins · checks before something is stored

    In this file kube-apiserver runs with --enable-admission-plugins=NodeRestriction,ResourceQuota. NodeRestriction keeps a kubelet to its own Node and the Pods on it. ResourceQuota is on by default anyway.

    Admission plugins on top of those that are on by default; their order does not matter. NodeRestriction keeps a kubelet to its own node.

    - The list adds to the plugins that are on by default (19 of them, such as ServiceAccount, LimitRanger, ResourceQuota, PodSecurity and the webhooks); their order in the flag does not matter.
    - Mutating plugins run first, validating ones after; a plugin that the release does not know keeps the API server from starting (PodSecurityPolicy since 1.25, SecurityContextDeny since 1.30).

    Authorization or admission? Authorization asks who may do what, and sees only the verb and the resource. Admission sees the object itself, may change it, and runs for writes only.

    list with commas · may be repeated

    https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/

    ----

    [enable-admission-plugins: NodeRestriction,ResourceQuota]

    --enable-admission-plugins · 对象入库前的检查

    在本文件中，kube-apiserver 以 --enable-admission-plugins=NodeRestriction,ResourceQuota 运行。NodeRestriction 把 kubelet 限制在自己的 Node 和其上的 Pod。ResourceQuota 本来就默认启用。

    在默认开启之外追加的准入插件，顺序无关紧要。NodeRestriction 让 kubelet 只能改动自己的节点。

    - 列表是在默认启用的插件之上追加（默认 19 个，如 ServiceAccount、LimitRanger、ResourceQuota、PodSecurity 和各类 Webhook）；书写顺序无关紧要。
    - 先执行变更型插件，再执行验证型；写了该版本没有的插件，API 服务器无法启动（PodSecurityPolicy 自 1.25 起，SecurityContextDeny 自 1.30 起）。

    授权与准入：授权判断谁能做什么，只看动词和资源；准入能看到对象本身，可以修改它，且只针对写操作。

    列表（逗号分隔） · 可重复

    https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/"
  `)
})
test("a word of kubelet's environment, which shares what is said of the field", async () => {
  expect(
    await both(`
apiVersion: v1
kind: ConfigMap
metadata: { name: kubelet-env }
data:
  KUBELET_EXTRA_ARGS: --node-ip=10.0.0.4 --max-p<|>ods=200
`),
  ).toMatchInlineSnapshot(`
    "[--max-pods=200]

    --max-pods · how many Pods the node takes

    In this file kubelet runs with --max-pods=200; the default is 110. Up to 200 Pods: above the 110 that Kubernetes is tested with; a /24 has 254 addresses for them.

    At most this many Pods run on the node. Beyond 110 you leave what Kubernetes is tested with, and the node's Pod range must have the addresses.

    - Tested limits of a cluster: 5,000 nodes, 110 Pods a node, 150,000 Pods and 300,000 containers in all.
    - Every Pod needs an address: the node's piece of podSubnet (a /24, 254 addresses, unless --node-cidr-mask-size says otherwise) has to be larger than this, at best twice as large, since addresses of ended Pods are not free at once.
    - DaemonSet, static and hostNetwork Pods count as well. One too many shows as Too many pods (scheduler) or OutOfpods (kubelet).
    - More Pods need more for the node itself: raise kubeReserved, watch PLEG latency and the number of processes (podPidsLimit), and restart the kubelet.

    integer · default 110 · 0 or more · deprecated in favour of the file · maxPods in KubeletConfiguration does the same; the flag wins

    https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/

    ----

    [--max-pods=200]

    --max-pods · 节点最多运行多少个 Pod

    在本文件中，kubelet 以 --max-pods=200 运行；默认值是 110。最多 200 个 Pod，超过官方测试的 110 个；一个 /24 网段有 254 个地址可用。

    节点上最多运行的 Pod 数。超过 110 就超出了 Kubernetes 的测试范围，而且节点的 Pod 网段要有足够的地址。

    - 官方测试过的集群上限：5,000 个节点，每个节点 110 个 Pod，总共 150,000 个 Pod、300,000 个容器。
    - 每个 Pod 都要一个地址：节点从 podSubnet 分到的那一段（默认 /24，254 个地址，可用 --node-cidr-mask-size 改）必须比它大，最好大一倍，因为已结束的 Pod 的地址不会马上空出来。
    - DaemonSet、静态 Pod 和 hostNetwork 的 Pod 也计算在内。超出时调度器报 Too many pods，kubelet 报 OutOfpods。
    - Pod 多了，节点自身的开销也大：要调高 kubeReserved，留意 PLEG 延迟和进程数（podPidsLimit），改完重启 kubelet。

    整数 · 默认 110 · 不小于 0 · 已弃用，建议写在文件里 · 等同于 KubeletConfiguration 的 maxPods，以标志为准

    https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/"
  `)
})
test('a variable of etcd', async () => {
  expect(
    await both(`
apiVersion: v1
kind: Pod
metadata: { name: etcd }
spec:
  containers:
    - name: etcd
      image: quay.io/coreos/etcd:v3.5.21
      env:
        - name: ETCD_AUTO_COMPACTION_RET<|>ENTION
          value: "8"
`),
  ).toMatchInlineSnapshot(`
    "[ETCD_AUTO_COMPACTION_RETENTION]

    ETCD_AUTO_COMPACTION_RETENTION · when etcd forgets old revisions

    In this file etcd runs with ETCD_AUTO_COMPACTION_RETENTION=8; the default is 0. It stands for --auto-compaction-retention, which would win over it. The history of the last 8h is kept (a bare number counts hours).

    How much history is kept: hours (or 5m) in periodic mode, revisions in revision mode; 0 keeps all. Under Kubernetes the API server compacts every 5 minutes by itself.

    - etcd keeps every revision of every key until it is compacted. The API server asks for that every 5 minutes (--etcd-compaction-interval), so a cluster needs no automatic compaction in etcd.
    - Compaction frees pages inside the file, which are used again; the file itself shrinks only with etcdctl defrag, one member at a time, the leader last.
    - A watch from a revision that is compacted away fails with 410 Gone ("too old resource version"), and the client lists anew.

    string · default 0 · ETCD_AUTO_COMPACTION_RETENTION

    https://etcd.io/docs/v3.6/op-guide/maintenance/#history-compaction-v3-api-key-value-database

    ----

    [ETCD_AUTO_COMPACTION_RETENTION]

    ETCD_AUTO_COMPACTION_RETENTION · etcd 何时清理旧版本

    在本文件中，etcd 以 ETCD_AUTO_COMPACTION_RETENTION=8 运行；默认值是 0。它等同于 --auto-compaction-retention；命令行上写了该标志则以标志为准。保留最近 8h 的历史（不带单位的数字按小时计）。

    保留多少历史：periodic 模式为小时数（或 5m 这样的时长），revision 模式为版本数；0 表示全部保留。在 Kubernetes 中，API 服务器每 5 分钟会自行压缩一次。

    - etcd 会保留每个键的每个版本，直到压缩。API 服务器每 5 分钟要求压缩一次（--etcd-compaction-interval），所以集群无需再让 etcd 自动压缩。
    - 压缩释放的是文件内的页，可再利用；文件本身只有 etcdctl defrag 才会变小，逐个成员进行，领导者放最后。
    - 从已被压缩掉的版本开始 watch 会得到 410 Gone（“too old resource version”），客户端会重新列出。

    字符串 · 默认 0 · ETCD_AUTO_COMPACTION_RETENTION

    https://etcd.io/docs/v3.6/op-guide/maintenance/#history-compaction-v3-api-key-value-database"
  `)
})
test('a removed flag says so', async () => {
  expect(await both(pod('kube-controller-manager', '--pod-eviction-time<|>out=30s'))).toMatchInlineSnapshot(`
    "[--pod-eviction-timeout=30s]

    --pod-eviction-timeout · flag of kube-controller-manager

    In this file kube-controller-manager runs with --pod-eviction-timeout=30s; the default is 5m0s. kube-controller-manager 1.36 no longer knows it and exits: it is gone since 1.27.

    How long Pods stayed on a failed node; their tolerations say it now.

    duration · default 5m0s · gone since 1.27

    https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/

    ----

    [--pod-eviction-timeout=30s]

    --pod-eviction-timeout · kube-controller-manager 的标志

    在本文件中，kube-controller-manager 以 --pod-eviction-timeout=30s 运行；默认值是 5m0s。它从 1.27 起已移除，kube-controller-manager 1.36 遇到它会退出。

    曾规定 Pod 在故障节点上停留多久；如今由容忍度决定。

    时长 · 默认 5m0s · 1.27 起移除

    https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/"
  `)
})
test('Pods of nodes', async () => {
  expect(
    await both(pod('kube-controller-manager', '--cluster-cidr=10.244.0.0<|>/16', '--allocate-node-cidrs=true')),
  ).toMatchInlineSnapshot(`
    "[--cluster-cidr=10.244.0.0/16]

    --cluster-cidr · addresses of Pods, and how nodes share them

    In this file kube-controller-manager runs with --cluster-cidr=10.244.0.0/16. 10.244.0.0/16 in pieces of /24 makes room for 256 nodes with 256 addresses each (kubelet runs 110 Pods by default).

    Range of Pod addresses, two for dual stack, from which nodes get theirs; needs --allocate-node-cidrs.

    - Each node gets a piece of the range as spec.podCIDR, where --allocate-node-cidrs is on. flannel uses it; Calico's own address management does not.
    - When the pieces are used up, a further node stays NotReady ("CIDRNotAvailable"). Neither range nor mask can be changed on nodes that have theirs.
    - It must be the same as kubeadm's podSubnet and the network of the CNI plugin, and overlap neither Services nor nodes.

    IP ranges (CIDR) with commas · may be repeated

    https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/

    ----

    [--cluster-cidr=10.244.0.0/16]

    --cluster-cidr · Pod 的地址，以及如何分给节点

    在本文件中，kube-controller-manager 以 --cluster-cidr=10.244.0.0/16 运行。10.244.0.0/16 按 /24 切分，可供 256 个节点使用，每个节点 256 个地址（kubelet 默认最多运行 110 个 Pod）。

    Pod 地址的网段（双栈写两个），节点的网段从中分配；需要 --allocate-node-cidrs。

    - 开启 --allocate-node-cidrs 时，每个节点分得一段，写在 spec.podCIDR。flannel 用它；Calico 自己的地址管理不用。
    - 分完之后，新节点会一直 NotReady（“CIDRNotAvailable”）。已分配的节点不能再改网段和掩码。
    - 它必须与 kubeadm 的 podSubnet、CNI 插件的网段一致，且不能与 Service 或节点的网段重叠。

    IP 网段（CIDR）列表 · 可重复

    https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/"
  `)
})
