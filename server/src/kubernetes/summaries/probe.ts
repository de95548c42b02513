import type { Localized } from '../../core/localized.js'

/** Probes and lifecycle hooks. */
export const probe: Readonly<Record<string, Localized>> = {
  'Probe.httpGet': {
    en: "Success is any answer from 200 to 399 within `timeoutSeconds`. The kubelet asks from the node, straight at the Pod's IP.",
    'zh-cn': '在 `timeoutSeconds` 内返回 200 到 399 即为成功。请求由 kubelet 从节点直接发往 Pod 的 IP。',
  },
  'Probe.tcpSocket': {
    en: 'Success when the port accepts a connection. That proves something listens, not that it works.',
    'zh-cn': '端口能建立连接即为成功。这只说明有程序在监听，不说明它工作正常。',
  },
  'Probe.exec': {
    en: 'Success when the command ends with exit code 0. It starts a process in the container at every probe, so keep it cheap.',
    'zh-cn': '命令以退出码 0 结束即为成功。每次探测都在容器里启动一个进程，命令要轻。',
  },
  'Probe.grpc': {
    en: 'Asks the standard gRPC health service (GA in 1.27); the program has to implement it.',
    'zh-cn': '调用标准的 gRPC 健康检查服务（1.27 起 GA）；程序需要实现它。',
  },
  'Probe.initialDelaySeconds': {
    en: 'Seconds after the start of the container before the first probe. For slow starters a `startupProbe` is better: it ends the waiting as soon as the program is up.',
    'zh-cn': '容器启动后过多少秒才开始第一次探测。启动慢的程序更适合用 `startupProbe`：程序一起来就结束等待。',
  },
  'Probe.periodSeconds': {
    en: 'Seconds between two probes, at least 1. Times `failureThreshold` it is roughly how long a failure goes unnoticed.',
    'zh-cn': '两次探测的间隔秒数，至少 1。乘以 `failureThreshold` 大致就是故障多久才会被发现。',
  },
  'Probe.timeoutSeconds': {
    en: 'Seconds to wait for the answer, at least 1; none in time is a miss. The default of 1 s is short for a busy program.',
    'zh-cn': '等待应答的秒数，至少 1；超时算失败一次。默认的 1 秒对繁忙的程序偏短。',
  },
  'Probe.successThreshold': {
    en: 'Good answers in a row that end a failure. Liveness and startup accept only 1; more helps a readiness that flaps.',
    'zh-cn': '连续成功多少次才算恢复。存活探针和启动探针只能是 1；就绪状态来回跳动时可以调大。',
  },
  'Probe.failureThreshold': {
    en: 'Misses in a row until the probe counts as failed: liveness and startup then restart the container, readiness stops its traffic. At least 1.',
    'zh-cn': '连续失败多少次才算失败：存活探针和启动探针随后重启容器，就绪探针停止给它流量。至少 1。',
  },
  'Probe.terminationGracePeriodSeconds': {
    en: "Seconds for the shutdown after this probe has failed, instead of the Pod's own; at least 1. For liveness and startup probes only.",
    'zh-cn': '这个探针失败后留给程序收尾的秒数，代替 Pod 的设置；至少 1。只能用于存活探针和启动探针。',
  },
  'HTTPGetAction.path': {
    en: 'The path that is asked for; `/` where it is left out. Best an endpoint that looks at the program itself and needs no login.',
    'zh-cn': '要请求的路径，不写就是 `/`。最好用只检查程序自身、不需要登录的端点。',
  },
  'HTTPGetAction.port': {
    en: "A number from 1 to 65535, or the name of one of the container's `ports`.",
    'zh-cn': '1 到 65535 的端口号，或容器 `ports` 里的名字。',
  },
  'HTTPGetAction.host': {
    en: "The address to connect to; left out, the Pod's IP, which is right nearly always. For a virtual host set a `Host` header in `httpHeaders` instead.",
    'zh-cn': '要连接的地址；不写就是 Pod 的 IP，几乎总是对的。要指定虚拟主机，在 `httpHeaders` 里写 `Host` 头。',
  },
  'HTTPGetAction.scheme': {
    en: '`HTTP` or `HTTPS`, in capitals. With `HTTPS` the certificate is not checked.',
    'zh-cn': '`HTTP` 或 `HTTPS`，须大写。用 `HTTPS` 时不校验证书。',
  },
  'HTTPGetAction.httpHeaders': {
    en: 'Headers to send along, such as `Host`. A secret does not belong here: whoever may read the Pod can read it.',
    'zh-cn': '随请求发送的头，例如 `Host`。不要写敏感内容：能读 Pod 的人都能看到。',
  },
  'HTTPGetAction.protocol': {
    en: '`HTTP2` probes over HTTP/2 without TLS (h2c); left out, HTTP/1.1. Alpha in 1.37, behind the `HTTPProbeProtocol` gate.',
    'zh-cn':
      '`HTTP2` 用不加密的 HTTP/2（h2c）探测，不写就是 HTTP/1.1。1.37 为 Alpha，需打开特性门控 `HTTPProbeProtocol`。',
  },
  'HTTPHeader.name': {
    en: "The header's name, such as `Host` or `X-Probe`.",
    'zh-cn': '请求头的名字，例如 `Host` 或 `X-Probe`。',
  },
  'HTTPHeader.value': { en: "The header's value, as a string.", 'zh-cn': '请求头的值，字符串。' },
  'TCPSocketAction.port': {
    en: "A number from 1 to 65535, or the name of one of the container's `ports`.",
    'zh-cn': '1 到 65535 的端口号，或容器 `ports` 里的名字。',
  },
  'TCPSocketAction.host': {
    en: "The address to connect to; left out, the Pod's IP.",
    'zh-cn': '要连接的地址；不写就是 Pod 的 IP。',
  },
  'GRPCAction.port': {
    en: 'The number of the gRPC port; names are not accepted here.',
    'zh-cn': 'gRPC 端口号；这里不接受端口名。',
  },
  'GRPCAction.service': {
    en: 'The service name put into the health request. Many servers answer for all of the program when it is left out; a name can tell liveness from readiness.',
    'zh-cn': '写进健康检查请求的服务名。不写时，许多服务端会回答整个程序的状态；用不同名字可以区分存活和就绪。',
  },
  'GRPCAction.mode': {
    en: '`TLS` probes over TLS without checking the certificate, `Plaintext` without TLS. Alpha in 1.37, behind the `GRPCContainerProbeTLS` gate.',
    'zh-cn':
      '`TLS` 用 TLS 探测但不校验证书，`Plaintext` 不用 TLS。1.37 为 Alpha，需打开特性门控 `GRPCContainerProbeTLS`。',
  },
  'ExecAction.command': {
    en: 'The program and its words, run in the container without a shell: for pipes or variables write `["sh", "-c", "…"]`. Exit code 0 is success.',
    'zh-cn': '要在容器里执行的程序和参数，不经过 shell：要用管道或变量，写 `["sh", "-c", "…"]`。退出码 0 表示成功。',
  },
  'Lifecycle.postStart': {
    en: 'Runs right after the container is created, beside its program and in no order with it. If it fails, the container is killed, then restarted as its policy says.',
    'zh-cn': '容器创建后立即执行，与程序同时进行，先后不定。失败则杀掉容器，再按重启策略处理。',
  },
  'Lifecycle.preStop': {
    en: 'Runs before SIGTERM when the Pod is deleted or a probe has failed, not when the program ends by itself. It spends from the grace period; a short `sleep` lets Services forget the Pod first.',
    'zh-cn':
      '删除 Pod 或探针失败时，在 SIGTERM 之前执行；程序自己结束时不执行。它占用宽限期的时间；短暂 `sleep` 可以让 Service 先把这个 Pod 摘掉。',
  },
  'Lifecycle.stopSignal': {
    en: "The signal that asks this container to stop, instead of the image's `STOPSIGNAL` or SIGTERM. Needs `os.name`; since 1.33, behind the `ContainerStopSignals` gate.",
    'zh-cn':
      '让这个容器停止的信号，代替镜像的 `STOPSIGNAL` 或 SIGTERM。需要写 `os.name`；1.33 引入，需打开特性门控 `ContainerStopSignals`。',
  },
  'LifecycleHandler.exec': {
    en: 'Runs a command in the container; its time counts, and a non-zero exit code fails the hook.',
    'zh-cn': '在容器里执行命令；耗时会计入，退出码非零表示钩子失败。',
  },
  'LifecycleHandler.httpGet': {
    en: 'Sends one HTTP request to the container; only no answer at all fails the hook, the status code does not count.',
    'zh-cn': '向容器发一个 HTTP 请求；完全没有应答才算失败，不看状态码。',
  },
  'LifecycleHandler.sleep': {
    en: 'Waits some seconds, without needing a `sleep` program in the image (GA in 1.34).',
    'zh-cn': '等待若干秒，镜像里不需要有 `sleep` 程序（1.34 起 GA）。',
  },
  'LifecycleHandler.tcpSocket': {
    en: 'Not supported for hooks: it is accepted, and the hook then fails when it runs. Use `exec`, `httpGet` or `sleep`.',
    'zh-cn': '钩子不支持它：能提交，但执行时必定失败。改用 `exec`、`httpGet` 或 `sleep`。',
  },
  'SleepAction.seconds': {
    en: 'Seconds to wait. In a `preStop` hook it must be shorter than the grace period, or nothing is left for the program.',
    'zh-cn': '等待的秒数。用在 `preStop` 里必须短于宽限期，否则程序没有时间收尾。',
  },
}
