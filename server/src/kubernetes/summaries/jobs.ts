import type { Localized } from '../../core/localized.js'

/** Jobs and CronJobs. */
export const jobs: Readonly<Record<string, Localized>> = {
  'JobSpec.template': {
    en: 'The Pod that does the work; its `restartPolicy` must be `Never` or `OnFailure`. It cannot be changed afterwards, except for a few fields while the Job is suspended.',
    'zh-cn': '干活的 Pod，`restartPolicy` 必须是 `Never` 或 `OnFailure`。创建后不能改，只有暂停期间可以改少数字段。',
  },
  'JobSpec.parallelism': {
    en: 'How many Pods may run at the same time. 0 pauses the Job; more than there is work left for is not started.',
    'zh-cn': '最多同时运行几个 Pod。0 等于暂停；不会启动比剩余工作还多的 Pod。',
  },
  'JobSpec.completions': {
    en: 'How many Pods must succeed. Left out while `parallelism` is set, the Pods agree among themselves: one success, and no new ones are started.',
    'zh-cn': '需要多少个 Pod 成功。只写 `parallelism` 而不写它时，由 Pod 自己协调：有一个成功，就不再启动新的。',
  },
  'JobSpec.completionMode': {
    en: '`Indexed` gives each Pod a number from 0 to `completions` − 1 (`JOB_COMPLETION_INDEX`), so that each takes its own share; `NonIndexed` Pods are interchangeable.',
    'zh-cn':
      '`Indexed` 给每个 Pod 一个 0 到 `completions` − 1 的编号（`JOB_COMPLETION_INDEX`），各做各的一份；`NonIndexed` 的 Pod 可以互换。',
  },
  'JobSpec.backoffLimit': {
    en: 'How many failures are put up with before the Job fails: failed Pods with `restartPolicy: Never`, restarts with `OnFailure`. The pause between tries doubles from 10 s up to 6 min.',
    'zh-cn':
      '容忍多少次失败之后判 Job 失败：`restartPolicy: Never` 数失败的 Pod，`OnFailure` 数重启次数。重试间隔从 10 秒起翻倍，最长 6 分钟。',
  },
  'JobSpec.backoffLimitPerIndex': {
    en: 'How many failures each index of an `Indexed` Job may have, so that one bad index does not stop the others (GA in 1.33). Needs `restartPolicy: Never`.',
    'zh-cn':
      '`Indexed` Job 的每个索引可以失败几次，一个坏索引不会拖垮其他（1.33 起 GA）。需要 `restartPolicy: Never`。',
  },
  'JobSpec.maxFailedIndexes': {
    en: 'How many indexes may fail before the whole Job is stopped as failed; only with `backoffLimitPerIndex`.',
    'zh-cn': '多少个索引失败后整个 Job 判为失败并停止；只能与 `backoffLimitPerIndex` 同用。',
  },
  'JobSpec.activeDeadlineSeconds': {
    en: 'Seconds for the whole Job, all retries included; then its Pods are killed and it fails with `DeadlineExceeded`, whatever `backoffLimit` allows.',
    'zh-cn':
      '整个 Job（含所有重试）最多进行多少秒；到时杀掉 Pod，以 `DeadlineExceeded` 失败，不管 `backoffLimit` 还剩多少。',
  },
  'JobSpec.ttlSecondsAfterFinished': {
    en: 'Seconds after its end until the Job and its Pods (with their logs) are deleted; 0 at once. Left out, they stay until somebody removes them.',
    'zh-cn': '结束多少秒后删除 Job 及其 Pod（日志也随之消失），0 表示立即。不写则一直留着，直到有人删除。',
  },
  'JobSpec.suspend': {
    en: "`true` creates no Pods, and removes the running ones; `false` later starts the work and the deadline's clock. For queueing systems.",
    'zh-cn': '`true` 表示不创建 Pod，正在运行的也会被移除；之后改为 `false` 才开始工作和计时。供排队系统使用。',
  },
  'JobSpec.selector': {
    en: 'Set by the system. Leave it out, unless `manualSelector` is true.',
    'zh-cn': '由系统填写。不要自己写，除非 `manualSelector` 为 true。',
  },
  'JobSpec.manualSelector': {
    en: "`true` lets you write `selector` and labels yourself; if they are not unique, Jobs count and delete each other's Pods.",
    'zh-cn': '`true` 允许自己写 `selector` 和标签；不唯一的话，Job 之间会互相计数、互删 Pod。',
  },
  'JobSpec.podFailurePolicy': {
    en: 'Rules by exit code or Pod condition for what a failure means: retry for free, fail the Job at once, or count it. Needs `restartPolicy: Never` (GA in 1.31).',
    'zh-cn':
      '按退出码或 Pod 状况决定失败怎么处理：不计次数重试、立即判 Job 失败，或照常计数。需要 `restartPolicy: Never`（1.31 起 GA）。',
  },
  'JobSpec.podReplacementPolicy': {
    en: '`Failed` starts a replacement only when the old Pod is really gone, so two never run at once; `TerminatingOrFailed` as soon as it is being deleted (GA in 1.34).',
    'zh-cn': '`Failed` 等旧 Pod 彻底结束才补新的，不会同时跑两个；`TerminatingOrFailed` 一开始删除就补（1.34 起 GA）。',
  },
  'JobSpec.successPolicy': {
    en: 'When an `Indexed` Job counts as done before all indexes are, for example once index 0, the leader, has succeeded (GA in 1.33).',
    'zh-cn': '`Indexed` Job 在所有索引完成之前何时就算成功，例如索引 0（主节点）成功即可（1.33 起 GA）。',
  },
  'JobSpec.managedBy': {
    en: 'Hands the Job to another controller, such as `kueue.x-k8s.io/multikueue`; the built-in one then leaves it alone (GA in 1.35). Cannot be changed.',
    'zh-cn':
      '把 Job 交给别的控制器，例如 `kueue.x-k8s.io/multikueue`；内置控制器便不再处理它（1.35 起 GA）。之后不能改。',
  },
  'JobSpec.scheduling': {
    en: "Has the Job's Pods scheduled as a group, all or none for instance. Alpha in 1.37, behind the `WorkloadWithJob` gate.",
    'zh-cn': '让 Job 的 Pod 成组调度，例如要么全上要么全不上。1.37 为 Alpha，需打开特性门控 `WorkloadWithJob`。',
  },
  'PodFailurePolicy.rules': {
    en: 'Tried in order; the first that matches decides, and failures that none matches count against `backoffLimit`. At most 20.',
    'zh-cn': '按顺序比对，第一条匹配的说了算；都不匹配的失败计入 `backoffLimit`。最多 20 条。',
  },
  'PodFailurePolicyRule.action': {
    en: '`FailJob` gives up at once, `FailIndex` gives up this index, `Ignore` tries again without counting, `Count` counts as usual.',
    'zh-cn': '`FailJob` 立即放弃整个 Job，`FailIndex` 只放弃这个索引，`Ignore` 重试且不计次数，`Count` 照常计数。',
  },
  'PodFailurePolicyRule.onExitCodes': {
    en: "Matches by the containers' exit codes; either this or `onPodConditions`.",
    'zh-cn': '按容器退出码匹配；与 `onPodConditions` 二选一。',
  },
  'PodFailurePolicyRule.onPodConditions': {
    en: 'Matches by conditions of the Pod, such as `DisruptionTarget` for evictions and preemption.',
    'zh-cn': '按 Pod 的状况匹配，例如驱逐和抢占对应的 `DisruptionTarget`。',
  },
  'PodFailurePolicyOnExitCodesRequirement.containerName': {
    en: 'The container that is looked at; left out, any of them.',
    'zh-cn': '看哪个容器；不写则任意一个。',
  },
  'PodFailurePolicyOnExitCodesRequirement.operator': {
    en: "`In`: a failed container's exit code is among `values`; `NotIn`: it is not.",
    'zh-cn': '`In` 表示失败容器的退出码在 `values` 之中，`NotIn` 表示不在。',
  },
  'PodFailurePolicyOnExitCodesRequirement.values': {
    en: 'Exit codes in ascending order, without repeats, at most 255 of them; 0 is not allowed with `In`.',
    'zh-cn': '退出码，升序且不重复，最多 255 个；用 `In` 时不能有 0。',
  },
  'PodFailurePolicyOnPodConditionsPattern.type': {
    en: "The condition's type, such as `DisruptionTarget`.",
    'zh-cn': '状况的类型，例如 `DisruptionTarget`。',
  },
  'PodFailurePolicyOnPodConditionsPattern.status': {
    en: "The condition's status; `True` where it is left out.",
    'zh-cn': '状况的取值，不写就是 `True`。',
  },
  'SuccessPolicy.rules': {
    en: 'Tried in order; the first that is met ends the Job as successful, and Pods still running are stopped.',
    'zh-cn': '按顺序检查，满足其中一条 Job 即成功，仍在运行的 Pod 会被终止。',
  },
  'SuccessPolicyRule.succeededIndexes': {
    en: 'Indexes that matter, as in `0,2-4`; without `succeededCount` all of them have to succeed.',
    'zh-cn': '起决定作用的索引，例如 `0,2-4`；没写 `succeededCount` 时须全部成功。',
  },
  'SuccessPolicyRule.succeededCount': {
    en: 'How many indexes, of those listed or of all, have to succeed.',
    'zh-cn': '所列（没列则全部）索引中有多少个成功即可。',
  },
  'CronJobSpec.schedule': {
    en: 'When to run, in five fields: minute, hour, day of month, month, weekday. If both day fields are restricted, either one is enough; `@daily` and its like work too.',
    'zh-cn':
      '何时运行，五个字段依次是分、时、日、月、星期。日和星期都有限定时，满足其一就会运行；也可以写 `@daily` 之类。',
  },
  'CronJobSpec.timeZone': {
    en: 'The time zone of the schedule by its IANA name, such as `Asia/Shanghai` (GA in 1.27). Left out, it is the zone of the kube-controller-manager, usually UTC.',
    'zh-cn':
      '计划所用的时区，写 IANA 名称，例如 `Asia/Shanghai`（1.27 起 GA）。不写则用 kube-controller-manager 的时区，通常是 UTC。',
  },
  'CronJobSpec.concurrencyPolicy': {
    en: 'What happens when the last run is still going: `Allow` starts another beside it, `Forbid` skips, `Replace` stops the old one.',
    'zh-cn': '上一次还没跑完时怎么办：`Allow` 同时再跑一个，`Forbid` 跳过，`Replace` 停掉旧的换新的。',
  },
  'CronJobSpec.startingDeadlineSeconds': {
    en: 'How many seconds late a run may still start. Below 10 runs can be missed, since the controller looks about every 10 s; left out, there is no limit.',
    'zh-cn': '错过时间后，多少秒之内仍可补跑。小于 10 可能跑不上，因为控制器大约每 10 秒检查一次；不写则不限。',
  },
  'CronJobSpec.suspend': {
    en: '`true` starts no further runs; one that is going is not stopped. Runs missed meanwhile may start when it is taken back.',
    'zh-cn': '`true` 表示不再启动新的运行，正在跑的不受影响。恢复后，期间错过的运行可能会补上。',
  },
  'CronJobSpec.successfulJobsHistoryLimit': {
    en: 'How many successful Jobs are kept, with Pods and logs; 0 keeps none.',
    'zh-cn': '保留多少个成功的 Job（连同 Pod 和日志），0 表示不留。',
  },
  'CronJobSpec.failedJobsHistoryLimit': {
    en: 'How many failed Jobs are kept, with Pods and logs. With 0 there is nothing left to look at after a failure.',
    'zh-cn': '保留多少个失败的 Job（连同 Pod 和日志）。写 0 的话，出错后就没有东西可查了。',
  },
  'CronJobSpec.jobTemplate': { en: 'The Job that each run creates.', 'zh-cn': '每次运行所创建的 Job。' },
  'JobTemplateSpec.metadata': {
    en: 'Labels and annotations of the Jobs that are created.',
    'zh-cn': '所创建的 Job 的标签和注解。',
  },
  'JobTemplateSpec.spec': {
    en: 'The Job itself: Pod template, retries, deadline.',
    'zh-cn': 'Job 本身：Pod 模板、重试、时限。',
  },
}
