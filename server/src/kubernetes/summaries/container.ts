import type { Localized } from '../../core/localized.js'

/** Containers: image, command, environment, ports, resources, mounts. */
export const container: Readonly<Record<string, Localized>> = {
  'Container.name': {
    en: "The container's name within the Pod: a DNS label (`a-z`, digits, `-`, at most 63 characters), unique among all its containers. `kubectl logs -c` and `kubectl exec -c` take it.",
    'zh-cn':
      '容器在 Pod 内的名字：DNS 标签（`a-z`、数字、`-`，最多 63 个字符），不得与 Pod 内其他容器重名。`kubectl logs -c` 和 `kubectl exec -c` 用的就是它。',
  },
  'Container.image': {
    en: 'The image to run, best with a fixed tag or a digest (`@sha256:…`). Without a tag it means `:latest`, which may be another program after the next restart.',
    'zh-cn':
      '要运行的镜像，最好带固定标签或摘要（`@sha256:…`）。不写标签等于 `:latest`，下次重启可能就是另一个程序了。',
  },
  'Container.imagePullPolicy': {
    en: 'When the registry is asked: `Always` at each start (layers already there are not fetched again), `IfNotPresent` only if the node lacks the image, `Never`. Left out, `:latest` or no tag means `Always`.',
    'zh-cn':
      '何时去问镜像仓库：`Always` 每次启动都问（已有的层不会重复下载），`IfNotPresent` 仅当节点上没有，`Never` 从不。不写时，`:latest` 或没有标签按 `Always` 处理。',
  },
  'Container.command': {
    en: 'Replaces the image\'s `ENTRYPOINT` and drops its `CMD` as well. A list of words that no shell looks at: for pipes or `&&` write `["sh", "-c", "…"]`. `$(NAME)` stands for a variable of `env`.',
    'zh-cn':
      '替换镜像的 `ENTRYPOINT`，镜像的 `CMD` 也一并作废。这是一串词，不经过 shell：要用管道或 `&&`，写 `["sh", "-c", "…"]`。`$(NAME)` 会换成 `env` 里的变量。',
  },
  'Container.args': {
    en: "Replaces the image's `CMD`: the words are handed to its `ENTRYPOINT`, or to `command` where that is set. `$(NAME)` stands for a variable of `env`, `$$(NAME)` for the text itself.",
    'zh-cn':
      '替换镜像的 `CMD`：这些词会传给镜像的 `ENTRYPOINT`，写了 `command` 则传给它。`$(NAME)` 换成 `env` 里的变量，`$$(NAME)` 表示字面文本。',
  },
  'Container.workingDir': {
    en: "The directory in which the program starts, instead of the image's `WORKDIR`.",
    'zh-cn': '程序启动时所在的目录，代替镜像的 `WORKDIR`。',
  },
  'Container.ports': {
    en: 'Says which ports the program listens on, and gives them names for Services and probes. It opens and publishes nothing: a port that is not listed is reached all the same.',
    'zh-cn': '说明程序监听哪些端口，并起名供 Service 和探针引用。它不打开也不发布任何端口：没列出的端口一样能访问。',
  },
  'Container.env': {
    en: 'Environment variables, in order: a later one may use an earlier one as `$(NAME)`. They win over `envFrom` and are read once, when the container starts.',
    'zh-cn': '环境变量，按顺序生效：后面的可以用 `$(NAME)` 引用前面的。优先于 `envFrom`，只在容器启动时读取一次。',
  },
  'Container.envFrom': {
    en: 'Takes every key of a ConfigMap or Secret as an environment variable. Of equal keys the last source wins, and `env` wins over all; later changes reach only containers started afterwards.',
    'zh-cn':
      '把 ConfigMap 或 Secret 的每个键都变成环境变量。键相同时后面的来源优先，`env` 优先于全部；之后的改动只对新启动的容器生效。',
  },
  'Container.resources': {
    en: 'What the container reserves (`requests`, by which the Pod is placed) and what it may use at most (`limits`: CPU above it is throttled, memory above it gets the container killed).',
    'zh-cn': '容器预留多少（`requests`，调度以它为准），最多能用多少（`limits`：CPU 超出会被限流，内存超出会被杀死）。',
  },
  'Container.resizePolicy': {
    en: 'Whether the container has to restart when its CPU or memory is changed in a running Pod (GA in 1.35). Such changes go through the `resize` subresource.',
    'zh-cn': '在运行中的 Pod 里调整 CPU 或内存时，容器要不要重启（1.35 起 GA）。调整要通过 `resize` 子资源。',
  },
  'ContainerResizePolicy.resourceName': {
    en: 'The resource that the policy is about: `cpu` or `memory`.',
    'zh-cn': '策略针对的资源：`cpu` 或 `memory`。',
  },
  'ContainerResizePolicy.restartPolicy': {
    en: '`NotRequired` resizes while the program runs; `RestartContainer` restarts it, for programs that read their limit only at the start, such as a JVM its heap size.',
    'zh-cn':
      '`NotRequired` 表示不停程序直接调整；`RestartContainer` 表示重启容器，适合只在启动时读取限制的程序，例如按内存定堆大小的 JVM。',
  },
  'Container.restartPolicy': {
    en: "On an init container `Always` makes it a sidecar: it starts in order, runs beside the main containers and stops after them (GA in 1.33). On any container it may differ from the Pod's policy (on by default since 1.35).",
    'zh-cn':
      '写在 Init 容器上的 `Always` 使它成为边车：按顺序启动，与主容器一起运行，最后才停（1.33 起 GA）。任何容器都可以与 Pod 的策略不同（1.35 起默认启用）。',
  },
  'Container.restartPolicyRules': {
    en: 'Exceptions to `restartPolicy` by exit code; the first that matches decides. At most 20, and the container must set its own `restartPolicy` (on by default since 1.35).',
    'zh-cn':
      '按退出码对 `restartPolicy` 作例外处理，第一条匹配的规则说了算。最多 20 条，容器必须自己写明 `restartPolicy`（1.35 起默认启用）。',
  },
  'ContainerRestartRule.action': {
    en: 'What happens on a match: `Restart` starts the container again, even where `restartPolicy` would not.',
    'zh-cn': '匹配时怎么做：`Restart` 重新启动容器，即使按 `restartPolicy` 本不该重启。',
  },
  'ContainerRestartRule.exitCodes': { en: 'The exit codes that the rule is about.', 'zh-cn': '规则针对的退出码。' },
  'ContainerRestartRuleOnExitCodes.operator': {
    en: '`In`: the exit code is one of `values`; `NotIn`: it is none of them.',
    'zh-cn': '`In` 表示退出码在 `values` 之中，`NotIn` 表示不在其中。',
  },
  'ContainerRestartRuleOnExitCodes.values': {
    en: "Exit codes to compare with, at most 255. A process killed by a signal ends with 128 plus the signal's number: 137 is SIGKILL.",
    'zh-cn': '用来比较的退出码，最多 255 个。被信号杀死的进程退出码是 128 加信号编号：137 即 SIGKILL。',
  },
  'Container.livenessProbe': {
    en: 'Restarts the container after `failureThreshold` misses in a row. For hangs that only a restart cures: it should not ask databases or other services, or their trouble restarts you too.',
    'zh-cn':
      '连续失败 `failureThreshold` 次就重启容器。用于只有重启才能恢复的卡死；不要让它去查数据库或别的服务，否则它们出问题你也跟着重启。',
  },
  'Container.readinessProbe': {
    en: 'While it fails, Services send the Pod no traffic; it never restarts anything. It is asked for the whole life of the container, not only at the start.',
    'zh-cn': '失败期间 Service 不给这个 Pod 转发流量；它从不重启任何东西。容器整个生命周期都会探测，不只是启动阶段。',
  },
  'Container.startupProbe': {
    en: 'Holds liveness and readiness back until it has succeeded once. `failureThreshold` × `periodSeconds` is how long a start may take before the container is killed.',
    'zh-cn':
      '成功一次之前，存活探针和就绪探针都不执行。`failureThreshold` × `periodSeconds` 就是启动最多能花的时间，超过则杀掉容器。',
  },
  'Container.lifecycle': {
    en: "Hooks in the container's life: `postStart` right after it is created, `preStop` before it is stopped.",
    'zh-cn': '容器生命周期里的钩子：`postStart` 在创建之后立即执行，`preStop` 在停止之前执行。',
  },
  'Container.terminationMessagePath': {
    en: "A file in the container whose content appears in the Pod's status when the container ends; at most 4096 bytes are kept.",
    'zh-cn': '容器里的一个文件，容器结束时其内容会出现在 Pod 状态中；最多保留 4096 字节。',
  },
  'Container.terminationMessagePolicy': {
    en: '`File` takes only the message file; `FallbackToLogsOnError` takes the end of the log (2048 bytes or 80 lines) when a failed container left no message.',
    'zh-cn': '`File` 只看消息文件；`FallbackToLogsOnError` 在容器失败又没写消息时，取日志末尾（2048 字节或 80 行）。',
  },
  'Container.securityContext': {
    en: "Security settings of this container: user, capabilities, privileges, seccomp, read-only root. They win over the Pod's `securityContext`.",
    'zh-cn': '这个容器的安全设置：用户、权能、特权、seccomp、只读根文件系统。优先于 Pod 的 `securityContext`。',
  },
  'Container.stdin': {
    en: 'Keeps standard input open, so that `kubectl attach -i` can type into the program. Without it reading ends at once, which makes a bare shell exit.',
    'zh-cn': '保持标准输入打开，`kubectl attach -i` 才能向程序输入。不开的话一读就结束，单独运行的 shell 会立即退出。',
  },
  'Container.stdinOnce': {
    en: 'Closes standard input for good when the first attached client leaves.',
    'zh-cn': '第一个连接上来的客户端离开后，标准输入就此关闭。',
  },
  'Container.tty': {
    en: 'Gives the program a terminal; use it together with `stdin`. `kubectl exec -it` does not need it, it brings a terminal of its own.',
    'zh-cn': '给程序分配一个终端，与 `stdin` 一起用。`kubectl exec -it` 不需要它，会自带终端。',
  },
  'Container.volumeMounts': {
    en: "Where the Pod's volumes appear in this container. A mount hides whatever the image has at that path.",
    'zh-cn': 'Pod 的卷出现在这个容器的什么位置。挂载会遮住镜像在该路径下原有的内容。',
  },
  'Container.volumeDevices': {
    en: 'Raw block devices, from claims with `volumeMode: Block`, at a path in the container; there is no file system on them unless the program makes one.',
    'zh-cn': '把 `volumeMode: Block` 的申领作为裸块设备放到容器里的某个路径；上面没有文件系统，除非程序自己建。',
  },
  'ContainerPort.containerPort': {
    en: 'The port on which the program listens, 1 to 65535. For information: listing it publishes nothing, leaving it out blocks nothing.',
    'zh-cn': '程序监听的端口，1 到 65535。仅作说明：列出不等于发布，不列也不会挡住访问。',
  },
  'ContainerPort.name': {
    en: 'A name for the port, at most 15 characters (`a-z`, digits, `-`, at least one letter). Services and probes may use it, so the number can change without touching them.',
    'zh-cn':
      '端口的名字，最多 15 个字符（`a-z`、数字、`-`，至少一个字母）。Service 和探针可以引用它，以后改端口号不用动它们。',
  },
  'ContainerPort.protocol': {
    en: '`TCP`, `UDP` or `SCTP`, in capitals. A port for both TCP and UDP takes two entries.',
    'zh-cn': '`TCP`、`UDP` 或 `SCTP`，须大写。同一端口既有 TCP 又有 UDP，要写两项。',
  },
  'ContainerPort.hostPort': {
    en: 'Opens the port on the node itself, so each node fits only one such Pod; a Service is nearly always better. With `hostNetwork` it must equal `containerPort`.',
    'zh-cn':
      '直接占用节点上的端口，因此每个节点只放得下一个这样的 Pod；几乎总是用 Service 更好。用了 `hostNetwork` 时必须等于 `containerPort`。',
  },
  'ContainerPort.hostIP': {
    en: "The node's address on which `hostPort` listens; left out, all of them.",
    'zh-cn': '`hostPort` 在节点的哪个地址上监听；不写就是所有地址。',
  },
  'EnvVar.name': {
    en: "The variable's name. Since 1.32 any printable ASCII but `=`, yet shells read only letters, digits and `_`. Of two equal names the last one counts.",
    'zh-cn':
      '变量名。1.32 起可用除 `=` 以外的任何可打印 ASCII 字符，但 shell 只认字母、数字和 `_`。重名时最后一个生效。',
  },
  'EnvVar.value': {
    en: 'The text, always a string: quote numbers and booleans (`"8080"`, `"true"`). `$(NAME)` stands for a variable defined before, `$$` for one `$`.',
    'zh-cn':
      '变量的值，必须是字符串：数字和布尔值要加引号（`"8080"`、`"true"`）。`$(NAME)` 换成前面定义的变量，`$$` 表示一个 `$`。',
  },
  'EnvVar.valueFrom': {
    en: "Takes the value from a ConfigMap, a Secret, a field of the Pod or the container's own limits; not together with `value`. Read once, when the container starts.",
    'zh-cn': '从 ConfigMap、Secret、Pod 的字段或容器自己的资源限制取值；不能与 `value` 同写。只在容器启动时读取一次。',
  },
  'EnvVarSource.configMapKeyRef': {
    en: 'One key of a ConfigMap in the same namespace. If it is missing and not `optional`, the container does not start (`CreateContainerConfigError`).',
    'zh-cn':
      '同一命名空间里某个 ConfigMap 的一个键。键不存在又没写 `optional` 时，容器启动不了（`CreateContainerConfigError`）。',
  },
  'EnvVarSource.secretKeyRef': {
    en: 'One key of a Secret in the same namespace, decoded. Environment variables leak easily into logs and child processes; a mounted file keeps a secret closer.',
    'zh-cn':
      '同一命名空间里某个 Secret 的一个键，取到的是解码后的值。环境变量容易进日志、传给子进程，敏感内容用挂载文件更稳妥。',
  },
  'EnvVarSource.fieldRef': {
    en: "A field of the Pod itself, such as `metadata.name`, `metadata.namespace`, `metadata.labels['KEY']`, `spec.nodeName`, `status.podIP` or `status.hostIP`.",
    'zh-cn':
      "Pod 自身的字段，例如 `metadata.name`、`metadata.namespace`、`metadata.labels['KEY']`、`spec.nodeName`、`status.podIP`、`status.hostIP`。",
  },
  'EnvVarSource.resourceFieldRef': {
    en: "The container's own requests or limits, such as `limits.memory`, to size heaps and thread pools by. Without a limit it gives what the node can allocate.",
    'zh-cn':
      '容器自己的请求量或限制，例如 `limits.memory`，便于据此设置堆大小和线程数。没有设限制时，给出的是节点可分配的量。',
  },
  'EnvVarSource.fileKeyRef': {
    en: 'One variable from an env file that an init container wrote into an `emptyDir` (since 1.34, on by default since 1.35).',
    'zh-cn': '取自一个 env 文件里的变量，文件由 Init 容器写进 `emptyDir`（1.34 引入，1.35 起默认启用）。',
  },
  'EnvFromSource.configMapRef': {
    en: 'The ConfigMap whose keys all become variables.',
    'zh-cn': '把这个 ConfigMap 的所有键都变成变量。',
  },
  'EnvFromSource.secretRef': {
    en: 'The Secret whose keys all become variables, decoded. Everything in it becomes visible to the program, keys added later included.',
    'zh-cn': '把这个 Secret 的所有键都变成变量（已解码）。里面的一切程序都看得到，以后新增的键也一样。',
  },
  'EnvFromSource.prefix': {
    en: "Put before each key to form the variable's name: `DB_` turns `HOST` into `DB_HOST`.",
    'zh-cn': '加在每个键前面组成变量名：`DB_` 把 `HOST` 变成 `DB_HOST`。',
  },
  'ObjectFieldSelector.fieldPath': {
    en: 'Path of the field in the Pod, such as `metadata.name`, `spec.nodeName` or `status.podIP`. Only a fixed set is allowed, and volumes offer fewer than environment variables.',
    'zh-cn':
      '字段在 Pod 里的路径，例如 `metadata.name`、`spec.nodeName`、`status.podIP`。只允许固定的几个，卷里能用的比环境变量更少。',
  },
  'ObjectFieldSelector.apiVersion': {
    en: 'The API version in whose terms the path is written; `v1` is the only one.',
    'zh-cn': '路径所依据的 API 版本，只有 `v1`。',
  },
  'ResourceFieldSelector.resource': {
    en: '`requests.` or `limits.` with `cpu`, `memory`, `ephemeral-storage` or `hugepages-…`, for example `limits.memory`.',
    'zh-cn':
      '`requests.` 或 `limits.` 加上 `cpu`、`memory`、`ephemeral-storage` 或 `hugepages-…`，例如 `limits.memory`。',
  },
  'ResourceFieldSelector.containerName': {
    en: "Which container's resources; required in volumes, in `env` the container itself is meant.",
    'zh-cn': '取哪个容器的资源；卷里必填，在 `env` 里默认就是容器自己。',
  },
  'ResourceFieldSelector.divisor': {
    en: 'The unit of the number: `1Mi` gives memory in MiB, `1m` gives CPU in thousandths. With the default `1` CPU is rounded up to whole cores.',
    'zh-cn': '数值的单位：`1Mi` 以 MiB 给出内存，`1m` 以千分之一核给出 CPU。默认的 `1` 会把 CPU 向上取整到整核。',
  },
  'ConfigMapKeySelector.name': {
    en: "The ConfigMap, in the Pod's namespace.",
    'zh-cn': 'ConfigMap 的名称，须与 Pod 在同一命名空间。',
  },
  'ConfigMapKeySelector.key': {
    en: 'The key in its `data`; keys of `binaryData` cannot become environment variables.',
    'zh-cn': '`data` 里的键；`binaryData` 的键不能变成环境变量。',
  },
  'ConfigMapKeySelector.optional': {
    en: '`true`: without the ConfigMap or key the variable is left out. Otherwise the container does not start until it exists.',
    'zh-cn': '`true` 表示 ConfigMap 或键不存在时不设这个变量；否则容器要等它出现才能启动。',
  },
  'SecretKeySelector.name': {
    en: "The Secret, in the Pod's namespace.",
    'zh-cn': 'Secret 的名称，须与 Pod 在同一命名空间。',
  },
  'SecretKeySelector.key': { en: "The key in the Secret's `data`.", 'zh-cn': 'Secret 的 `data` 里的键。' },
  'SecretKeySelector.optional': {
    en: '`true`: without the Secret or key the variable is left out. Otherwise the container does not start until it exists.',
    'zh-cn': '`true` 表示 Secret 或键不存在时不设这个变量；否则容器要等它出现才能启动。',
  },
  'ConfigMapEnvSource.name': {
    en: "The ConfigMap, in the Pod's namespace.",
    'zh-cn': 'ConfigMap 的名称，须与 Pod 在同一命名空间。',
  },
  'ConfigMapEnvSource.optional': {
    en: '`true` lets the container start without the ConfigMap; otherwise it waits until it exists.',
    'zh-cn': '`true` 表示没有这个 ConfigMap 也照常启动；否则要等它出现。',
  },
  'SecretEnvSource.name': {
    en: "The Secret, in the Pod's namespace.",
    'zh-cn': 'Secret 的名称，须与 Pod 在同一命名空间。',
  },
  'SecretEnvSource.optional': {
    en: '`true` lets the container start without the Secret; otherwise it waits until it exists.',
    'zh-cn': '`true` 表示没有这个 Secret 也照常启动；否则要等它出现。',
  },
  'FileKeySelector.volumeName': {
    en: 'The `emptyDir` volume that holds the env file; the container need not mount it.',
    'zh-cn': '存放 env 文件的 `emptyDir` 卷；容器自己不必挂载它。',
  },
  'FileKeySelector.path': {
    en: "The env file, relative to the volume's root; no `..`.",
    'zh-cn': 'env 文件相对于卷根目录的路径，不能有 `..`。',
  },
  'FileKeySelector.key': { en: 'The variable to take out of the file.', 'zh-cn': '要从文件里取的变量名。' },
  'FileKeySelector.optional': {
    en: '`true`: without the file or key the variable is left out instead of failing the Pod.',
    'zh-cn': '`true` 表示文件或键不存在时不设这个变量，而不是让 Pod 失败。',
  },
  'ResourceRequirements.requests': {
    en: 'What is reserved: the Pod goes to a node with that much left, and CPU time is shared out in this proportion when it gets tight. Left out, it equals `limits`; without those it is zero.',
    'zh-cn':
      '预留的量：Pod 只会放到剩余资源足够的节点上，CPU 紧张时按这个比例分配。不写就等于 `limits`，两者都没有则为零。',
  },
  'ResourceRequirements.limits': {
    en: 'The ceiling: CPU above it is throttled, a container above its memory is OOM-killed (exit code 137). GPUs and other extended resources are set here.',
    'zh-cn': '上限：CPU 超出会被限流，内存超出会被 OOM 杀死（退出码 137）。GPU 等扩展资源也写在这里。',
  },
  'ResourceRequirements.claims': {
    en: "Which of the Pod's `resourceClaims` this container uses.",
    'zh-cn': '这个容器使用 Pod 的哪些 `resourceClaims`。',
  },
  'VolumeMount.name': {
    en: "The name of a volume in the Pod's `volumes`, or of a StatefulSet's `volumeClaimTemplates`.",
    'zh-cn': 'Pod 的 `volumes` 里某个卷的名字，或 StatefulSet 的 `volumeClaimTemplates` 里的名字。',
  },
  'VolumeMount.mountPath': {
    en: 'Where the volume appears in the container; two mounts cannot share a path. What the image has there is hidden, so mount over an existing directory only on purpose.',
    'zh-cn': '卷出现在容器里的路径，同一路径不能挂两次。镜像在那里原有的内容会被遮住，挂到已有目录上要想清楚。',
  },
  'VolumeMount.subPath': {
    en: 'Mounts one file or directory of the volume instead of its root: a single file beside others, for instance. ConfigMap and Secret updates do not reach such mounts.',
    'zh-cn':
      '只挂载卷里的某个文件或目录，而不是整个卷；例如在已有目录里加一个文件。这种挂载收不到 ConfigMap 和 Secret 的更新。',
  },
  'VolumeMount.subPathExpr': {
    en: "Like `subPath`, with `$(NAME)` replaced by the container's environment variables: one directory per Pod with `$(POD_NAME)`. Not together with `subPath`.",
    'zh-cn':
      '与 `subPath` 相同，但 `$(NAME)` 会换成容器的环境变量：用 `$(POD_NAME)` 可以让每个 Pod 一个目录。不能与 `subPath` 同写。',
  },
  'VolumeMount.readOnly': {
    en: 'The container cannot write to the volume; other containers may still. Mounts below it stay writable unless `recursiveReadOnly` says otherwise.',
    'zh-cn': '容器不能写这个卷，其他容器仍可以写。其下的子挂载依然可写，除非设置 `recursiveReadOnly`。',
  },
  'VolumeMount.recursiveReadOnly': {
    en: 'Makes mounts inside a read-only mount read-only too: `Enabled` fails where the node cannot do it, `IfPossible` does what it can (GA in 1.33). Needs `readOnly: true`.',
    'zh-cn':
      '让只读挂载里的子挂载也变成只读：`Enabled` 在节点不支持时报错，`IfPossible` 尽力而为（1.33 起 GA）。需要 `readOnly: true`。',
  },
  'VolumeMount.mountPropagation': {
    en: 'Whether later mounts travel: `None` not at all, `HostToContainer` from the node into the container, `Bidirectional` both ways, for storage drivers in privileged containers only.',
    'zh-cn':
      '之后新增的挂载是否互相可见：`None` 不可见，`HostToContainer` 节点到容器，`Bidirectional` 双向，仅供特权容器里的存储驱动使用。',
  },
  'VolumeDevice.name': {
    en: 'The name of a volume of the Pod that comes from a claim with `volumeMode: Block`.',
    'zh-cn': 'Pod 里某个卷的名字，来自 `volumeMode: Block` 的申领。',
  },
  'VolumeDevice.devicePath': {
    en: 'The path of the device in the container, such as `/dev/xvda`.',
    'zh-cn': '设备在容器里的路径，例如 `/dev/xvda`。',
  },
  'VolumeMount.bindMountOptions': {
    en: 'More mount options for this container: `noexec`, `nodev`, `nosuid`. Alpha in 1.37, behind the `VolumeBindMountOptions` gate.',
    'zh-cn':
      '这个容器的额外挂载选项：`noexec`、`nodev`、`nosuid`。1.37 为 Alpha，需打开特性门控 `VolumeBindMountOptions`。',
  },
}
