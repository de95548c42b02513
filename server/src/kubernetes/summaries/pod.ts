import type { Localized } from '../../core/localized.js'

/** The Pod spec outside its containers, and the template around it. */
export const pod: Readonly<Record<string, Localized>> = {
  'PodSpec.containers': {
    en: "The containers that run side by side: they share one IP address, `localhost` and the Pod's volumes. At least one; what must be done before they start belongs in `initContainers`.",
    'zh-cn':
      '并排运行的容器：共用一个 IP 地址、同一个 `localhost` 和 Pod 的卷。至少一个；启动前要做的事放进 `initContainers`。',
  },
  'PodSpec.initContainers': {
    en: 'Run one after the other, each to its end, before `containers` start; `restartPolicy` says whether a failed one is tried again. An entry with `restartPolicy: Always` of its own is a sidecar and keeps running (GA in 1.33).',
    'zh-cn':
      '在 `containers` 之前依次运行，前一个成功结束才轮到下一个；失败后是否重试由 `restartPolicy` 决定。自己写了 `restartPolicy: Always` 的那一项是边车，会一直运行（1.33 起 GA）。',
  },
  'PodSpec.ephemeralContainers': {
    en: 'Debugging containers that `kubectl debug` adds to a running Pod. A manifest cannot create them: only the `ephemeralcontainers` subresource accepts them.',
    'zh-cn': '`kubectl debug` 给运行中的 Pod 添加的调试容器。清单里写不了：只有 `ephemeralcontainers` 子资源接受它们。',
  },
  'PodSpec.volumes': {
    en: 'Storage for the containers: name a volume here, then mount it in each container that needs it with `volumeMounts`. Declaring alone mounts nothing.',
    'zh-cn': '给容器用的存储：在这里声明并命名，再由需要它的容器用 `volumeMounts` 挂载。只声明不会挂载。',
  },
  'PodSpec.restartPolicy': {
    en: 'What happens when a container ends: `Always` restarts it, `OnFailure` only after a non-zero exit code, `Never` not at all. Deployments, StatefulSets and DaemonSets take only `Always`, Jobs only the other two.',
    'zh-cn':
      '容器结束后怎么办：`Always` 总是重启，`OnFailure` 只在退出码非零时重启，`Never` 不重启。Deployment、StatefulSet、DaemonSet 只接受 `Always`，Job 只接受另外两个。',
  },
  'PodSpec.terminationGracePeriodSeconds': {
    en: "Seconds from the start of termination to SIGKILL. `preStop` hooks and the program's own shutdown after SIGTERM (signal 15) share this budget; 0 kills at once.",
    'zh-cn':
      '从开始终止到发出 SIGKILL 的秒数。`preStop` 钩子和程序收到 SIGTERM（信号 15）后的收尾共用这段宽限期；0 表示立即杀死。',
  },
  'PodSpec.activeDeadlineSeconds': {
    en: "Seconds that the Pod may run, counted from its start, before it is killed and marked `Failed`. Deployments refuse it; for a Job set the Job's own field, which counts retries too.",
    'zh-cn':
      'Pod 从启动算起最多运行的秒数，超时即被终止并标记为 `Failed`。Deployment 不接受它；Job 应设置 Job 自己的同名字段，那里把重试的时间也算在内。',
  },
  'PodSpec.dnsPolicy': {
    en: "Where names are looked up: `ClusterFirst` asks the cluster DNS, `Default` (not the default) the node's resolvers, `None` only `dnsConfig`. With `hostNetwork` only `ClusterFirstWithHostNet` reaches the cluster DNS.",
    'zh-cn':
      '域名去哪里查：`ClusterFirst` 查集群 DNS，`Default`（并非默认值）用节点的解析器，`None` 只看 `dnsConfig`。用了 `hostNetwork` 时，只有 `ClusterFirstWithHostNet` 能查到集群 DNS。',
  },
  'PodSpec.dnsConfig': {
    en: "Nameservers, search domains and options added to the Pod's `/etc/resolv.conf`, on top of what `dnsPolicy` brings; required when that is `None`.",
    'zh-cn': '在 `dnsPolicy` 之外，追加到 Pod `/etc/resolv.conf` 里的域名服务器、搜索域和选项；策略为 `None` 时必填。',
  },
  'PodDNSConfig.nameservers': {
    en: 'IP addresses of DNS servers, at most 3. They follow the ones from `dnsPolicy`, and resolvers ask later ones only when the first gives no answer.',
    'zh-cn':
      'DNS 服务器的 IP 地址，最多 3 个。排在 `dnsPolicy` 给出的服务器之后；前面的没有应答时，解析器才会问后面的。',
  },
  'PodDNSConfig.searches': {
    en: 'Domains that are appended to short names in turn; at most 32. `ClusterFirst` brings three of its own, so `db` finds the Service `db` of the same namespace.',
    'zh-cn':
      '依次补在短域名后面的搜索域，最多 32 个。`ClusterFirst` 自带三个，所以写 `db` 就能找到同一命名空间的 Service `db`。',
  },
  'PodDNSConfig.options': {
    en: "Resolver options such as `ndots`. With the cluster's `ndots:5` a name with fewer than five dots is first tried with every search domain, which costs extra queries for outside names.",
    'zh-cn':
      '解析器选项，例如 `ndots`。集群默认的 `ndots:5` 会让少于五个点的域名先逐个拼上搜索域去试，访问外部域名时要多查几次。',
  },
  'PodDNSConfigOption.name': {
    en: 'An option of `/etc/resolv.conf`, such as `ndots`, `timeout` or `single-request-reopen`.',
    'zh-cn': '`/etc/resolv.conf` 的选项名，例如 `ndots`、`timeout`、`single-request-reopen`。',
  },
  'PodDNSConfigOption.value': {
    en: 'The option\'s value, as a string (`"2"`); left out for options that take none.',
    'zh-cn': '选项的值，写成字符串（`"2"`）；不带值的选项省略它。',
  },
  'PodSpec.nodeSelector': {
    en: 'Labels that a node must carry, all of them, to get this Pod; if no node does, the Pod stays `Pending`. For "one of", "not" or mere wishes use node affinity.',
    'zh-cn':
      '节点必须具备的标签，要全部满足才会放上这个 Pod；没有节点满足，Pod 就一直 `Pending`。要表达“任选其一”“不要”或只是偏好，用节点亲和性。',
  },
  'PodSpec.nodeName': {
    en: 'Names the node outright and bypasses the scheduler: if that node lacks room the Pod fails, and if it does not exist the Pod never runs. A wish for a node goes into `nodeSelector` or affinity.',
    'zh-cn':
      '直接指定节点，绕过调度器：节点资源不够，Pod 就失败；节点不存在，Pod 就永远不会运行。想挑节点就用 `nodeSelector` 或亲和性。',
  },
  'PodSpec.serviceAccountName': {
    en: 'The ServiceAccount whose permissions the Pod has against the Kubernetes API. It must exist in the namespace before the Pod is created; left out, it is `default`.',
    'zh-cn':
      'Pod 以哪个 ServiceAccount 的权限访问 Kubernetes API。创建 Pod 之前它必须已在该命名空间中；不写就是 `default`。',
  },
  'PodSpec.serviceAccount': {
    en: 'The old name of `serviceAccountName`; the API server keeps the two equal. Write the new one.',
    'zh-cn': '`serviceAccountName` 的旧名，API 服务器会让两者保持一致。写新名即可。',
  },
  'PodSpec.automountServiceAccountToken': {
    en: "Whether an API token is mounted at `/var/run/secrets/kubernetes.io/serviceaccount`. `false` suits every Pod that never talks to the Kubernetes API; it wins over the ServiceAccount's own setting.",
    'zh-cn':
      '是否把 API 令牌挂载到 `/var/run/secrets/kubernetes.io/serviceaccount`。从不访问 Kubernetes API 的 Pod 都适合写 `false`；它优先于 ServiceAccount 上的设置。',
  },
  'PodSpec.hostNetwork': {
    en: "Puts the Pod into the node's own network: it has the node's IP, its ports collide with whatever else listens there, and NetworkPolicies mostly pass it by. Meant for node agents.",
    'zh-cn':
      '让 Pod 直接使用节点的网络：IP 就是节点的，端口会和节点上其他监听者冲突，NetworkPolicy 大多管不到它。适合节点代理类程序。',
  },
  'PodSpec.hostPID': {
    en: 'Lets the containers see every process of the node, signal them and read their environment under `/proc`. For node tools only; not together with `shareProcessNamespace`.',
    'zh-cn':
      '容器能看到节点上的所有进程，向它们发信号，还能从 `/proc` 读到它们的环境变量。只适合节点工具；不能与 `shareProcessNamespace` 同用。',
  },
  'PodSpec.hostIPC': {
    en: 'Shares System V IPC and POSIX shared memory with the node and with every Pod that does the same. Rarely needed; the Baseline Pod Security level forbids it.',
    'zh-cn':
      '与节点以及同样设置的其他 Pod 共用 System V IPC 和 POSIX 共享内存。很少用得上；Pod 安全性标准的 Baseline 级别禁止它。',
  },
  'PodSpec.hostUsers': {
    en: '`false` gives the Pod its own user namespace: root inside is an unprivileged user on the node, so a break-out gains little (GA in 1.36). Needs support by kernel and runtime; not with `hostNetwork`, `hostPID` or `hostIPC`.',
    'zh-cn':
      '`false` 让 Pod 拥有自己的用户命名空间：容器内的 root 在节点上只是普通用户，逃逸了也拿不到多少权限（1.36 起 GA）。需要内核和运行时支持，不能与 `hostNetwork`、`hostPID`、`hostIPC` 同用。',
  },
  'PodSpec.shareProcessNamespace': {
    en: "One process namespace for all containers: they see and signal each other's processes, and PID 1 is the pause container, not your program. Lets a sidecar send a reload signal, and reaps zombies.",
    'zh-cn':
      '所有容器共用一个进程命名空间：彼此能看到进程、发送信号，PID 1 是 pause 容器而不是你的程序。便于边车发送重载信号，僵尸进程也有人回收。',
  },
  'PodSpec.securityContext': {
    en: "Security settings for all containers of the Pod and for its volumes (`fsGroup`). Where a container's own `securityContext` says otherwise, the container wins.",
    'zh-cn':
      '作用于 Pod 内所有容器及其卷（`fsGroup`）的安全设置。容器自己的 `securityContext` 有不同写法时，以容器为准。',
  },
  'PodSpec.imagePullSecrets': {
    en: 'Secrets of the same namespace with the credentials of private registries. A missing one is not noticed when the Pod is created: the pull fails later (`ImagePullBackOff`).',
    'zh-cn':
      '同一命名空间里存放私有镜像仓库凭据的 Secret。写错了创建 Pod 时不会报错，要等拉取镜像失败（`ImagePullBackOff`）才发现。',
  },
  'PodSpec.hostname': {
    en: 'The host name that the Pod sees instead of its own name. Together with `subdomain` and a headless Service of that name it also gets a DNS record.',
    'zh-cn': 'Pod 内看到的主机名，代替 Pod 名称。配上 `subdomain` 和同名的无头服务，还会得到一条 DNS 记录。',
  },
  'PodSpec.subdomain': {
    en: 'Makes the Pod known as `hostname.subdomain.namespace.svc.cluster.local`. A headless Service named like the subdomain must exist in the namespace, or nothing resolves.',
    'zh-cn':
      '让 Pod 拥有域名 `hostname.subdomain.namespace.svc.cluster.local`。命名空间里必须有与子域同名的无头服务，否则解析不到。',
  },
  'PodSpec.setHostnameAsFQDN': {
    en: 'Makes `hostname` answer with the full domain name. Linux allows 64 characters: with a longer name the Pod hangs in `ContainerCreating`.',
    'zh-cn': '让 `hostname` 命令返回完整域名。Linux 最多允许 64 个字符，域名更长时 Pod 会卡在 `ContainerCreating`。',
  },
  'PodSpec.hostnameOverride': {
    en: 'The host name inside the Pod, any DNS name of up to 64 characters; wins over `hostname` and `subdomain`, without a DNS record (since 1.34, GA in 1.37). Not with `hostNetwork` or `setHostnameAsFQDN`.',
    'zh-cn':
      'Pod 内的主机名，可以是不超过 64 个字符的任意域名；优先于 `hostname` 和 `subdomain`，但不产生 DNS 记录（1.34 引入，1.37 起 GA）。不能与 `hostNetwork` 或 `setHostnameAsFQDN` 同用。',
  },
  'PodSpec.hostAliases': {
    en: "Lines for the Pod's `/etc/hosts`, for names that DNS does not know. The kubelet manages that file, so edits made inside a container do not last.",
    'zh-cn': '写进 Pod `/etc/hosts` 的条目，用于 DNS 里没有的名字。该文件由 kubelet 管理，在容器里手工改不会长久。',
  },
  'HostAlias.ip': { en: 'The address that `hostnames` resolve to.', 'zh-cn': '`hostnames` 要解析到的地址。' },
  'HostAlias.hostnames': {
    en: 'Names that resolve to `ip` inside this Pod.',
    'zh-cn': '在这个 Pod 里解析到 `ip` 的名字。',
  },
  'PodSpec.priorityClassName': {
    en: 'The PriorityClass that ranks the Pod: a higher one is scheduled first and may evict lower ones when nodes are full. If the class does not exist, the Pod is refused.',
    'zh-cn':
      '决定 Pod 优先级的 PriorityClass：优先级高的先调度，节点满了还可以抢占低优先级的 Pod。类不存在时 Pod 会被拒绝。',
  },
  'PodSpec.priority': {
    en: 'The number behind the priority, filled in from `priorityClassName`. Leave it out: a value that differs is refused.',
    'zh-cn': '优先级对应的数值，由 `priorityClassName` 填入。不用写：与类不一致会被拒绝。',
  },
  'PodSpec.preemptionPolicy': {
    en: '`Never` lets the Pod stand at the head of the queue without evicting others. Filled in from the PriorityClass; a value that differs from it is refused.',
    'zh-cn': '`Never` 表示只在队列里排前面，不抢占别的 Pod。由 PriorityClass 填入，与类不一致会被拒绝。',
  },
  'PodSpec.schedulerName': {
    en: 'Which scheduler places the Pod. If none of that name runs in the cluster, the Pod stays `Pending` for good.',
    'zh-cn': '由哪个调度器安排这个 Pod。集群里没有这个名字的调度器时，Pod 会一直 `Pending`。',
  },
  'PodSpec.schedulingGates': {
    en: 'Keeps the scheduler away (`SchedulingGated`) until some controller has removed every gate. Gates can be added only when the Pod is created (GA in 1.30).',
    'zh-cn': '在控制器移除全部门控之前不参与调度（`SchedulingGated`）。只能在创建 Pod 时加上（1.30 起 GA）。',
  },
  'PodSchedulingGate.name': {
    en: "The gate's name, such as `example.com/quota-check`: whoever removes it looks for this name.",
    'zh-cn': '门控的名字，例如 `example.com/quota-check`；负责移除的控制器按这个名字查找。',
  },
  'PodSpec.tolerations': {
    en: 'The node taints that the Pod puts up with. A toleration permits, it does not attract: to land only on the tainted nodes, add a node selector or affinity as well.',
    'zh-cn': 'Pod 能容忍的节点污点。容忍度只是允许，并不吸引：想只落在带污点的节点上，还要加节点选择算符或亲和性。',
  },
  'PodSpec.affinity': {
    en: 'Rules about which nodes the Pod wants, and which other Pods it wants close by or far away: `required…` are conditions, `preferred…` are wishes. Both are looked at only when the Pod is placed.',
    'zh-cn':
      'Pod 想要怎样的节点、想靠近或远离哪些 Pod：`required…` 是硬性条件，`preferred…` 是偏好。两者都只在调度那一刻起作用。',
  },
  'PodSpec.topologySpreadConstraints': {
    en: 'Spreads matching Pods evenly over zones, nodes or other domains. All constraints must hold together; they count when a Pod is placed, and nothing moves later when the balance is lost.',
    'zh-cn':
      '让匹配的 Pod 均匀分布到可用区、节点等拓扑域。各条约束须同时满足，只在调度时计算；之后失去平衡也不会搬动 Pod。',
  },
  'PodSpec.runtimeClassName': {
    en: "The RuntimeClass that says how the containers are run: in a small VM (Kata), on gVisor, with a Wasm runtime … instead of on the node's shared kernel. It must exist.",
    'zh-cn':
      '用哪个 RuntimeClass 运行容器：小虚拟机（Kata）、gVisor、Wasm 运行时等，而不是直接共享节点内核。该类必须存在。',
  },
  'PodSpec.overhead': {
    en: 'What the sandbox costs on top of the containers; the scheduler and quotas count it. Filled in from the RuntimeClass: a value that differs is refused.',
    'zh-cn': '沙箱自身在容器之外的资源开销，调度和配额都会算进去。由 RuntimeClass 填入，与其不一致会被拒绝。',
  },
  'PodSpec.readinessGates': {
    en: "Conditions besides ready containers that must be `True` before the Pod counts as ready; an outside controller sets them, a load balancer's for instance.",
    'zh-cn': '除了容器就绪之外，还必须为 `True` 的状况，Pod 才算就绪；由外部控制器写入，例如负载均衡器的控制器。',
  },
  'PodReadinessGate.conditionType': {
    en: "The type of the condition in the Pod's status, such as `example.com/lb-registered`. As long as nobody sets it, the Pod is not ready.",
    'zh-cn': 'Pod 状态里状况的类型，例如 `example.com/lb-registered`。没人设置它之前，Pod 不算就绪。',
  },
  'PodSpec.enableServiceLinks': {
    en: 'Whether every Service of the namespace shows up as environment variables (`DB_SERVICE_HOST` …). `false` speeds up starts in namespaces with very many Services; DNS works either way.',
    'zh-cn':
      '是否把命名空间里的每个 Service 都写成环境变量（`DB_SERVICE_HOST` 等）。Service 很多时写 `false` 能加快启动；DNS 不受影响。',
  },
  'PodSpec.os': {
    en: 'States the operating system, so that fields of the other one are refused early. It does not choose a node: that takes the node label `kubernetes.io/os` in `nodeSelector`.',
    'zh-cn':
      '声明操作系统，好让不适用的字段尽早被拒绝。它不会挑选节点：还要在 `nodeSelector` 里写节点标签 `kubernetes.io/os`。',
  },
  'PodOS.name': {
    en: '`linux` or `windows`. On a node with another operating system the kubelet refuses the Pod.',
    'zh-cn': '`linux` 或 `windows`。落到其他操作系统的节点上时，kubelet 会拒绝这个 Pod。',
  },
  'PodSpec.resources': {
    en: "One budget of `cpu`, `memory` and hugepages for all containers together (on by default since 1.34). Its requests cover at least the sum of the containers'; containers without limits share what is left.",
    'zh-cn':
      '所有容器合用的 `cpu`、`memory` 和巨页预算（1.34 起默认启用）。这里的请求量不得小于各容器之和；没写限制的容器共用余下的部分。',
  },
  'PodSpec.resourceClaims': {
    en: 'Devices such as GPUs that the Pod needs through dynamic resource allocation (GA in 1.34). Each entry names a claim; containers use it in `resources.claims`.',
    'zh-cn':
      'Pod 通过动态资源分配申请的设备，例如 GPU（1.34 起 GA）。每一项给申领起个名字，容器在 `resources.claims` 里使用它。',
  },
  'PodResourceClaim.name': {
    en: 'The name by which containers of this Pod refer to the claim; a DNS label.',
    'zh-cn': 'Pod 内的容器用这个名字引用申领；须是 DNS 标签。',
  },
  'PodResourceClaim.resourceClaimName': {
    en: 'An existing ResourceClaim of the namespace; several Pods may share it. Either this or `resourceClaimTemplateName`.',
    'zh-cn': '命名空间里已有的 ResourceClaim，可由多个 Pod 共用。与 `resourceClaimTemplateName` 二选一。',
  },
  'PodResourceClaim.resourceClaimTemplateName': {
    en: 'A ResourceClaimTemplate from which each Pod gets a claim of its own, deleted together with the Pod.',
    'zh-cn': '每个 Pod 按这个 ResourceClaimTemplate 得到一个自己的申领，随 Pod 一起删除。',
  },
  'PodSpec.schedulingGroup': {
    en: 'Makes the Pod a member of a PodGroup, so that the scheduler treats the group as one: all of it is placed or nothing (gang scheduling, beta in 1.37).',
    'zh-cn':
      '让 Pod 成为某个 PodGroup 的成员，调度器把整组当作一个整体：要么全部放下，要么都不放（成组调度，1.37 为 Beta）。',
  },
  'PodSchedulingGroup.podGroupName': {
    en: 'The PodGroup of the same namespace that the Pod belongs to; it may be created after the Pod.',
    'zh-cn': 'Pod 所属的 PodGroup，须在同一命名空间；可以晚于 Pod 创建。',
  },
  'PodTemplateSpec.metadata': {
    en: "Labels and annotations of every Pod that is made from the template. The labels must satisfy the workload's `selector`; any change here starts a rollout.",
    'zh-cn': '由模板创建的每个 Pod 的标签和注解。标签必须满足工作负载的 `selector`；这里的任何改动都会触发滚动更新。',
  },
  'PodTemplateSpec.spec': {
    en: 'What each Pod of the workload runs. A change here replaces the existing Pods, as the update strategy says.',
    'zh-cn': '工作负载的每个 Pod 运行什么。改动这里会按更新策略替换现有的 Pod。',
  },
  'PodTemplate.template': {
    en: 'The Pod to be made; such a stored template does nothing by itself, some controller has to use it.',
    'zh-cn': '要创建的 Pod 的模板；单独存着不起作用，要有控制器来用它。',
  },
  'EphemeralContainer.targetContainerName': {
    en: "The container whose processes the debugging container may see: it joins that one's process namespace, where the runtime supports it.",
    'zh-cn': '调试容器要查看哪个容器的进程：运行时支持的话，会加入那个容器的进程命名空间。',
  },
  'LocalObjectReference.name': {
    en: 'The name of an object in the same namespace.',
    'zh-cn': '同一命名空间里某个对象的名称。',
  },
}
