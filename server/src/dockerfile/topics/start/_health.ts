import type { Picture } from '../../../core/picture.js'
import { duration } from '../../../core/pictures/scale.js'
import { type TimelineEvent, timeline } from '../../../core/pictures/timeline.js'
import type { Instruction } from '../../model.js'
import { both } from '../_text.js'

/** When a HEALTHCHECK runs and what it takes to fail it. Times in seconds. */
export interface Health {
  /** From the end of one check to the start of the next. */
  readonly interval: number
  readonly timeout: number
  readonly startPeriod: number
  readonly startInterval: number
  /** Failures in a row that make the container unhealthy. */
  readonly retries: number
}

const units: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1, ms: 1e-3, us: 1e-6, µs: 1e-6, ns: 1e-9 }

/** A duration as Go writes it (`1m30s`, `500ms`, `1.5h`) in seconds. `undefined` for anything else. */
export function seconds(text: string): number | undefined {
  if (text === '0') return 0
  if (text.length > 40 || !/^((\d+(\.\d*)?|\.\d+)(h|ms|m|s|us|µs|ns))+$/.test(text)) return undefined
  let sum = 0
  for (const [, number, unit] of text.matchAll(/([\d.]+)(h|ms|m|s|us|µs|ns)/g)) sum += Number(number) * units[unit!]!
  return sum
}

/** What Docker takes where nothing, or 0, is written. */
const defaults: Health = { interval: 30, timeout: 30, startPeriod: 0, startInterval: 5, retries: 3 }

/** The timing of a HEALTHCHECK. `undefined` where a value is none. */
export function healthOf({ flags }: Instruction): Health | undefined {
  const read = (name: string, otherwise: number, parse = seconds): number | undefined => {
    const flag = flags.findLast(one => one.name === name)
    return flag ? parse(flag.value ?? '') : otherwise
  }
  const count = (text: string): number | undefined => (/^\d{1,9}$/.test(text) ? Number(text) : undefined)
  const interval = read('interval', 0)
  const timeout = read('timeout', 0)
  const startPeriod = read('start-period', 0)
  const startInterval = read('start-interval', 0)
  const retries = read('retries', 0, count)
  if ([interval, timeout, startPeriod, startInterval, retries].includes(undefined)) return undefined
  return {
    interval: interval || defaults.interval,
    timeout: timeout || defaults.timeout,
    startPeriod: startPeriod || defaults.startPeriod,
    startInterval: startInterval || defaults.startInterval,
    retries: retries || defaults.retries,
  }
}

/** When the first check runs, in seconds after the start. */
export const firstCheck = ({ startPeriod, startInterval, interval }: Health): number =>
  startPeriod > 0 ? startInterval : interval

interface Check {
  readonly at: number
  /** Counts towards `retries`. */
  readonly counts: boolean
}

/** No more checks than anyone could tell apart. */
const most = 1000

/** The checks of a container that never answers, each failing at once, up to the one that makes it unhealthy. */
export function checksOf(health: Health): readonly Check[] {
  const checks: Check[] = []
  let at = firstCheck(health)
  let failures = 0
  while (failures < health.retries && checks.length < most) {
    const counts = at >= health.startPeriod
    checks.push({ at, counts })
    if (counts) failures++
    const early = at < health.startPeriod
    at += early ? health.startInterval : health.interval
  }
  return checks
}

/** The checks of a container that never answers, and what `docker ps` says of it meanwhile. */
export function healthPicture(health: Health): Picture | undefined {
  const checks = checksOf(health)
  const last = checks.at(-1)
  if (!last?.counts || checks.filter(({ counts }) => counts).length < health.retries) return undefined
  const until = duration(last.at)
  const events = checks.map(
    ({ at, counts }): TimelineEvent => ({ at, mark: at === last.at ? 'kill' : counts ? 'miss' : 'tick' }),
  )
  return timeline({
    alt: both(
      `A container whose checks all fail: starting until ${until.en}, then unhealthy`,
      `每次检查都失败的容器：${until['zh-cn']}之前是 starting，之后是 unhealthy`,
    ),
    lanes: [
      {
        label: both('checks fail', '检查失败'),
        events,
        spans:
          health.startPeriod > 0
            ? [{ from: 0, to: health.startPeriod, tone: 'quiet', label: both('not counted', '不计数') }]
            : [],
      },
      {
        label: both('status', '状态'),
        spans: [
          { from: 0, to: last.at, tone: 'warn', label: both('starting', 'starting') },
          { from: last.at, to: last.at + health.interval, tone: 'bad', label: both('unhealthy', 'unhealthy') },
        ],
      },
    ],
  })
}
