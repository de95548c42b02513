import type { Localized } from '../../../core/localized.js'
import type { Picture } from '../../../core/picture.js'
import { type Lane, type TimelineEvent, type TimelineSpan, timeline } from '../../../core/pictures/timeline.js'
import { say, seconds } from '../_text.js'
import { interval, type Probe, type ProbeType, type Timing } from './_probe.js'

/** More attempts than this say no more in a picture. */
const mostAttempts = 60

/** A container's time line with one probe: when it asks, what it misses, what follows. */
export const drawProbe = (probe: Probe): Picture => pictures[probe.type](probe)

const container: Localized = { en: 'container', 'zh-cn': '容器' }
const answers: Localized = { en: 'answers', 'zh-cn': '正常应答' }
const starting: Localized = { en: 'starting', 'zh-cn': '启动中' }
const hangs: Localized = { en: 'hangs', 'zh-cn': '卡死' }
const named = (type: ProbeType): Localized => ({ en: type, 'zh-cn': type })

/** The attempts that time out, the first at `start`. Each is known to have failed when its time is up. */
function missesFrom(start: number, timing: Timing): readonly TimelineEvent[] {
  const shown = Math.min(timing.failures, mostAttempts)
  const skipped = (timing.failures - shown) * interval(timing)
  return Array.from({ length: shown }, (_, index) => ({
    at: start + index * interval(timing) + (index === shown - 1 ? skipped : 0) + timing.timeout,
    mark: 'miss' as const,
  }))
}

/** The healthy beginning: an attempt at `start` and one a period later, after which the program hangs. */
function healthy(probe: Probe) {
  const first = probe.startup ? probe.startup.initialDelay + probe.startup.period : probe.initialDelay
  const start = Math.max(first, probe.initialDelay)
  const last = start + probe.period
  const hang = last + probe.period / 5
  const failed = missesFrom(last + probe.period, probe)
  const end = failed.at(-1)!.at
  const startup: readonly Lane[] = probe.startup
    ? [
        {
          label: named('startupProbe'),
          events: [
            { at: probe.startup.initialDelay, mark: 'miss' },
            { at: first, mark: 'ok' },
          ],
        },
      ]
    : []
  const good: readonly TimelineEvent[] = [
    { at: start, mark: 'ok', label: { en: 'first probe', 'zh-cn': '首次探测' } },
    { at: last, mark: 'ok' },
  ]
  const before: readonly TimelineSpan[] = [
    ...(probe.startup ? [{ from: 0, to: first, tone: 'warn' as const, label: starting }] : []),
    { from: probe.startup ? first : 0, to: hang, tone: 'good', label: answers },
    { from: hang, to: end, tone: 'bad', label: hangs },
  ]
  return { start, last, hang, failed, end, before, startup, good }
}

const pictures: Readonly<Record<ProbeType, (probe: Probe) => Picture>> = {
  livenessProbe(probe) {
    const { start, hang, failed, end, before, startup, good } = healthy(probe)
    return timeline({
      alt: say(
        {
          en: 'Time line: first probe after {start}, then every {period}; the program hangs after {hang} and is killed after {end}, at miss {count}.',
          'zh-cn':
            '时间线：{start}首次探测，之后每 {period}一次；程序在 {hang}卡死，第 {count} 次失败后在 {end}被杀掉。',
        },
        { ...times({ start, period: probe.period, hang, end }), count: probe.failures },
      ),
      lanes: [
        {
          label: container,
          spans: before,
          events: [{ at: end, mark: 'kill', label: { en: 'killed', 'zh-cn': '被杀掉' } }],
        },
        ...startup,
        { label: named('livenessProbe'), events: [...good, ...failed] },
      ],
    })
  },
  readinessProbe(probe) {
    const { start, last, hang, failed, end, before, startup, good } = healthy(probe)
    const ready = start + (probe.successes - 1) * probe.period
    const recovered = last + Math.ceil((end - last + 0.1) / probe.period) * probe.period
    const back = recovered + (probe.successes - 1) * probe.period
    const after = back + probe.period
    return timeline({
      alt: say(
        {
          en: 'Time line: traffic from {ready} on; the program hangs after {hang}, loses its traffic after {end} and has it back after {back}.',
          'zh-cn': '时间线：{ready}起有流量；程序在 {hang}卡死，{end}流量停止，{back}恢复。',
        },
        times({ ready, hang, end, back }),
      ),
      lanes: [
        {
          label: container,
          spans: [...before, { from: end, to: after, tone: 'good', label: answers }],
        },
        ...startup,
        {
          label: named('readinessProbe'),
          events: [
            ...good,
            ...failed,
            ...Array.from({ length: Math.min(probe.successes, mostAttempts) }, (_, index) => ({
              at: recovered + index * probe.period,
              mark: 'ok' as const,
            })),
          ],
        },
        {
          label: { en: 'traffic', 'zh-cn': '流量' },
          spans: [
            { from: ready, to: end, tone: 'main', label: { en: 'yes', 'zh-cn': '有' } },
            { from: end, to: back, tone: 'quiet', label: { en: 'none', 'zh-cn': '无' } },
            { from: back, to: after, tone: 'main', label: { en: 'yes', 'zh-cn': '有' } },
          ],
        },
      ],
    })
  },
  startupProbe(probe) {
    const failed = missesFrom(probe.initialDelay, probe)
    const end = failed.at(-1)!.at
    return timeline({
      alt: say(
        {
          en: 'Time line: a program that never comes up is killed after {end}, at miss {count}; the other probes wait all the time.',
          'zh-cn': '时间线：一直起不来的程序在第 {count} 次失败后、{end}时被杀掉；其他探针一直等待。',
        },
        { ...times({ end }), count: probe.failures },
      ),
      lanes: [
        {
          label: container,
          spans: [{ from: 0, to: end, tone: 'warn', label: starting }],
          events: [{ at: end, mark: 'kill', label: { en: 'killed', 'zh-cn': '被杀掉' } }],
        },
        { label: named('startupProbe'), events: failed },
        ...probe.siblings
          .filter(type => type !== 'startupProbe')
          .map(type => ({
            label: named(type),
            spans: [{ from: 0, to: end, tone: 'quiet' as const, label: { en: 'waits', 'zh-cn': '等待' } }],
          })),
      ],
    })
  },
}

const times = <Name extends string>(instants: Readonly<Record<Name, number>>): Record<Name, Localized> =>
  Object.fromEntries(
    Object.entries<number>(instants).map(([name, at]) => [name, seconds(Math.round(at * 10) / 10)]),
  ) as Record<Name, Localized>
