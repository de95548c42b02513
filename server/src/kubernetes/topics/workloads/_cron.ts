import { joined, type Localized, same } from '../../../core/localized.js'
import type { Explanation, TopicContext } from '../../../core/topic.js'
import type { Resource } from '../../model.js'
import { moment, type Schedule, scheduleOf } from '../../schedule.js'
import type { KubernetesPlace } from '../../topic.js'
import { asNumber, asString, get } from '../../tree.js'
import { indented } from '../_example.js'
import { explained, fieldValue, isOpen } from '../_file.js'
import { code, say } from '../_text.js'

/** The schedule of a CronJob of the file, with the zone that it is read in. */
export interface CronFacts extends Schedule {
  readonly expression: string
  readonly zone: string
  /** `timeZone` names the zone; otherwise that of the controller counts, taken to be UTC here. */
  readonly named: boolean
}

/** `undefined` where the file does not say, or what it says is no schedule. */
export function cronOf(resource: Resource, { now }: TopicContext): CronFacts | undefined {
  const spec = resource.at('spec')
  const expression = asString(get(spec, 'schedule'))
  const written = get(spec, 'timeZone')
  if (resource.kind !== 'CronJob' || expression === undefined || isOpen(spec) || isOpen(written)) return undefined
  const zone = asString(written) || 'Etc/UTC'
  const schedule = scheduleOf(expression, zone, now, 4)
  return schedule && { ...schedule, expression, zone, named: Boolean(written) }
}

/** "it runs at 03:00, in the zone …. The next runs: …" */
export function scheduleInWords(cron: CronFacts): Localized {
  const { words, runs, zone, named } = cron
  const where = named
    ? say({ en: 'in the time zone {zone}', 'zh-cn': '时区 {zone}' }, { zone: code(zone) })
    : {
        en: 'in the time zone of the kube-controller-manager, usually UTC (`timeZone` would name one)',
        'zh-cn': '按 kube-controller-manager 的时区，通常是 UTC（可用 `timeZone` 指定）',
      }
  const next = joined(
    runs.slice(0, 3).map(run => moment(run, zone)),
    { en: ', ', 'zh-cn': '、' },
  )
  return joined([
    say({ en: 'it runs {words}, {where}.', 'zh-cn': '运行时间：{words}；{where}。' }, { words, where }),
    runs.length === 0
      ? undefined
      : say(
          { en: 'Next: {next}{utc}.', 'zh-cn': '接下来：{next}{utc}。' },
          { next, utc: named ? same('') : { en: ' UTC', 'zh-cn': '（UTC）' } },
        ),
  ])
}

/** Seconds between the next two runs. */
export function gapOf({ runs }: CronFacts): number | undefined {
  const gaps = runs.slice(1).map((run, index) => (run - runs[index]!) / 1000)
  return gaps.length > 0 ? Math.min(...gaps) : undefined
}

export const cronExample = (spec: string): string => `apiVersion: batch/v1
kind: CronJob
metadata:
  name: backup
spec:
${indented(spec, 2)}  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: OnFailure
          containers:
            - name: backup
              image: registry.example.com/backup:3.0.1
              resources:
                requests:
                  memory: 256Mi
                limits:
                  memory: 256Mi
`

/** The schedule in words, with the next runs. */
export function explainSchedule({ resource }: KubernetesPlace, context: TopicContext): Explanation | undefined {
  const cron = cronOf(resource, context)
  return cron && explained(scheduleInWords(cron))
}

/** How many finished Jobs are kept. */
export function explainHistory(place: KubernetesPlace): Explanation | undefined {
  const kept = asNumber(fieldValue(place))
  if (kept === undefined) return undefined
  return explained(
    kept === 0
      ? { en: 'none is kept: Pods and logs go with the Job.', 'zh-cn': '一个也不保留：Pod 和日志随 Job 一起删除。' }
      : say(
          {
            en: 'the last {kept} are kept, with Pods and logs; older ones are deleted.',
            'zh-cn': '保留最近 {kept} 个，含 Pod 和日志；更早的删除。',
          },
          { kept },
        ),
  )
}
