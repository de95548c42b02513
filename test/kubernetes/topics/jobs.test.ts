import { describe, expect, test } from 'vitest'
import { scheduleOf } from '../../../server/src/kubernetes/schedule.js'
import { showHover } from '../../harness/check.js'

const at = (needle: string, source: string): string =>
  source.replace(needle, `${needle.slice(0, 2)}<|>${needle.slice(2)}`)
const indent = (text: string): string => text.replace(/^/gm, '  ')
const job = (spec: string, restart = 'Never'): string => `
apiVersion: batch/v1
kind: Job
metadata: { name: migrate }
spec:
${indent(spec)}
  template:
    spec:
      restartPolicy: ${restart}
      containers: [{ name: m, image: m:1 }]
`
const cron = (spec: string): string => `
apiVersion: batch/v1
kind: CronJob
metadata: { name: backup }
spec:
${indent(spec)}
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: OnFailure
          containers: [{ name: b, image: b:1 }]
`

describe('Jobs', () => {
  test('the whole of it', async () => {
    const six = job('completions: 6\nparallelism: 4\nbackoffLimit: 3')
    expect(await showHover(at('Job', six))).toMatchInlineSnapshot(`
      "[Job]

      Job · runs Pods until the work is done

      In this file 6 Pods have to succeed, at most 4 at a time: 2 rounds if all take equally long. If a Pod fails: after 4 failed Pods (3 retries) the Job fails. The pauses before the retries are 10 s, 20 s, 40 s: 70 s together if nothing succeeds in between.

      Runs Pods until a number of them have succeeded, trying again on failure; then it is done. It is never started a second time.

      - A Pod may rarely be started twice for the same work: it should bear that.
      - Finished Jobs and their Pods stay until somebody, or ttlSecondsAfterFinished, removes them.
      - The Pod template can not be changed: delete the Job and create it anew.

      Never or OnFailure? With Never each try is a new Pod, and the failed ones stay with their logs. With OnFailure the container restarts in its Pod, and the logs go when the Job gives up.

      https://kubernetes.io/docs/concepts/workloads/controllers/job/"
    `)
    expect(await showHover(at('Job', six), 'zh-cn')).toMatchInlineSnapshot(`
      "[Job]

      Job · 运行 Pod 直到任务完成

      在本文件中，需要 6 个 Pod 成功，最多同时 4 个：若耗时相同，共 2 轮。Pod 失败时：4 个 Pod 失败（重试 3 次）后 Job 失败。各次重试前等待 10 秒、20 秒、40 秒，中间没有成功的话共 70 秒。

      运行 Pod 直到有足够多个成功，失败会重试，做完即止，不会再次启动。

      - 同一份工作偶尔可能启动两次 Pod：任务要能承受。
      - 完成的 Job 及其 Pod 会一直保留，直到有人删除或由 ttlSecondsAfterFinished 清理。
      - Pod 模板不能修改：要删掉 Job 重新创建。

      Never 还是 OnFailure？ Never 每次重试都是新 Pod，失败的 Pod 连同日志保留；OnFailure 在原 Pod 里重启容器，Job 放弃时日志也没了。

      https://kubernetes.io/docs/concepts/workloads/controllers/job/"
    `)
  })

  test('retries', async () => {
    expect(await showHover(at('backoffLimit', job('backoffLimit: 6')))).toContain(
      '10 s, 20 s, 40 s, 80 s, 160 s, 320 s: 630 s together',
    )
    expect(await showHover(at('backoffLimit', job('backoffLimit: 0')))).toContain('no second try')
    expect(await showHover(at('backoffLimit', job('backoffLimit: 4', 'OnFailure')))).toContain('after 4 restarts')
  })

  test('a work queue, an index, a refusal', async () => {
    expect(await showHover(at('parallelism', job('parallelism: 3')))).toContain('3 Pods work at once on a common list')
    expect(await showHover(at('Indexed', job('completionMode: Indexed\ncompletions: 5\nparallelism: 5')))).toContain(
      '0 to 4',
    )
    expect(await showHover(at('Job', job('completions: 1', 'Always')))).toContain('must be Never or OnFailure')
  })

  test('by the cause of a failure', async () => {
    const policy = job(
      'podFailurePolicy:\n  rules:\n    - action: FailJob\n      onExitCodes: { operator: In, values: [42] }\n    - action: Ignore\n      onPodConditions: [{ type: DisruptionTarget }]',
    )
    expect(await showHover(at('podFailurePolicy', policy))).toContain('- exit code 42: the Job fails at once')
    expect(await showHover(at('podFailurePolicy', policy), 'zh-cn')).toContain('- DisruptionTarget：重试，不计次数')
  })
})

describe('CronJobs', () => {
  test('in words, with the next runs', async () => {
    const nightly = cron('schedule: "30 3 * * 1-5"\ntimeZone: Asia/Shanghai')
    expect((await showHover(at('schedule', nightly))).replace(/Next: .*/, 'Next: …')).toMatchInlineSnapshot(`
      "[schedule]

      schedule · when it runs

      In this file it runs at 03:30, Monday through Friday, in the time zone Asia/Shanghai. Next: …

      When to run, in five fields: minute, hour, day of month, month, weekday. If both day fields are restricted, either one is enough; @daily and its like work too.

      - Five fields: minute (0–59), hour (0–23), day of month (1–31), month (1–12), weekday (0–6, Sunday is 0; 7 is refused).
      - With both day fields restricted, either is enough.
      - A zone in front (TZ=…) is refused: that is what timeZone is for.
      - Where clocks change, times in the gap are skipped.

      string · required

      https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax"
    `)
    expect(
      (await showHover(at('schedule', nightly), 'zh-cn')).replace(/接下来：.*/, '接下来：……'),
    ).toMatchInlineSnapshot(`
      "[schedule]

      schedule · 运行时间

      在本文件中，运行时间：在 03:30，星期一至星期五；时区 Asia/Shanghai。接下来：……

      何时运行，五个字段依次是分、时、日、月、星期。日和星期都有限定时，满足其一就会运行；也可以写 @daily 之类。

      - 五个字段：分（0–59）、时（0–23）、日（1–31）、月（1–12）、星期（0–6，星期日是 0，写 7 会被拒绝）。
      - 日和星期都有限制时，满足任意一个就运行。
      - 前面写时区（TZ=…）会被拒绝：用 timeZone。
      - 夏令时跳过的时刻不会运行。

      字符串 · 必填

      https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax"
    `)
    expect(await showHover(at('schedule', nightly))).toMatch(/Next: (\w{3} \d{4}-\d\d-\d\d 03:30(, |\.)){3}/)
  })

  test('no zone, a zone that does not exist, no schedule', async () => {
    expect(await showHover(at('CronJob', cron('schedule: "@daily"')))).toContain('usually UTC')
    expect(await showHover(at('schedule', cron('schedule: "0 3 * * *"\ntimeZone: Nowhere/City')))).not.toContain(
      'In this file',
    )
    expect(await showHover(at('schedule', cron('schedule: "0 0 * * 7"')))).not.toContain('In this file')
  })

  test('overlaps and late starts', async () => {
    expect(await showHover(at('Forbid', cron('schedule: "*/5 * * * *"\nconcurrencyPolicy: Forbid')))).toContain(
      '300 s (5 min) later',
    )
    const late = cron('schedule: "* * * * *"\nstartingDeadlineSeconds: 7200')
    expect(await showHover(at('startingDeadline', late))).toContain('That window holds 120 runs')
  })
})

describe('schedules', () => {
  const now = Date.UTC(2026, 10, 23, 12)
  const runs = (text: string, zone = 'UTC'): readonly string[] | undefined =>
    scheduleOf(text, zone, now, 2)?.runs.map(run => new Date(run).toISOString())

  test('the next runs', () => {
    expect(runs('0 3 * * *')).toEqual(['2026-11-24T03:00:00.000Z', '2026-11-25T03:00:00.000Z'])
    expect(runs('0 3 * * *', 'Asia/Shanghai')).toEqual(['2026-11-23T19:00:00.000Z', '2026-11-24T19:00:00.000Z'])
    expect(runs('30 2 1,15 * 1')).toEqual(['2026-11-30T02:30:00.000Z', '2026-12-01T02:30:00.000Z'])
  })

  test('either day is enough, and the words say so', () => {
    expect(scheduleOf('30 2 1,15 * 1', 'UTC', now, 1)?.words.en).toContain('or on Monday')
  })

  test('what is no schedule, or never comes', () => {
    for (const text of [
      '',
      'x',
      '0 0 31 2 *',
      '60 * * * *',
      'TZ=UTC 0 3 * * *',
      '0 0 * * 7',
      '* * * * * *',
      '@every 1h',
    ])
      expect(scheduleOf(text, 'UTC', now, 1), text).toBeUndefined()
  })
})
