import { joined, type Localized } from '../../../core/localized.js'
import type { KubernetesTopic } from '../../topic.js'
import { asNumber, asString, get } from '../../tree.js'
import { aboutPod } from '../_about.js'
import type { PodAt } from '../_pod.js'
import { code, docs, say } from '../_text.js'

export default {
  key: 'PodSpec.restartPolicy',
  title: { en: 'what happens when a container ends', 'zh-cn': '容器结束后怎么办' },
  summary: {
    en: '`Always` starts it again whatever the exit code, `OnFailure` only after a non-zero one, `Never` not at all. Restarts happen on the same node, in the same Pod; a new Pod is the business of the controller above it.',
    'zh-cn':
      '`Always` 无论退出码都重新启动，`OnFailure` 只在退出码非零时重启，`Never` 不重启。重启发生在同一节点、同一个 Pod 里；换一个新 Pod 是上层控制器的事。',
  },
  notes: {
    en: [
      'The first restart comes at once, the next after 10 s, 20 s, 40 s … up to 300 s (`CrashLoopBackOff`); 10 minutes without trouble reset the delay.',
      'Deployment, StatefulSet, DaemonSet and ReplicaSet accept only `Always`; Job and CronJob only `OnFailure` or `Never`.',
      'Init containers run again under `Always` and `OnFailure` alike until they succeed; under `Never` a failed one fails the Pod.',
      'A container may have a `restartPolicy` of its own (since 1.35 by default).',
    ],
    'zh-cn': [
      '第一次立即重启，之后等 10 秒、20 秒、40 秒……最多 300 秒（`CrashLoopBackOff`）；正常运行 10 分钟后清零。',
      'Deployment、StatefulSet、DaemonSet、ReplicaSet 只接受 `Always`；Job 和 CronJob 只接受 `OnFailure` 或 `Never`。',
      'Init 容器在 `Always` 和 `OnFailure` 下都会重试到成功；`Never` 下失败一次，整个 Pod 就失败。',
      '容器可以有自己的 `restartPolicy`（1.35 起默认启用）。',
    ],
  },
  compare: {
    en: '**Restarted or replaced?** The kubelet restarts containers in place, and the Pod keeps its name and IP. When a node dies or a Pod is deleted nothing is restarted: only a controller makes a new Pod, with another name and IP.',
    'zh-cn':
      '**重启还是重建？** kubelet 在原地重启容器，Pod 的名称和 IP 不变。节点失效或 Pod 被删除时不存在重启：只有控制器会新建 Pod，名称和 IP 都变了。',
  },
  example: `apiVersion: batch/v1\nkind: Job\nmetadata:\n  name: report\nspec:\n  backoffLimit: 3\n  template:\n    spec:\n      restartPolicy: OnFailure\n      containers:\n        - name: report\n          image: registry.example.com/report:1.4.2\n`,
  see: docs('concepts/workloads/pods/pod-lifecycle/#restart-policy'),
  explain: aboutPod(explain),
} satisfies KubernetesTopic

const always = new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'ReplicationController'])
const jobs = new Set(['Job', 'CronJob'])

function explain({ resource, spec }: PodAt): Localized | undefined {
  const policy = asString(get(spec, 'restartPolicy'))
  const meaning = policy === undefined ? undefined : meanings[policy]
  if (!policy || !meaning) return undefined
  const kind = resource.kind ?? ''
  if (always.has(kind) && policy !== 'Always')
    return say(
      {
        en: 'the API server refuses {policy}: a {kind} keeps its Pods running, so only `Always` fits. Work that ends belongs in a Job.',
        'zh-cn': 'API 服务器不接受 {policy}：{kind} 要让 Pod 一直运行，只能用 `Always`。会结束的工作应放进 Job。',
      },
      { policy: code(policy), kind },
    )
  if (jobs.has(kind) && policy === 'Always')
    return say(
      {
        en: 'the API server refuses `Always`: a {kind} is done when its Pods have succeeded, so they must be able to end. Use `OnFailure` or `Never`.',
        'zh-cn':
          'API 服务器不接受 `Always`：{kind} 要等 Pod 成功结束才算完成，Pod 必须能结束。用 `OnFailure` 或 `Never`。',
      },
      { kind },
    )
  return joined([meaning, jobs.has(kind) ? inJob(policy, resource) : undefined])
}

/** A Job counts failures of both kinds against its backoffLimit. */
function inJob(policy: string, resource: PodAt['resource']): Localized {
  const path = resource.kind === 'CronJob' ? ['spec', 'jobTemplate', 'spec'] : ['spec']
  const limit = asNumber(resource.at(...path, 'backoffLimit')) ?? 6
  return policy === 'OnFailure'
    ? say(
        {
          en: 'The {kind} gives up after {limit} such restarts (`backoffLimit`); the Pod is then removed, and its logs with it.',
          'zh-cn': '这样重启 {limit} 次后 {kind} 就放弃（`backoffLimit`）；Pod 随之被删除，日志也一起没了。',
        },
        { kind: resource.kind ?? 'Job', limit },
      )
    : say(
        {
          en: 'The {kind} makes a new Pod for each further attempt, up to {limit} (`backoffLimit`); the failed ones stay, with their logs.',
          'zh-cn': '{kind} 每次重试都新建一个 Pod，最多 {limit} 次（`backoffLimit`）；失败的 Pod 会留下，日志还在。',
        },
        { kind: resource.kind ?? 'Job', limit },
      )
}

const meanings: Readonly<Record<string, Localized>> = {
  Always: {
    en: 'a container that ends is started again, even after exit code 0.',
    'zh-cn': '容器一结束就重新启动，退出码为 0 也一样。',
  },
  OnFailure: {
    en: 'a container that ends with exit code 0 stays ended; any other is started again in the same Pod.',
    'zh-cn': '容器以退出码 0 结束就到此为止；其他退出码会在同一个 Pod 里重新启动。',
  },
  Never: {
    en: 'a container that ends stays ended: the Pod is `Succeeded` if all ended with exit code 0, otherwise `Failed`.',
    'zh-cn': '容器结束后不再启动：全部以退出码 0 结束时 Pod 为 `Succeeded`，否则为 `Failed`。',
  },
}
