import { describe, expect, test } from 'vitest'
import { showHover } from '../../harness/check.js'
import { here, podWith } from './_here.js'

describe('Pod', () => {
  const source = podWith('command: [run]', 'initContainers: [{ name: wait, image: busybox:1 }]').replace(
    'kind: Pod',
    'kind: P<|>od',
  )
  test('what it runs, its QoS class and its Pod Security level', async () => {
    expect(await showHover(source)).toMatchInlineSnapshot(`
      "[Pod]

      Pod · containers that run together on one node

      In this file the Pod runs web, after wait has run to its end. The QoS class of the Pod is BestEffort, since no container has a request or limit for CPU or memory: when the node runs short of memory, it is among the first to go. The Pod fits the Pod Security level Baseline. Restricted also wants allowPrivilegeEscalation: false (wait and web), runAsNonRoot: true (wait and web), seccompProfile: {type: RuntimeDefault} (wait and web), drop: [ALL] (wait and web).

      The smallest thing Kubernetes places: its containers share one IP address, localhost and volumes, live on one node and end together. A bare Pod is not replaced when its node dies: let a Deployment, StatefulSet, DaemonSet or Job make Pods.

      - How it comes to run: the API server authenticates, authorizes, admits and stores it in etcd (Pending) → the scheduler picks a node and writes nodeName → the kubelet there makes the sandbox (pause container, network by CNI), mounts volumes, pulls images, runs init containers, then starts the containers (Running) → readiness puts it into the endpoints of its Services.
      - Phases: Pending, Running, Succeeded, Failed, Unknown. CrashLoopBackOff and Terminating are no phases.
      - Most of the spec cannot be changed afterwards; images, tolerations (more of them) and, through resize, CPU and memory can.

      https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/"
    `)
    expect(await showHover(source, 'zh-cn')).toMatchInlineSnapshot(`
      "[Pod]

      Pod · 在同一节点上一起运行的一组容器

      在本文件中，Pod 先让 wait 运行到结束，再运行 web。Pod 的 QoS 类是 BestEffort，因为没有一个容器写了 CPU 或内存的请求量或限制：节点内存紧张时，它属于最先被驱逐的。这个 Pod 符合 Pod 安全性级别 Baseline。Restricted 还要求 allowPrivilegeEscalation: false（wait 和 web）、runAsNonRoot: true（wait 和 web）、seccompProfile: {type: RuntimeDefault}（wait 和 web）、drop: [ALL]（wait 和 web）。

      Kubernetes 调度的最小单位：其中的容器共用一个 IP 地址、localhost 和卷，在同一节点上，同生同灭。裸 Pod 在节点故障后不会重建：让 Deployment、StatefulSet、DaemonSet 或 Job 来创建 Pod。

      - 从提交到运行：API 服务器认证、授权、准入后存入 etcd（Pending）→ 调度器选节点，写入 nodeName → 该节点的 kubelet 建立沙箱（pause 容器，由 CNI 配置网络）、挂载卷、拉取镜像、运行 Init 容器，再启动各容器（Running）→ 就绪后进入 Service 的端点。
      - 阶段：Pending、Running、Succeeded、Failed、Unknown。CrashLoopBackOff 和 Terminating 不是阶段。
      - 创建后 spec 大多不能改；能改的有镜像、容忍度（只增）以及通过 resize 调整的 CPU 和内存。

      https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/"
    `)
  })
})

describe('how a Pod ends', () => {
  const ending = (hook: string, grace = 45): string =>
    podWith(hook || 'tty: false', `termination<|>GracePeriodSeconds: ${grace}`)

  test('preStop spends from the grace period', async () => {
    const source = ending('lifecycle: { preStop: { sleep: { seconds: 10 } } }')
    expect(await showHover(source)).toMatchInlineSnapshot(`
      "[terminationGracePeriodSeconds]

      terminationGracePeriodSeconds · time to shut down, from deletion to SIGKILL

      In this file deleting the Pod takes 45 s at most. At 0 s it leaves the endpoints of its Services; at the same time preStop of web waits 10 s. SIGTERM (signal 15) follows after 10 s, SIGKILL (signal 9) 45 s after the deletion: 35 s are left for the program itself.

      Seconds from the start of termination to SIGKILL. preStop hooks and the program's own shutdown after SIGTERM (signal 15) share this budget; 0 kills at once.

      - Left out, it is 30 s. kubectl delete --grace-period overrides it.
      - Leaving the endpoints takes a moment to reach every node and load balancer, while SIGTERM is already on its way: a short preStop sleep bridges that.
      - PID 1 without a handler for SIGTERM is not ended by it: it runs on until SIGKILL (exit code 137 = 128 + 9). One that SIGTERM ends shows 143 = 128 + 15.
      - Everything that ends within the time ends the waiting at once.

      integer · default 30

      https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination"
    `)
    expect(await here(source, 'zh-cn')).toMatchInlineSnapshot(
      `"删除 Pod 最多用 45 秒。第 0 秒从 Service 的端点中摘下；同时容器 web 的 preStop 等待 10 秒。10 秒后发 SIGTERM（信号 15），从删除算起 45 秒后发 SIGKILL（信号 9）：留给程序自己的是 35 秒。"`,
    )
  })
  test('a hook of unknown length', async () => {
    expect(
      await here(ending('lifecycle: { preStop: { exec: { command: [nginx, -s, quit] } } }')),
    ).toMatchInlineSnapshot(
      `"deleting the Pod takes 45 s at most. At 0 s it leaves the endpoints of its Services; at the same time preStop of web runs nginx -s quit in the container. Only when it has ended, SIGTERM (signal 15) is sent; 45 s after the deletion SIGKILL (signal 9) ends what is left. The time of the hook counts."`,
    )
  })
  test('no hook', async () => {
    expect(await here(ending(''))).toMatchInlineSnapshot(
      `"deleting the Pod takes 45 s at most. At 0 s it leaves the endpoints of its Services; at the same time the program gets SIGTERM (signal 15), since there is no preStop hook. SIGKILL (signal 9) ends what is left 45 s later: all of that time is for the program."`,
    )
    expect(await here(ending(''), 'zh-cn')).toMatchInlineSnapshot(
      `"删除 Pod 最多用 45 秒。第 0 秒从 Service 的端点中摘下；没有 preStop 钩子，程序同时收到 SIGTERM（信号 15）。45 秒后用 SIGKILL（信号 9）杀死剩下的：这段时间全部留给程序。"`,
    )
  })
  test('a hook longer than the grace period gets two seconds more', async () => {
    const source = ending('lifecycle: { preStop: { exec: { command: [sh, -c, "sleep 60; echo done"] } } }', 30)
    expect(await here(source)).toMatchInlineSnapshot(
      `"deleting the Pod takes 32 s at most. At 0 s it leaves the endpoints of its Services; at the same time preStop of web runs sh -c 'sleep 60; echo done' in the container. SIGTERM (signal 15) follows only when the grace period is over, SIGKILL (signal 9) 32 s after the deletion: 2 s are left for the program itself."`,
    )
    expect(await here(source, 'zh-cn')).toMatchInlineSnapshot(
      `"删除 Pod 最多用 32 秒。第 0 秒从 Service 的端点中摘下；同时容器 web 的 preStop 在容器里执行 sh -c 'sleep 60; echo done'。宽限期用完后才发 SIGTERM（信号 15），从删除算起 32 秒后发 SIGKILL（信号 9）：留给程序自己的是 2 秒。"`,
    )
  })
  test('no time at all', async () =>
    expect(await here(ending('', 0))).toMatchInlineSnapshot(
      `"a deleted Pod is killed at once with SIGKILL: no time for a preStop hook, none for the program."`,
    ))
  test('the hook itself says the same', async () => {
    const source = podWith('lifecycle: { pre<|>Stop: { sleep: { seconds: 5 } } }')
    expect(await here(source)).toContain(
      'SIGKILL (signal 9) 30 s after the deletion: 25 s are left for the program itself',
    )
  })
})

describe('restartPolicy', () => {
  const job = (policy: string, kind = 'Job'): string => `apiVersion: batch/v1
kind: ${kind}
metadata: { name: j }
spec:
  backoffLimit: 3
  template:
    spec:
      restart<|>Policy: ${policy}
      containers: [{ name: c, image: c:1 }]
`
  test('in a Job', async () => {
    expect(await showHover(job('OnFailure'))).toMatchInlineSnapshot(`
      "[restartPolicy]

      restartPolicy · what happens when a container ends

      In this file a container that ends with exit code 0 stays ended; any other is started again in the same Pod. The Job gives up after 3 such restarts (backoffLimit); the Pod is then removed, and its logs with it.

      Always starts it again whatever the exit code, OnFailure only after a non-zero one, Never not at all. Restarts happen on the same node, in the same Pod; a new Pod is the business of the controller above it.

      - The first restart comes at once, the next after 10 s, 20 s, 40 s … up to 300 s (CrashLoopBackOff); 10 minutes without trouble reset the delay.
      - Deployment, StatefulSet, DaemonSet and ReplicaSet accept only Always; Job and CronJob only OnFailure or Never.
      - Init containers run again under Always and OnFailure alike until they succeed; under Never a failed one fails the Pod.
      - A container may have a restartPolicy of its own (since 1.35 by default).

      Restarted or replaced? The kubelet restarts containers in place, and the Pod keeps its name and IP. When a node dies or a Pod is deleted nothing is restarted: only a controller makes a new Pod, with another name and IP.

      string · default Always · one of Always, Never, OnFailure

      https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#restart-policy"
    `)
    expect(await here(job('Never'))).toMatchInlineSnapshot(
      `"a container that ends stays ended: the Pod is Succeeded if all ended with exit code 0, otherwise Failed. The Job makes a new Pod for each further attempt, up to 3 (backoffLimit); the failed ones stay, with their logs."`,
    )
    expect(await here(job('Never'), 'zh-cn')).toMatchInlineSnapshot(
      `"容器结束后不再启动：全部以退出码 0 结束时 Pod 为 Succeeded，否则为 Failed。Job 每次重试都新建一个 Pod，最多 3 次（backoffLimit）；失败的 Pod 会留下，日志还在。"`,
    )
  })
  test('what does not fit the kind', async () => {
    expect(await here(job('Always'))).toMatch(/^the API server refuses Always: a Job is done when/)
    const deployment = job('Never').replace('batch/v1', 'apps/v1').replace('kind: Job', 'kind: Deployment')
    expect(await here(deployment)).toMatch(/^the API server refuses Never: a Deployment keeps its Pods running/)
  })
})

describe('containers beside each other', () => {
  const init = 'init<|>Containers: [{ name: migrate, image: m:1 }, { name: proxy, image: p:1, restartPolicy: Always }]'
  test('init containers and sidecars in order', async () => {
    expect(await here(podWith('command: [run]', init))).toMatchInlineSnapshot(
      `"migrate runs to its end, then proxy starts and keeps running (sidecar), then web starts. One that fails is run again, with growing delays, until it succeeds."`,
    )
    expect(await here(podWith('command: [run]', init), 'zh-cn')).toMatchInlineSnapshot(
      `"migrate 运行到结束，接着启动 proxy 并一直运行（边车），最后启动 web。失败的那个会隔着越来越长的时间重试，直到成功。"`,
    )
  })
  test('a sidecar', async () => {
    expect(
      await here(podWith('command: [run]', init.replace('<|>', '').replace('restart', 'restart<|>'))),
    ).toMatchInlineSnapshot(
      `"proxy is a sidecar: it starts before the containers, runs beside them and gets SIGTERM after they have ended."`,
    )
  })
  test('the pause container is PID 1', async () => {
    const source = podWith('command: [run]', 'share<|>ProcessNamespace: true')
    expect(await here(source)).toMatchInlineSnapshot(
      `"PID 1 in web is the pause container (/pause); the programs get other numbers."`,
    )
    expect(await here(source, 'zh-cn')).toMatchInlineSnapshot(
      `"web 里的 PID 1 是 pause 容器（/pause），程序是别的进程号。"`,
    )
  })
})

describe('what is shared with the node', () => {
  test('network', async () => {
    const source = podWith('command: [run]', 'host<|>Network: true')
    expect(await showHover(source)).toMatchInlineSnapshot(`
      "[hostNetwork]

      hostNetwork · uses the network of the node itself

      In this file the Pod has the IP of its node and takes 8080 there: a node has room for one such Pod. With dnsPolicy: ClusterFirst (the default) such a Pod asks the resolvers of the node: names of Services are not found. ClusterFirstWithHostNet mends that.

      The Pod gets no network namespace of its own: its IP is the node's, it sees every interface of the node and may listen on any free port there. For node agents and network plugins.

      - Two such Pods that listen on the same port cannot run on one node.
      - Most NetworkPolicies do not apply to it, and services that trust the node (localhost admin ports, cloud metadata) are open to it.
      - DNS: only dnsPolicy: ClusterFirstWithHostNet reaches the cluster DNS.
      - The Baseline Pod Security level forbids it.

      Compared with Docker. An ordinary Pod: its containers join one namespace, as with docker run --network container:…, and the CNI plugin gives it an IP of its own. hostNetwork: as with --network host.

      boolean · default false

      https://kubernetes.io/docs/concepts/security/pod-security-standards/"
    `)
    expect(await here(source, 'zh-cn')).toMatchInlineSnapshot(
      `"Pod 的 IP 就是节点的 IP，占用节点的端口 8080：每个节点只放得下一个这样的 Pod。dnsPolicy: ClusterFirst（默认值）用在这样的 Pod 上，实际查的是节点的解析器，找不到 Service 名。改用 ClusterFirstWithHostNet 即可。"`,
    )
  })
  test('processes, memory, users', async () => {
    expect(await here(podWith('command: [run]', 'host<|>PID: true'))).toContain('every process of the node')
    expect(await here(podWith('command: [run]', 'host<|>IPC: true'))).toContain('shared memory of the node')
    expect(await here(podWith('command: [run]', 'host<|>Users: false'))).toContain('unprivileged user on the node')
  })
})

describe('names', () => {
  const asking = (spec: string): Promise<string> => here(podWith('command: [run]', spec))
  test('dnsPolicy', async () => {
    expect(await asking('dns<|>Policy: ClusterFirst')).toMatchInlineSnapshot(
      `"the Pod asks the cluster DNS: db finds the Service db of its own namespace, db.OTHER one of another, since default.svc.cluster.local svc.cluster.local cluster.local are searched. With ndots:5, names with fewer than five dots are tried with these first."`,
    )
    expect(await asking('dns<|>Policy: Default')).toContain('names of Services are not found')
    expect(await asking('hostNetwork: true\ndns<|>Policy: ClusterFirst')).toContain('falls back to Default')
    expect(await asking('dns<|>Policy: None')).toContain('the API server refuses None without dnsConfig.nameservers')
  })
  test('hostname and subdomain', async () => {
    expect(await asking('hostname: db-0\nsub<|>domain: db')).toMatchInlineSnapshot(
      `"the Pod is reached as db-0.db.default.svc.cluster.local, provided there is a headless Service db."`,
    )
    expect(await asking('host<|>name: db-0')).toContain('without a subdomain there is no DNS record')
  })
})

test('runtimeClassName', async () => {
  const source = `${podWith('command: [run]', 'runtime<|>ClassName: gvisor')}---
apiVersion: node.k8s.io/v1
kind: RuntimeClass
metadata: { name: gvisor }
handler: runsc
`
  expect(await showHover(source)).toMatchInlineSnapshot(`
    "[runtimeClassName]

    runtimeClassName · which runtime isolates the containers

    In this file Pods of the class gvisor are run by the handler runsc in the configuration of containerd or CRI-O on the node. By its name that is gVisor, which answers system calls in user space.

    Left out, the node's usual runtime starts the containers as processes on the node's own kernel. A RuntimeClass names another handler of containerd or CRI-O. It has to exist, and on the node the handler too.

    - A handler that a node lacks fails the Pod there; scheduling.nodeSelector of the class keeps it on nodes that have it.
    - overhead of the class is added to the requests of each Pod: a small VM costs memory of its own.

    Shared kernel or own kernel? runc and crun: namespaces and cgroups on the shared kernel of the node, fast, and one kernel bug away from the node. gVisor (runsc) answers system calls in user space. Kata runs each Pod in a small VM with a kernel of its own: the strongest wall, at the price of memory and start time.

    string

    https://kubernetes.io/docs/concepts/containers/runtime-class/"
  `)
  expect(await here(source, 'zh-cn')).toMatchInlineSnapshot(
    `"gvisor 类的 Pod 由节点上 containerd 或 CRI-O 配置里的 runsc 运行。从名字看是在用户态处理系统调用的 gVisor。"`,
  )
})

test('phase', async () => {
  const source = `${podWith('command: [run]')}status: { ph<|>ase: Pending }\n`
  expect(await here(source)).toMatchInlineSnapshot(
    `"the Pod was Pending when this was read: accepted, not all containers run yet: waiting for a node, an image, a volume or init containers. Written in a manifest it has no effect."`,
  )
})

test('activeDeadlineSeconds', async () => {
  expect(await here(podWith('command: [run]', 'active<|>DeadlineSeconds: 600'))).toContain(
    '600 s (10 min) after its start',
  )
})
