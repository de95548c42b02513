import { joined, type Localized, same } from '../../../core/localized.js'
import type { Explanation } from '../../../core/topic.js'
import type { MapNode, Resource } from '../../model.js'
import type { KubernetesPlace } from '../../topic.js'
import { asMap, asNumber, asString, get } from '../../tree.js'
import { indented } from '../_example.js'
import { explained, isOpen, numberOr, pods, textOr } from '../_file.js'
import { say, seconds } from '../_text.js'

/** What a Job of the file is to do, whether it stands alone or in a CronJob. */
export interface JobFacts {
  readonly spec: MapNode
  /** `undefined` where it is not written: then the Pods agree among themselves, or one is enough. */
  readonly completions: number | undefined
  readonly parallelism: number
  readonly backoffLimit: number
  readonly indexed: boolean
  readonly deadline: number | undefined
  /** Of the Pod; `undefined` where it is missing, which the API server refuses for Jobs. */
  readonly restartPolicy: string | undefined
}

/** `undefined` where it is no Job, or a template decides. */
export function jobOf(resource: Resource): JobFacts | undefined {
  const spec = asMap(
    resource.kind === 'Job'
      ? resource.at('spec')
      : resource.kind === 'CronJob'
        ? resource.at('spec', 'jobTemplate', 'spec')
        : undefined,
  )
  if (!spec || spec.templated) return undefined
  const parallelism = numberOr(spec, 'parallelism', 1)
  const perIndex = get(spec, 'backoffLimitPerIndex') !== undefined
  const backoffLimit = numberOr(spec, 'backoffLimit', perIndex ? 2147483647 : 6)
  const completions = get(spec, 'completions')
  const mode = textOr(spec, 'completionMode', 'NonIndexed')
  if (parallelism === undefined || backoffLimit === undefined || mode === undefined || isOpen(completions))
    return undefined
  return {
    spec,
    completions: asNumber(completions) ?? (get(spec, 'parallelism') ? undefined : 1),
    parallelism,
    backoffLimit,
    indexed: mode === 'Indexed',
    deadline: asNumber(get(spec, 'activeDeadlineSeconds')),
    restartPolicy: asString(get(spec, 'template', 'spec', 'restartPolicy')),
  }
}

/** How many Pods must succeed, how many run together, in how many rounds. */
export function workInWords({ completions, parallelism, indexed }: JobFacts): Localized {
  if (parallelism === 0)
    return {
      en: 'no Pod runs: `parallelism: 0` pauses the Job.',
      'zh-cn': '一个 Pod 也不运行：`parallelism: 0` 表示暂停。',
    }
  if (completions === undefined)
    return say(
      {
        en: '{pods} work at once on a common list; as soon as one succeeds no new ones start, and the Job is done when all have ended.',
        'zh-cn': '{pods}同时处理一份共同的工作；只要有一个成功就不再启动新的，全部结束后 Job 完成。',
      },
      { pods: pods(parallelism) },
    )
  const together = Math.min(parallelism, completions)
  const rounds = Math.ceil(completions / Math.max(1, together))
  const what =
    completions === 1
      ? { en: 'one Pod has to succeed', 'zh-cn': '需要 1 个 Pod 成功' }
      : { en: `${completions} Pods have to succeed`, 'zh-cn': `需要 ${completions} 个 Pod 成功` }
  const how: Localized | undefined =
    completions <= 1
      ? undefined
      : together === 1
        ? { en: ', one after the other', 'zh-cn': '，一个接一个' }
        : {
            en: `, at most ${together} at a time: ${rounds} ${rounds === 1 ? 'round' : 'rounds'} if all take equally long`,
            'zh-cn': `，最多同时 ${together} 个：若耗时相同，共 ${rounds} 轮`,
          }
  const numbers: Localized | undefined = indexed
    ? {
        en: `Each has its number, 0 to ${completions - 1}, in \`JOB_COMPLETION_INDEX\`.`,
        'zh-cn': `每个 Pod 有自己的编号 0 到 ${completions - 1}，见 \`JOB_COMPLETION_INDEX\`。`,
      }
    : undefined
  return joined([joined([what, how, { en: '.', 'zh-cn': '。' }], same('')), numbers])
}

/** The pause before try number `index` (from 0): 10 s, doubled each time, at most 6 minutes. */
const pause = (index: number): number => Math.min(10 * 2 ** index, 360)

/** "7 tries, with pauses of 10 s, 20 s, 40 s … in all 630 s" */
export function retriesInWords({ backoffLimit, restartPolicy, deadline }: JobFacts): Localized {
  if (backoffLimit > 1000)
    return { en: 'failures are retried practically without end.', 'zh-cn': '失败后几乎无限重试。' }
  const onFailure = restartPolicy === 'OnFailure'
  if (backoffLimit === 0)
    return {
      en: 'the first failure ends the Job as failed: there is no second try.',
      'zh-cn': '第一次失败 Job 就以失败结束，不再重试。',
    }
  const pauses = Array.from({ length: Math.min(backoffLimit, 100) }, (_, index) => pause(index))
  const total = pauses.reduce((sum, one) => sum + one, 0) + Math.max(0, backoffLimit - 100) * 360
  const shown = (locale: 'en' | 'zh-cn'): string =>
    pauses
      .slice(0, 7)
      .map(one => `${one} ${locale === 'en' ? 's' : '秒'}`)
      .join(locale === 'en' ? ', ' : '、') + (backoffLimit > 7 ? ' …' : '')
  return joined([
    say(
      onFailure
        ? {
            en: 'the kubelet restarts the container in the same Pod; after {limit} restarts the Job fails and the Pod, logs included, is removed.',
            'zh-cn': 'kubelet 在原 Pod 里重启容器；重启 {limit} 次后 Job 失败，Pod 连同日志一起删除。',
          }
        : {
            en: 'after {tries} failed Pods ({limit} retries) the Job fails.',
            'zh-cn': '{tries} 个 Pod 失败（重试 {limit} 次）后 Job 失败。',
          },
      { limit: backoffLimit, tries: backoffLimit + 1 },
    ),
    onFailure
      ? undefined
      : say(
          {
            en: 'The pauses before the retries are {pauses}: {total} together if nothing succeeds in between.',
            'zh-cn': '各次重试前等待 {pauses}，中间没有成功的话共 {total}。',
          },
          { pauses: { en: shown('en'), 'zh-cn': shown('zh-cn') }, total: seconds(total) },
        ),
    deadline === undefined
      ? undefined
      : say(
          {
            en: '`activeDeadlineSeconds` ends it after {deadline} in any case.',
            'zh-cn': '无论如何，`activeDeadlineSeconds` 会在 {deadline}后终止它。',
          },
          { deadline: seconds(deadline) },
        ),
  ])
}

/** What the API server says of the restart policy of a Job's Pods. */
export const refusedPolicy = ({ restartPolicy, spec }: JobFacts): Localized | undefined =>
  isOpen(get(spec, 'template', 'spec')) || isOpen(get(spec, 'template', 'spec', 'restartPolicy'))
    ? undefined
    : restartPolicy === undefined || restartPolicy === 'Always'
      ? {
          en: 'The API server refuses it as it stands: `restartPolicy` of the Pod must be `Never` or `OnFailure` (the default, `Always`, is not allowed).',
          'zh-cn':
            'API 服务器不接受现在的写法：Pod 的 `restartPolicy` 必须是 `Never` 或 `OnFailure`（默认的 `Always` 不允许）。',
        }
      : undefined

export const jobExample = (spec: string): string => `apiVersion: batch/v1
kind: Job
metadata:
  name: migrate
spec:
${indented(spec, 2)}  template:
    spec:
      restartPolicy: Never
      containers:
        - name: migrate
          image: registry.example.com/migrate:2.1.0
          resources:
            requests:
              memory: 256Mi
            limits:
              memory: 256Mi
`

export const neverOrOnFailure: Localized = {
  en: '**Never or OnFailure?** With `Never` each try is a new Pod, and the failed ones stay with their logs. With `OnFailure` the container restarts in its Pod, and the logs go when the Job gives up.',
  'zh-cn':
    '**Never 还是 OnFailure？** `Never` 每次重试都是新 Pod，失败的 Pod 连同日志保留；`OnFailure` 在原 Pod 里重启容器，Job 放弃时日志也没了。',
}

/** How much work there is, and how many do it. */
export function explainWork({ resource }: KubernetesPlace): Explanation | undefined {
  const job = jobOf(resource)
  return job && explained(workInWords(job))
}
