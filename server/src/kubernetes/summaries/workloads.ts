import type { Localized } from '../../core/localized.js'

/** Deployments, ReplicaSets, StatefulSets and DaemonSets. */
export const workloads: Readonly<Record<string, Localized>> = {
  'DeploymentSpec.replicas': {
    en: 'How many Pods should run. 0 stops the program without deleting anything; leave it out where an autoscaler sets it, or each apply puts your number back.',
    'zh-cn': '应运行多少个 Pod。0 表示停下但不删除任何东西；由自动扩缩器管理时不要写，否则每次 apply 都会改回去。',
  },
  'DeploymentSpec.selector': {
    en: "Which Pods belong to the Deployment; it must match the template's labels and can never be changed. Another workload with the same labels would fight over the Pods.",
    'zh-cn':
      '哪些 Pod 归这个 Deployment 管；必须匹配模板的标签，之后不能再改。其他工作负载用同样的标签会互相争抢 Pod。',
  },
  'DeploymentSpec.template': {
    en: 'The Pod to run. Any change here, even of an annotation, starts a rollout; changes elsewhere in the Deployment do not.',
    'zh-cn': '要运行的 Pod。这里的任何改动（哪怕一个注解）都会触发滚动更新；改 Deployment 的其他地方则不会。',
  },
  'DeploymentSpec.strategy': {
    en: 'How old Pods are replaced by new ones: a few at a time, or all at once with a gap.',
    'zh-cn': '如何用新 Pod 替换旧 Pod：一次换几个，还是全部停掉再起。',
  },
  'DeploymentSpec.minReadySeconds': {
    en: 'Seconds that a new Pod must stay ready before it counts as available and the rollout goes on. Catches programs that crash soon after the start.',
    'zh-cn': '新 Pod 就绪后要保持多少秒才算可用，滚动更新才继续。能拦下启动后不久就崩溃的程序。',
  },
  'DeploymentSpec.revisionHistoryLimit': {
    en: 'How many old ReplicaSets are kept for `kubectl rollout undo`. With 0 there is no way back.',
    'zh-cn': '为 `kubectl rollout undo` 保留多少个旧 ReplicaSet。写 0 就无法回滚。',
  },
  'DeploymentSpec.progressDeadlineSeconds': {
    en: 'Seconds without progress until a rollout is reported as failed (`ProgressDeadlineExceeded`). Nothing is rolled back by that; must be greater than `minReadySeconds`.',
    'zh-cn':
      '滚动更新多少秒没有进展就报告失败（`ProgressDeadlineExceeded`）。不会因此自动回滚；必须大于 `minReadySeconds`。',
  },
  'DeploymentSpec.paused': {
    en: '`true` collects template changes without rolling them out, until it is taken back (`kubectl rollout resume`). Scaling still works.',
    'zh-cn': '`true` 表示先积攒模板改动、暂不发布，直到恢复（`kubectl rollout resume`）。扩缩照常进行。',
  },
  'DeploymentStrategy.type': {
    en: '`RollingUpdate` replaces Pods step by step, so two versions run side by side for a while; `Recreate` stops all first, with a gap, for programs that cannot share their data.',
    'zh-cn':
      '`RollingUpdate` 逐步替换，新旧版本会同时运行一阵；`Recreate` 先全部停掉，中间有空档，适合不能共用数据的程序。',
  },
  'DeploymentStrategy.rollingUpdate': {
    en: 'The pace of a `RollingUpdate`; refused together with `Recreate`.',
    'zh-cn': '`RollingUpdate` 的节奏；与 `Recreate` 同写会被拒绝。',
  },
  'RollingUpdateDeployment.maxSurge': {
    en: 'How many Pods there may be beyond `replicas` during a rollout: a number, or a percentage that is rounded up. May be 0 if `maxUnavailable` is not.',
    'zh-cn': '更新期间最多比 `replicas` 多几个 Pod：数字，或向上取整的百分比。`maxUnavailable` 不为 0 时可以是 0。',
  },
  'RollingUpdateDeployment.maxUnavailable': {
    en: 'How many Pods may be missing during a rollout: a number, or a percentage that is rounded down. 0 needs spare room for at least one more Pod (`maxSurge`).',
    'zh-cn':
      '更新期间最多少几个可用 Pod：数字，或向下取整的百分比。写 0 时集群要有余量多放至少一个 Pod（`maxSurge`）。',
  },
  'ReplicaSetSpec.replicas': {
    en: 'How many Pods should run. For a ReplicaSet that a Deployment owns, set it on the Deployment: changes here are undone.',
    'zh-cn': '应运行多少个 Pod。由 Deployment 管理时要在 Deployment 里改，改这里会被还原。',
  },
  'ReplicaSetSpec.selector': {
    en: "Which Pods belong to the ReplicaSet; must match the template's labels and can never be changed. Bare Pods with these labels are adopted.",
    'zh-cn': '哪些 Pod 归这个 ReplicaSet 管；必须匹配模板的标签，之后不能改。带这些标签的裸 Pod 会被收养。',
  },
  'ReplicaSetSpec.template': {
    en: 'The Pod to run. A change reaches only Pods made afterwards; a Deployment is what replaces the old ones.',
    'zh-cn': '要运行的 Pod。改动只影响之后新建的 Pod；要替换旧的得用 Deployment。',
  },
  'ReplicaSetSpec.minReadySeconds': {
    en: 'Seconds that a new Pod must stay ready before it counts as available.',
    'zh-cn': '新 Pod 就绪后要保持多少秒才算可用。',
  },
  'ReplicationControllerSpec.replicas': { en: 'How many Pods should run.', 'zh-cn': '应运行多少个 Pod。' },
  'ReplicationControllerSpec.selector': {
    en: "Labels of the Pods that belong to it; only equality, no expressions. Left out, the template's labels.",
    'zh-cn': '归它管的 Pod 的标签，只支持相等匹配，没有表达式。不写就用模板的标签。',
  },
  'ReplicationControllerSpec.template': { en: 'The Pod to run.', 'zh-cn': '要运行的 Pod。' },
  'ReplicationControllerSpec.minReadySeconds': {
    en: 'Seconds that a new Pod must stay ready before it counts as available.',
    'zh-cn': '新 Pod 就绪后要保持多少秒才算可用。',
  },
  'StatefulSetSpec.replicas': {
    en: 'How many Pods, named `NAME-0`, `NAME-1` and so on. Scaling down removes the highest numbers first and leaves their claims, unless the retention policy says otherwise.',
    'zh-cn': '运行多少个 Pod，依次叫 `NAME-0`、`NAME-1` 等。缩容从编号最大的开始，申领会留下，除非保留策略另有规定。',
  },
  'StatefulSetSpec.selector': {
    en: "Which Pods belong to the StatefulSet; must match the template's labels and can never be changed.",
    'zh-cn': '哪些 Pod 归这个 StatefulSet 管；必须匹配模板的标签，之后不能改。',
  },
  'StatefulSetSpec.serviceName': {
    en: 'The headless Service that gives each Pod its DNS name, `NAME-0.SERVICE.NAMESPACE.svc.cluster.local`. You create that Service yourself; the name cannot be changed later.',
    'zh-cn':
      '为每个 Pod 提供域名 `NAME-0.SERVICE.NAMESPACE.svc.cluster.local` 的无头服务。这个 Service 要自己创建，名字之后不能改。',
  },
  'StatefulSetSpec.template': {
    en: 'The Pod to run; its volumes may come from `volumeClaimTemplates` of the same name.',
    'zh-cn': '要运行的 Pod；其中的卷可以来自 `volumeClaimTemplates` 里的同名项。',
  },
  'StatefulSetSpec.volumeClaimTemplates': {
    en: 'A claim of its own for every Pod, named `CLAIM-NAME-0` and so on, which is kept when the Pod is replaced. Cannot be changed later, so a larger disk means editing the claims themselves.',
    'zh-cn': '为每个 Pod 各建一个申领，名字形如 `CLAIM-NAME-0`，Pod 重建后仍用它。之后不能改，要扩盘得改各个申领本身。',
  },
  'StatefulSetSpec.podManagementPolicy': {
    en: '`OrderedReady` starts the Pods one by one, each when the one before is ready; `Parallel` starts and stops them all together. Updates of the template are not affected by it; cannot be changed.',
    'zh-cn':
      '`OrderedReady` 逐个启动，前一个就绪才起下一个；`Parallel` 同时启停。模板更新的顺序不受它影响；之后不能改。',
  },
  'StatefulSetSpec.updateStrategy': {
    en: 'How Pods are replaced when the template changes: from the highest number down, or only when you delete them.',
    'zh-cn': '模板改动后如何替换 Pod：从编号最大的往下，还是等你手动删除。',
  },
  'StatefulSetSpec.persistentVolumeClaimRetentionPolicy': {
    en: 'Whether the claims go when the StatefulSet is deleted or scaled down; by default they stay, with the data (GA in 1.32).',
    'zh-cn': '删除或缩容 StatefulSet 时要不要删掉申领；默认连数据一起保留（1.32 起 GA）。',
  },
  'StatefulSetSpec.ordinals': {
    en: 'Where the numbering of the Pods starts (GA in 1.31).',
    'zh-cn': 'Pod 从几开始编号（1.31 起 GA）。',
  },
  'StatefulSetSpec.minReadySeconds': {
    en: 'Seconds that a new Pod must stay ready before the next one is replaced.',
    'zh-cn': '新 Pod 就绪后要保持多少秒，才替换下一个。',
  },
  'StatefulSetSpec.revisionHistoryLimit': {
    en: 'How many old revisions are kept for `kubectl rollout undo`.',
    'zh-cn': '为 `kubectl rollout undo` 保留多少个旧版本。',
  },
  'StatefulSetUpdateStrategy.type': {
    en: '`RollingUpdate` replaces the Pods from the highest number down; `OnDelete` waits until you delete each one yourself. `Recreate` is alpha in 1.37.',
    'zh-cn': '`RollingUpdate` 从编号最大的往下替换；`OnDelete` 等你自己逐个删除。`Recreate` 在 1.37 为 Alpha。',
  },
  'StatefulSetUpdateStrategy.rollingUpdate': {
    en: 'The pace of a `RollingUpdate`; refused together with `OnDelete`.',
    'zh-cn': '`RollingUpdate` 的节奏；与 `OnDelete` 同写会被拒绝。',
  },
  'RollingUpdateStatefulSetStrategy.partition': {
    en: 'Only Pods with this number and above get the new template: set it high for a trial, then lower it. Lower ones stay on the old revision even when they restart.',
    'zh-cn': '只有编号大于等于它的 Pod 用新模板：先设大做试点，再逐步调小。编号更小的即使重建也仍是旧版本。',
  },
  'RollingUpdateStatefulSetStrategy.maxUnavailable': {
    en: 'How many Pods may be missing at a time during an update, as a number or a percentage (rounded up); at least 1. Beta: on by default in 1.35, and again since 1.37.',
    'zh-cn': '更新时最多同时缺几个 Pod，数字或百分比（向上取整），至少 1。Beta：1.35 默认启用，1.37 起再次默认启用。',
  },
  'StatefulSetOrdinals.start': {
    en: 'The number of the first Pod: with 1 and three replicas they are 1, 2 and 3.',
    'zh-cn': '第一个 Pod 的编号：设为 1、三个副本时就是 1、2、3。',
  },
  'StatefulSetPersistentVolumeClaimRetentionPolicy.whenDeleted': {
    en: '`Delete` removes the claims, and usually the data, together with the StatefulSet; `Retain` keeps them.',
    'zh-cn': '`Delete` 会随 StatefulSet 一起删除申领，数据通常也随之消失；`Retain` 保留。',
  },
  'StatefulSetPersistentVolumeClaimRetentionPolicy.whenScaled': {
    en: '`Delete` removes the claims of the Pods that scaling down takes away; scaling up again starts empty. `Retain` keeps them.',
    'zh-cn': '`Delete` 会在缩容时删除对应 Pod 的申领，再扩容就是空盘；`Retain` 保留。',
  },
  'DaemonSetSpec.selector': {
    en: "Which Pods belong to the DaemonSet; must match the template's labels and can never be changed.",
    'zh-cn': '哪些 Pod 归这个 DaemonSet 管；必须匹配模板的标签，之后不能改。',
  },
  'DaemonSetSpec.template': {
    en: 'The Pod that runs on every matching node. To reach tainted nodes too, such as the control plane, it needs tolerations.',
    'zh-cn': '在每个符合条件的节点上运行的 Pod。要覆盖带污点的节点（如控制平面），需要加容忍度。',
  },
  'DaemonSetSpec.updateStrategy': {
    en: 'How Pods are replaced when the template changes: node after node, or only when you delete them.',
    'zh-cn': '模板改动后如何替换 Pod：逐个节点进行，还是等你手动删除。',
  },
  'DaemonSetSpec.minReadySeconds': {
    en: 'Seconds that a new Pod must stay ready before the next node follows.',
    'zh-cn': '新 Pod 就绪后要保持多少秒，才轮到下一个节点。',
  },
  'DaemonSetSpec.revisionHistoryLimit': {
    en: 'How many old revisions are kept for `kubectl rollout undo`.',
    'zh-cn': '为 `kubectl rollout undo` 保留多少个旧版本。',
  },
  'DaemonSetUpdateStrategy.type': {
    en: '`RollingUpdate` replaces the Pods node by node; `OnDelete` waits until you delete each one yourself.',
    'zh-cn': '`RollingUpdate` 逐个节点替换；`OnDelete` 等你自己逐个删除。',
  },
  'DaemonSetUpdateStrategy.rollingUpdate': {
    en: 'The pace of a `RollingUpdate`.',
    'zh-cn': '`RollingUpdate` 的节奏。',
  },
  'RollingUpdateDaemonSet.maxUnavailable': {
    en: 'On how many nodes the Pod may be missing at a time: a number, or a percentage (rounded up). Must be 0 where `maxSurge` is used.',
    'zh-cn': '最多同时有几个节点上没有可用的 Pod：数字或百分比（向上取整）。用了 `maxSurge` 时必须为 0。',
  },
  'RollingUpdateDaemonSet.maxSurge': {
    en: 'On how many nodes the new Pod may start while the old one still runs: a number, or a percentage (rounded up). Does not work with `hostPort`, since both would need the port.',
    'zh-cn':
      '最多在几个节点上让新 Pod 与旧 Pod 同时运行：数字或百分比（向上取整）。用了 `hostPort` 就行不通，因为两者要抢同一端口。',
  },
  'ControllerRevision.revision': {
    en: 'The number of the stored revision; the largest is the newest.',
    'zh-cn': '保存的版本号，最大的最新。',
  },
  'ControllerRevision.data': {
    en: 'The stored state. Written by StatefulSets and DaemonSets for their history, not by people.',
    'zh-cn': '保存的状态。由 StatefulSet 和 DaemonSet 为历史记录写入，不由人来写。',
  },
}
