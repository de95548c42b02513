import type { Localized } from '../../core/localized.js'

/** What the system reports in `status`. */
export const status: Readonly<Record<string, Localized>> = {
  'Condition.type': {
    en: 'What is stated, such as `Ready` or `Available`.',
    'zh-cn': '陈述的是什么，例如 `Ready`、`Available`。',
  },
  'Condition.status': {
    en: '`True`, `False` or `Unknown`, as a string.',
    'zh-cn': '`True`、`False` 或 `Unknown`，字符串。',
  },
  'Condition.reason': { en: 'Why, in one word for programs.', 'zh-cn': '原因，一个给程序看的词。' },
  'Condition.message': { en: 'Why, in a sentence for people.', 'zh-cn': '原因，给人看的一句话。' },
  'Condition.lastTransitionTime': { en: 'When `status` last changed.', 'zh-cn': '`status` 最近一次变化的时间。' },
  'Condition.observedGeneration': {
    en: 'The `metadata.generation` that this is about; if that is larger, the statement is out of date.',
    'zh-cn': '针对的 `metadata.generation`；后者更大说明这条陈述已经过时。',
  },
  'PodStatus.phase': {
    en: "`Pending` not all containers run yet, `Running`, `Succeeded` and `Failed` all have ended, `Unknown` the node does not answer. `CrashLoopBackOff` is no phase but a container's reason for waiting.",
    'zh-cn':
      '`Pending` 容器还没全部运行，`Running` 运行中，`Succeeded` 和 `Failed` 已全部结束，`Unknown` 节点失联。`CrashLoopBackOff` 不是阶段，而是容器等待的原因。',
  },
  'PodStatus.conditions': {
    en: 'How far the Pod is: `PodScheduled`, `Initialized`, `ContainersReady`, `Ready` …',
    'zh-cn': 'Pod 进行到哪一步：`PodScheduled`、`Initialized`、`ContainersReady`、`Ready` 等。',
  },
  'PodStatus.containerStatuses': {
    en: 'The state of each container: whether it is ready, how often it restarted, why it waits or ended.',
    'zh-cn': '每个容器的状态：是否就绪、重启次数、等待或结束的原因。',
  },
  'PodStatus.initContainerStatuses': { en: 'The state of each init container.', 'zh-cn': '每个 Init 容器的状态。' },
  'PodStatus.qosClass': {
    en: '`Guaranteed`, `Burstable` or `BestEffort`, computed from requests and limits; under memory pressure the last are evicted first.',
    'zh-cn': '由请求量和限制算出的 `Guaranteed`、`Burstable` 或 `BestEffort`；内存紧张时最后一种最先被驱逐。',
  },
  'PodStatus.reason': {
    en: 'Why the Pod is in this state, such as `Evicted`.',
    'zh-cn': 'Pod 处于此状态的原因，例如 `Evicted`。',
  },
  'PodStatus.podIP': { en: "The Pod's address; a new Pod gets another.", 'zh-cn': 'Pod 的地址；重建后会换。' },
  'PodStatus.hostIP': { en: "The address of the Pod's node.", 'zh-cn': 'Pod 所在节点的地址。' },
  'PodStatus.startTime': { en: 'When the kubelet took the Pod over.', 'zh-cn': 'kubelet 接手这个 Pod 的时间。' },
  'PodStatus.nominatedNodeName': {
    en: 'The node on which room is being made for the Pod by preemption.',
    'zh-cn': '正在通过抢占为该 Pod 腾出位置的节点。',
  },
  'ContainerStatus.ready': {
    en: 'Whether the readiness probe succeeds; true for a running container without one.',
    'zh-cn': '就绪探针是否成功；没有就绪探针的容器运行起来即为 true。',
  },
  'ContainerStatus.restartCount': { en: 'How often the container was restarted.', 'zh-cn': '容器重启过多少次。' },
  'ContainerStatus.state': {
    en: 'Waiting, running or terminated, with the reason.',
    'zh-cn': '等待、运行或已终止，以及原因。',
  },
  'ContainerStatus.lastState': {
    en: 'How the container ended the time before; look here after a crash.',
    'zh-cn': '容器上一次是怎么结束的；崩溃后看这里。',
  },
  'ContainerStateTerminated.exitCode': {
    en: 'The exit code: 137 is SIGKILL (often out of memory), 143 SIGTERM.',
    'zh-cn': '退出码：137 是 SIGKILL（常因内存不足），143 是 SIGTERM。',
  },
  'ContainerStateTerminated.reason': {
    en: 'Why it ended: `Completed`, `Error`, `OOMKilled` …',
    'zh-cn': '结束的原因：`Completed`、`Error`、`OOMKilled` 等。',
  },
  'ContainerStateWaiting.reason': {
    en: 'Why it does not run: `ContainerCreating`, `ImagePullBackOff`, `CrashLoopBackOff` …',
    'zh-cn': '没有运行的原因：`ContainerCreating`、`ImagePullBackOff`、`CrashLoopBackOff` 等。',
  },
  'DeploymentStatus.conditions': {
    en: '`Available` enough Pods are up, `Progressing` a rollout goes on or is done, `ReplicaFailure` Pods cannot be created.',
    'zh-cn': '`Available` 可用 Pod 足够，`Progressing` 滚动更新进行中或已完成，`ReplicaFailure` 创建不了 Pod。',
  },
  'DeploymentStatus.availableReplicas': {
    en: 'Pods that have been ready for `minReadySeconds`.',
    'zh-cn': '就绪已满 `minReadySeconds` 的 Pod 数。',
  },
  'DeploymentStatus.updatedReplicas': { en: 'Pods of the newest template.', 'zh-cn': '使用最新模板的 Pod 数。' },
  'DeploymentStatus.readyReplicas': { en: 'Pods that are ready.', 'zh-cn': '就绪的 Pod 数。' },
  'JobStatus.conditions': {
    en: '`Complete` or `Failed` once it has ended, `Suspended` while it waits.',
    'zh-cn': '结束后为 `Complete` 或 `Failed`，暂停时为 `Suspended`。',
  },
  'JobStatus.succeeded': { en: 'How many Pods have succeeded.', 'zh-cn': '成功的 Pod 数。' },
  'JobStatus.failed': { en: 'How many Pods have failed.', 'zh-cn': '失败的 Pod 数。' },
  'JobStatus.active': { en: 'How many Pods are running or waiting.', 'zh-cn': '运行中或等待中的 Pod 数。' },
  'HorizontalPodAutoscalerStatus.conditions': {
    en: '`AbleToScale`, `ScalingActive` (the metrics can be read) and `ScalingLimited` (a bound was reached).',
    'zh-cn': '`AbleToScale`、`ScalingActive`（能读到指标）和 `ScalingLimited`（到了上下限）。',
  },
  'PersistentVolumeClaimStatus.phase': {
    en: '`Pending` no volume yet, `Bound`, or `Lost` when its volume is gone.',
    'zh-cn': '`Pending` 还没有卷，`Bound` 已绑定，`Lost` 卷不见了。',
  },
  'PersistentVolumeStatus.phase': {
    en: '`Available` free, `Bound`, `Released` its claim is gone but the volume is not offered again, `Failed`.',
    'zh-cn': '`Available` 空闲，`Bound` 已绑定，`Released` 申领已删但卷不会再分配，`Failed` 失败。',
  },
  'NamespaceStatus.phase': {
    en: '`Active`, or `Terminating` while everything in it is being deleted.',
    'zh-cn': '`Active`，或正在清空其中内容的 `Terminating`。',
  },
  'NodeStatus.conditions': {
    en: '`Ready`, `MemoryPressure`, `DiskPressure`, `PIDPressure`, `NetworkUnavailable`: all but the first should be `False`.',
    'zh-cn':
      '`Ready`、`MemoryPressure`、`DiskPressure`、`PIDPressure`、`NetworkUnavailable`：除第一个外都应为 `False`。',
  },
  'NodeStatus.capacity': { en: 'What the node has in all.', 'zh-cn': '节点的全部资源。' },
  'NodeStatus.allocatable': {
    en: 'What is left of the capacity for Pods.',
    'zh-cn': '扣除系统保留后可供 Pod 使用的资源。',
  },
}
