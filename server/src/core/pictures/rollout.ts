import type { Locale, Localized } from '../localized.js'
import type { Picture } from '../picture.js'
import {
  clamp,
  type Drawing,
  type LegendEntry,
  legend,
  limits,
  palette,
  picture,
  px,
  small,
  stroke,
  type Tone,
  tag,
  text,
  textWidth,
} from './svg.js'

/** A Deployment's strategy with its percentages already turned into Pods. */
export type Rollout =
  | { readonly strategy: 'Recreate'; readonly replicas: number }
  | {
      readonly strategy: 'RollingUpdate'
      readonly replicas: number
      readonly maxSurge: number
      readonly maxUnavailable: number
    }

/** How many Pods there are at one moment of a rollout. */
export interface RolloutFrame {
  readonly old: number
  /** New Pods that run and are not ready yet. */
  readonly starting: number
  /** New Pods that are ready. */
  readonly ready: number
}

/** The frames of a rollout by number: `at(0)` is before, `at(count - 1)` after it. */
export interface RolloutFrames {
  readonly count: number
  at(index: number): RolloutFrame
}

const whole = (pods: number): number => (Number.isNaN(pods) ? 0 : clamp(Math.trunc(pods), 0, 2 ** 31 - 1))

/**
 * The moments of a rollout if all Pods of a batch become ready together: the controller fills up to
 * `replicas + maxSurge` and takes old Pods away as long as `replicas - maxUnavailable` stay available; when the new
 * ones are ready it goes on. One frame only where it cannot begin (both are 0) or has nothing to do.
 */
export function framesOf(rollout: Rollout): RolloutFrames {
  const replicas = whole(rollout.replicas)
  const before = { old: replicas, starting: 0, ready: 0 }
  if (rollout.strategy === 'Recreate') {
    const frames = [
      before,
      { old: 0, starting: 0, ready: 0 },
      { old: 0, starting: replicas, ready: 0 },
      { old: 0, starting: 0, ready: replicas },
    ]
    return { count: replicas ? frames.length : 1, at: index => frames[index] ?? before }
  }
  const unavailable = Math.min(whole(rollout.maxUnavailable), replicas)
  const batch = whole(rollout.maxSurge) + unavailable
  return {
    count: batch && replicas ? Math.ceil(replicas / batch) + 2 : 1,
    at(index) {
      if (index <= 0) return before
      const ready = Math.min(replicas, (index - 1) * batch)
      return { old: Math.max(0, replicas - unavailable - ready), starting: Math.min(replicas - ready, batch), ready }
    },
  }
}

const [plotTop, barWidth, maxBars, maxCells] = [28, 22, 10, 24]

/** Old and new Pods during a Deployment's rollout, as stacked bars between the two lines that it never crosses. */
export const rollout = (data: Rollout): Picture => picture(describe(data), locale => draw(data, locale))

function describe(data: Rollout): Localized {
  const replicas = whole(data.replicas)
  const pods = `${replicas} Pod${replicas === 1 ? '' : 's'}`
  if (data.strategy === 'Recreate')
    return {
      en: `Recreate with ${pods}: the old ones stop before the new ones start, and meanwhile none is available.`,
      'zh-cn': `${replicas} 个 Pod 采用 Recreate：旧 Pod 全部停止后才启动新 Pod，其间没有可用的 Pod。`,
    }
  const { floor, ceiling } = bounds(data)
  return {
    en: `Rolling update of ${pods}: never fewer than ${floor} available, never more than ${ceiling} in all.`,
    'zh-cn': `${replicas} 个 Pod 的滚动更新：可用的不少于 ${floor} 个，总数不超过 ${ceiling} 个。`,
  }
}

function bounds(data: Rollout): { readonly floor: number; readonly ceiling: number } {
  const replicas = whole(data.replicas)
  if (data.strategy === 'Recreate') return { floor: 0, ceiling: replicas }
  return {
    floor: Math.max(0, replicas - whole(data.maxUnavailable)),
    ceiling: replicas + whole(data.maxSurge),
  }
}

const [before, after, outage]: readonly [Localized, Localized, Localized] = [
  { en: 'before', 'zh-cn': '更新前' },
  { en: 'done', 'zh-cn': '完成' },
  { en: 'none available', 'zh-cn': '无可用 Pod' },
]
const keys: readonly LegendEntry[] = [
  { label: { en: 'old Pods', 'zh-cn': '旧 Pod' }, tone: 'quiet' },
  { label: { en: 'new, starting', 'zh-cn': '新 Pod（启动中）' }, tone: 'main', faint: true },
  { label: { en: 'new, ready', 'zh-cn': '新 Pod（就绪）' }, tone: 'main' },
]

function draw(data: Rollout, locale: Locale): Drawing {
  const frames = framesOf(data)
  const { floor, ceiling } = bounds(data)
  const shown = shownFrames(frames.count)
  const plotHeight = clamp(ceiling * 30, 30, 120)
  const baseline = plotTop + plotHeight
  const high = (pods: number): number => (pods / Math.max(ceiling, 1)) * plotHeight
  const words = guideWords(data, floor, ceiling, locale)
  const wordsWidth = Math.max(0, ...words.map(word => textWidth(word)))
  const left = 12
  const pitch = clamp((limits.width - left - wordsWidth - 10) / shown.length, barWidth + 2, 64)
  const right = left + shown.length * pitch
  const middle = (slot: number): number => left + (slot + 0.5) * pitch

  const bars = shown.map((index, slot) => {
    if (index === undefined) return dots(middle(slot), baseline - plotHeight / 2)
    const { old, starting, ready } = frames.at(index)
    const x = middle(slot) - barWidth / 2
    // From below: what is available (new, then old), so that the lower line is where availability must reach.
    return [
      cells(x, baseline, high, 0, ready, 'main', ceiling),
      cells(x, baseline, high, ready, old, 'quiet', ceiling),
      cells(x, baseline, high, ready + old, starting, 'main', ceiling, true),
    ].join('')
  })

  const down = shown.flatMap((index, slot) => {
    if (index === undefined || frames.count === 1) return []
    const { old, ready } = frames.at(index)
    return old + ready === 0 ? [slot] : []
  })
  const gap = down.length
    ? tag('rect', {
        x: left + down[0]! * pitch,
        y: plotTop - 2,
        width: down.length * pitch,
        height: plotHeight + 2,
        fill: palette.bad,
        'fill-opacity': '.14',
      })
    : ''
  const gapWords = outage[locale]
  const gapX = down.length ? (middle(down[0]!) + middle(down.at(-1)!)) / 2 : 0
  const guides = words.length ? drawGuides(words, baseline - high(ceiling), baseline - high(floor), left, right) : []
  const width = Math.max(right + 10 + wordsWidth, 330)
  return {
    width: Math.min(width, limits.width),
    height: baseline + 20,
    shapes: [
      legend(keys, locale, 0, width, 8),
      gap,
      ...bars,
      stroke(`M${px(left - 4)} ${px(baseline + 0.5)}H${px(right)}`, palette.quiet),
      ...guides,
      text(Math.max(middle(0), textWidth(before[locale], small) / 2), baseline + 11, before[locale], {
        size: small,
        anchor: 'middle',
      }),
      shown.length > 1
        ? text(middle(shown.length - 1), baseline + 11, after[locale], { size: small, anchor: 'middle' })
        : '',
      down.length ? text(gapX, baseline + 11, gapWords, { size: small, anchor: 'middle', fill: palette.bad }) : '',
    ],
  }
}

/** The frames that find room; `undefined` stands for those left out in the middle. */
const shownFrames = (count: number): readonly (number | undefined)[] =>
  count <= maxBars
    ? Array.from({ length: count }, (_, index) => index)
    : [0, 1, 2, 3, 4, 5, undefined, count - 3, count - 2, count - 1]

/** `count` Pods upon `from` others: a cell for each while they can be told apart, one bar otherwise. */
function cells(
  x: number,
  baseline: number,
  high: (pods: number) => number,
  from: number,
  count: number,
  tone: Tone,
  most: number,
  faint = false,
): string {
  const single = most <= maxCells
  const inset = faint ? 0.5 : 0
  const cell = (at: number, pods: number): string => {
    const height = Math.max(high(pods) - (single ? 1.5 : 0) - 2 * inset, 0.5)
    const top = baseline - high(at) - inset - height
    return `M${px(x + inset)} ${px(top)}h${px(barWidth - 2 * inset)}v${px(height)}h${px(2 * inset - barWidth)}z`
  }
  if (count === 0) return ''
  const d = single ? Array.from({ length: count }, (_, index) => cell(from + index, 1)).join('') : cell(from, count)
  const colour = palette[tone]
  return tag('path', faint ? { d, fill: colour, 'fill-opacity': '.12', stroke: colour } : { d, fill: colour })
}

const dots = (x: number, y: number): string =>
  tag('path', {
    d: [-7, 0, 7].map(by => `M${px(x + by)} ${px(y)}h0`).join(''),
    stroke: palette.quiet,
    'stroke-width': 3,
    'stroke-linecap': 'round',
  })

/** What the lines "at most" and "at least" say; Recreate has no such promise. */
function guideWords({ strategy }: Rollout, floor: number, ceiling: number, locale: Locale): readonly string[] {
  if (strategy === 'Recreate') return []
  return locale === 'en'
    ? [`at most ${ceiling} in all`, `at least ${floor} available`]
    : [`总数不超过 ${ceiling} 个`, `可用不少于 ${floor} 个`]
}

/** The two lines, each with its words at the right. */
function drawGuides(
  [most = '', least = '']: readonly string[],
  top: number,
  bottom: number,
  left: number,
  right: number,
): readonly string[] {
  const line = (y: number, colour: string): string =>
    stroke(`M${px(left - 4)} ${px(y)}H${px(right + 2)}`, colour, { 'stroke-width': 1.5, 'stroke-dasharray': '5 3' })
  // Lines that nearly coincide keep their words apart, and off the legend above.
  const upper = Math.max(plotTop - 5, Math.min(top, (top + bottom) / 2 - 6.5))
  const lower = Math.max(bottom, upper + 13)
  return [
    line(top, palette.warn),
    line(bottom, palette.good),
    text(right + 6, upper, most, { fill: palette.warn }),
    text(right + 6, lower, least, { fill: palette.good }),
  ]
}
