import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Localized, locales, same } from '../../server/src/core/localized.js'
import type { Picture } from '../../server/src/core/picture.js'
import { type Bars, bars } from '../../server/src/core/pictures/bars.js'
import { type Graph, graph } from '../../server/src/core/pictures/graph.js'
import { framesOf, rollout } from '../../server/src/core/pictures/rollout.js'
import { duration, timeScale } from '../../server/src/core/pictures/scale.js'
import { clean, fit, ink, limits, palette, textWidth } from '../../server/src/core/pictures/svg.js'
import { type Mark, type Timeline, timeline } from '../../server/src/core/pictures/timeline.js'

const alt = same('what it shows')
const both = (en: string, chinese: string): Localized => ({ en, 'zh-cn': chinese })

// ---- reading a picture -------------------------------------------------------------------------------------------

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
}

/** The elements of an SVG in document order. Throws where it is not well-formed XML of the kind we write. */
function elements(svg: string): readonly Element[] {
  const found: { name: string; attributes: Record<string, string>; text: string }[] = []
  const open: { name: string; inherited: Record<string, string>; element: { text: string } }[] = []
  const token = /<\/([\w:]+)>|<([\w:]+)((?:\s[\w:-]+="[^"<]*")*)(\/?)>|([^<]+)/y
  const unescaped = (text: string): string => {
    const bare = text.replace(/&(amp|lt|gt|quot);/g, '')
    if (/[&<>]/.test(bare) || /[^\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(bare))
      throw new Error(`bad text: ${text}`)
    return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
  }
  while (token.lastIndex < svg.length) {
    const at = token.lastIndex
    const match = token.exec(svg)
    if (!match) throw new Error(`not well-formed at ${at}: ${svg.slice(at, at + 60)}`)
    const [, close, name, attributes = '', empty, text] = match
    if (close) {
      if (open.pop()?.name !== close) throw new Error(`</${close}> closes nothing`)
    } else if (name) {
      if (found.length > 0 && open.length === 0) throw new Error('more than one root')
      const own: Record<string, string> = {}
      for (const [, key = '', value = ''] of attributes.matchAll(/\s([\w:-]+)="([^"]*)"/g)) {
        if (key in own) throw new Error(`${key} twice`)
        own[key] = unescaped(value)
      }
      const inherited = { ...open.at(-1)?.inherited, ...own }
      const element = { name, attributes: name === 'text' ? inherited : own, text: '' }
      found.push(element)
      if (!empty) open.push({ name, inherited: name === 'g' ? inherited : {}, element })
    } else {
      const parent = open.at(-1)
      if (!parent) throw new Error('text outside of the root')
      parent.element.text += unescaped(text ?? '')
    }
  }
  if (open.length) throw new Error('not closed')
  return found
}

type Point = readonly [x: number, y: number]

/** Every point a path names, made absolute; control points too. */
function points(d: string): readonly Point[] {
  const found: Point[] = []
  let [x, y] = [0, 0]
  for (const [, command = '', rest = ''] of d.matchAll(/([MLCHVmlhvz])([^MLCHVmlhvz]*)/g)) {
    const numbers = (rest.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number)
    const relative = command === command.toLowerCase()
    if (/[hH]/.test(command)) [x] = [relative ? x + numbers[0]! : numbers[0]!]
    else if (/[vV]/.test(command)) y = relative ? y + numbers[0]! : numbers[0]!
    else
      for (let i = 0; i + 1 < numbers.length; i += 2) {
        const point: Point = [numbers[i]! + (relative ? x : 0), numbers[i + 1]! + (relative ? y : 0)]
        found.push(point)
        // Of a curve, only the last point moves the pen; control points of our curves are absolute anyway.
        ;[x, y] = point
      }
    found.push([x, y])
  }
  return found
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const number = (element: Element, key: string): number => Number(element.attributes[key] ?? Number.NaN)

function boxOf(element: Element): Box | undefined {
  if (element.name === 'rect') {
    const [x, y] = [number(element, 'x'), number(element, 'y')]
    return { left: x, top: y, right: x + number(element, 'width'), bottom: y + number(element, 'height') }
  }
  if (element.name === 'path') {
    const all = points(element.attributes.d ?? '')
    const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)]
    return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
  }
  if (element.name === 'text') {
    const [x, y] = [number(element, 'x'), number(element, 'y')]
    const size = Number(element.attributes['font-size'] ?? 12)
    const width = textWidth(element.text, size)
    const left =
      { start: x, middle: x - width / 2, end: x - width }[element.attributes['text-anchor'] ?? 'start'] ?? Number.NaN
    return { left, top: y - size * 0.8, right: left + width, bottom: y + size * 0.2 }
  }
  return undefined
}

/** Asserts what holds for every picture, and gives back the elements of its drawing in English. */
function sound(picture: Picture, bytes = 8192): readonly Element[] {
  const [english = []] = locales.map(locale => {
    const svg = picture.svg[locale]
    expect(svg).not.toMatch(/NaN|Infinity|undefined|currentColor/)
    expect(new TextEncoder().encode(svg).length).toBeLessThan(bytes)
    const all = elements(svg)
    const [root] = all
    expect(root?.name).toBe('svg')
    const [width, height] = [number(root!, 'width'), number(root!, 'height')]
    expect(root?.attributes.viewBox).toBe(`0 0 ${width} ${height}`)
    expect(width).toBeLessThanOrEqual(limits.width)
    expect(height).toBeLessThanOrEqual(limits.height)
    expect(root?.attributes['xml:lang']).toBe(locale === 'en' ? 'en' : 'zh-CN')
    for (const element of all) {
      const box = boxOf(element)
      if (!box) continue
      const inside = box.left >= -1 && box.top >= -1 && box.right <= width + 1 && box.bottom <= height + 1
      expect(inside, `${JSON.stringify(element)} of ${width} × ${height}`).toBe(true)
    }
    return all
  })
  return english
}

const words = (all: readonly Element[]): readonly string[] =>
  all.filter(({ name }) => name === 'text').map(({ text }) => text)
const shown = (picture: Picture): Localized<readonly string[]> => ({
  en: words(elements(picture.svg.en)),
  'zh-cn': words(elements(picture.svg['zh-cn'])),
})

// ---- what hostile input looks like -------------------------------------------------------------------------------

const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    '',
    '&<>"\'',
    ']]>',
    '</svg><script>',
    '\u202e\u0000\ud800\uffff',
    '一二三四五六七八九十'.repeat(30),
    'W'.repeat(5000),
    '👩‍👩‍👧',
  ),
)
const label: fc.Arbitrary<Localized> = fc.record({ en: hostileText, 'zh-cn': hostileText })
const anyNumber = fc.oneof(
  fc.integer({ min: -100, max: 10_000 }),
  fc.double(),
  fc.constantFrom(
    0,
    -0,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    1e308,
    -1e308,
    Number.MIN_VALUE,
  ),
)
const tone = fc.constantFrom(...(Object.keys(palette) as (keyof typeof palette)[]))
const mark = fc.constantFrom<Mark>('tick', 'ok', 'miss', 'signal', 'kill')
/** Hostile input may make a picture larger than a sensible one, within reason. */
const generous = 24_000

// ---- the parts ---------------------------------------------------------------------------------------------------

describe('colours', () => {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map(at => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map(value => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const contrast = (a: string, b: string): number => {
    const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
    return (light + 0.05) / (dark + 0.05)
  }
  test.each(Object.entries({ ...palette, ink }))(
    '%s stands out on light and dark, and carries white text',
    (_, colour) => {
      for (const background of ['#ffffff', '#f3f3f3', '#1e1e1e', '#252526'])
        expect(contrast(colour, background)).toBeGreaterThan(3.4)
      expect(contrast('#ffffff', colour)).toBeGreaterThan(3.9)
    },
  )
})

describe('text', () => {
  test('Chinese is as wide as it is high', () => {
    expect(textWidth('存活探针', 12)).toBe(48)
    expect(textWidth('llll')).toBeLessThan(textWidth('mmmm') / 2)
  })
  test('what fits stays, what does not gets an ellipsis at the end or in the middle', () => {
    expect(fit('nginx', 100)).toBe('nginx')
    expect(fit('registry.example.com/team/app:1.2.3', 100)).toMatch(/^registry\S*…$/)
    expect(fit('registry.example.com/team/app:1.2.3', 100, 12, 'middle')).toMatch(/^regis\S*…\S*:1\.2\.3$/)
    expect(fit('nginx', 3)).toBe('')
  })
  test('is never wider than asked', () => {
    fc.assert(
      fc.property(
        hostileText,
        fc.integer({ min: 0, max: 300 }),
        fc.constantFrom('end' as const, 'middle' as const),
        (text, max, where) => {
          expect(textWidth(fit(text, max, 12, where), 12)).toBeLessThanOrEqual(max)
        },
      ),
    )
  })
  test('is one line without anything that misleads', () => {
    expect(clean(' a\r\n\tb\u0000c\u202ed\ud800 ')).toBe('a b cd')
    expect(clean('x'.repeat(1_000_000))).toHaveLength(200)
  })
})

describe('time', () => {
  test.each([
    [0, '0', '0'],
    [0.5, '0.5 s', '0.5 秒'],
    [90, '90 s', '90 秒'],
    [120, '2 min', '2 分钟'],
    [150, '150 s', '150 秒'],
    [3600, '1 h', '1 小时'],
    [5400, '1 h 30 min', '1 小时 30 分钟'],
    [3605, '1 h 5 s', '1 小时 5 秒'],
    [10800, '3 h', '3 小时'],
    [172_800, '2 d', '2 天'],
    [-5, '−5 s', '−5 秒'],
  ])('%d s', (seconds, en, chinese) => expect(duration(seconds)).toEqual(both(en, chinese)))

  test('is drawn to scale, with marks at round times', () => {
    const { x, segments, ticks } = timeScale([5, 30], 0, 300)
    expect(segments).toHaveLength(1)
    expect([0, 15, 30].map(x)).toEqual([0, 150, 300])
    expect(ticks).toEqual([0, 10, 20, 30])
  })
  test('an empty hour is cut out', () => {
    const { x, segments, ticks } = timeScale([5, 3605, 3610], 0, 300)
    expect(segments.map(({ from, to }) => [from, to])).toEqual([
      [0, 5],
      [3605, 3610],
    ])
    expect(x(5) - x(0)).toBeCloseTo(x(3610) - x(3605))
    expect(x(3605)).toBeGreaterThan(x(5) + 10)
    expect(ticks).toEqual(expect.arrayContaining([0, 5, 3605, 3610]))
  })
  test('later is further right, whatever the times', () => {
    fc.assert(
      fc.property(fc.array(anyNumber, { maxLength: 30 }), times => {
        const { x, segments } = timeScale(times, 50, 400)
        const places = [0, ...times]
          .filter(Number.isFinite)
          .sort((a, b) => a - b)
          .map(x)
        expect(places.every(place => place >= 50 && place <= 400.001)).toBe(true)
        expect(places.every((place, index) => index === 0 || place >= places[index - 1]!)).toBe(true)
        expect(segments.length).toBeLessThanOrEqual(4)
      }),
    )
  })
})

// ---- the pictures ------------------------------------------------------------------------------------------------

describe('timeline', () => {
  const termination: Timeline = {
    alt,
    lanes: [
      {
        label: both('container', '容器'),
        spans: [
          { from: 0, to: 10, tone: 'other', label: same('preStop') },
          { from: 10, to: 30, tone: 'main', label: both('20 s left', '还剩 20 秒') },
        ],
        events: [
          { at: 10, mark: 'signal', label: same('SIGTERM') },
          { at: 30, mark: 'kill', label: same('SIGKILL') },
        ],
      },
      { label: both('grace period', '宽限期'), spans: [{ from: 0, to: 30, tone: 'quiet' }] },
    ],
  }
  test('names its lanes, spans, events and times in both languages', () => {
    const picture = timeline(termination)
    sound(picture)
    expect(picture.alt).toBe(alt)
    expect(shown(picture).en).toEqual(
      expect.arrayContaining([
        'container',
        'preStop',
        '20 s left',
        'SIGTERM',
        'SIGKILL',
        'grace period',
        '0',
        '10 s',
        '30 s',
      ]),
    )
    expect(shown(picture)['zh-cn']).toEqual(
      expect.arrayContaining(['容器', 'preStop', '还剩 20 秒', '宽限期', '10 秒']),
    )
  })
  test('spans are as long as they last', () => {
    const rects = sound(timeline(termination)).filter(({ name }) => name === 'rect')
    const [preStop, rest, grace] = rects.map(rect => number(rect, 'width'))
    expect(rest! / preStop!).toBeCloseTo(2, 1)
    expect(grace! / preStop!).toBeCloseTo(3, 1)
  })
  test('a span without an end runs to the right edge', () => {
    const [span] = sound(
      timeline({
        alt,
        lanes: [
          {
            label: same('a'),
            events: [{ at: 100, mark: 'ok' }],
            spans: [{ from: 50, to: Number.POSITIVE_INFINITY, tone: 'good' }],
          },
        ],
      }),
    ).filter(({ name }) => name === 'rect')
    expect(number(span!, 'x') + number(span!, 'width')).toBeCloseTo(limits.width - 16, 0)
  })
  test('a span over a cut is drawn on both sides of it', () => {
    const events = [0, 5, 3600, 3605].map(at => ({ at, mark: 'ok' as const }))
    const rects = sound(
      timeline({ alt, lanes: [{ label: same('a'), events, spans: [{ from: 5, to: 3605, tone: 'main' }] }] }),
    ).filter(({ name }) => name === 'rect')
    expect(rects).toHaveLength(1)
    const across = sound(
      timeline({ alt, lanes: [{ label: same('a'), events, spans: [{ from: 2, to: 3603, tone: 'main' }] }] }),
    ).filter(({ name }) => name === 'rect')
    expect(across).toHaveLength(2)
  })
  test('one mark an event; a crowd is thinned out; the miss beside the end is the end', () => {
    const dots = (count: number): number => {
      const events = Array.from({ length: count }, (_, at) => ({ at, mark: 'ok' as const }))
      const path = sound(timeline({ alt, lanes: [{ label: same('a'), events }] })).find(
        element => element.attributes.stroke === palette.good,
      )
      return (path?.attributes.d ?? '').split('M').length - 1
    }
    expect(dots(12)).toBe(12)
    expect(dots(1000)).toBeLessThan(60)
    const crosses = sound(
      timeline({
        alt,
        lanes: [
          {
            label: same('a'),
            events: [
              { at: 60, mark: 'miss' },
              { at: 60, mark: 'kill' },
            ],
          },
        ],
      }),
    ).filter(element => element.attributes.stroke === palette.bad && element.attributes['stroke-width'] === '2')
    expect(crosses).toEqual([])
  })
  test('of many lanes the first five are shown, and how many are not', () => {
    const lanes = Array.from({ length: 8 }, (_, index) => ({ label: same(`probe-${index}`) }))
    const { en, 'zh-cn': chinese } = shown(timeline({ alt, lanes }))
    expect(en.filter(text => text.startsWith('probe'))).toHaveLength(5)
    expect(en).toContain('+3 more')
    expect(chinese).toContain('另有 3 个')
  })
  test('labels do not cover each other', () => {
    const events = Array.from({ length: 30 }, (_, at) => ({
      at: at * 3,
      mark: 'miss' as const,
      label: same(`miss number ${at}`),
    }))
    const boxes = sound(timeline({ alt, lanes: [{ label: same('a'), events }] }))
      .filter(({ text }) => text.startsWith('miss'))
      .map(element => boxOf(element)!)
    expect(boxes.length).toBeGreaterThan(3)
    expect(overlaps(boxes)).toEqual([])
  })
  test('survives anything', () => {
    const lane = fc.record({
      label,
      events: fc.array(fc.record({ at: anyNumber, mark, label }), { maxLength: 60 }),
      spans: fc.array(fc.record({ from: anyNumber, to: anyNumber, label, tone }), { maxLength: 20 }),
    })
    fc.assert(
      fc.property(fc.array(lane, { maxLength: 8 }), lanes => {
        const picture = timeline({ alt, lanes })
        sound(picture, generous)
        expect(timeline({ alt, lanes }).svg).toEqual(picture.svg)
      }),
      { numRuns: 60 },
    )
  })
  test('a sensible one is small', () => {
    expect(timeline(termination).svg.en.length).toBeLessThan(2600)
    sound(timeline({ alt, lanes: [] }))
  })
})

/** Pairs of boxes that share more than a border. */
const overlaps = (boxes: readonly Box[]): readonly (readonly [Box, Box])[] =>
  boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(b => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5)
      .map(b => [a, b] as const),
  )

describe('rollout', () => {
  const all = (...args: Parameters<typeof framesOf>) => {
    const frames = framesOf(...args)
    return Array.from({ length: frames.count }, (_, index) => frames.at(index))
  }
  test('10 replicas, maxSurge 3, maxUnavailable 2', () => {
    const data = { strategy: 'RollingUpdate', replicas: 10, maxSurge: 3, maxUnavailable: 2 } as const
    expect(all(data)).toEqual([
      { old: 10, starting: 0, ready: 0 },
      { old: 8, starting: 5, ready: 0 },
      { old: 3, starting: 5, ready: 5 },
      { old: 0, starting: 0, ready: 10 },
    ])
    const picture = rollout(data)
    sound(picture)
    expect(shown(picture).en).toEqual([
      'old Pods',
      'new, starting',
      'new, ready',
      'at most 13 in all',
      'at least 8 available',
      'before',
      'done',
    ])
    expect(shown(picture)['zh-cn']).toEqual([
      '旧 Pod',
      '新 Pod（启动中）',
      '新 Pod（就绪）',
      '总数不超过 13 个',
      '可用不少于 8 个',
      '更新前',
      '完成',
    ])
    expect(picture.alt).toEqual({
      en: 'Rolling update of 10 Pods: never fewer than 8 available, never more than 13 in all.',
      'zh-cn': '10 个 Pod 的滚动更新：可用的不少于 8 个，总数不超过 13 个。',
    })
  })
  test('Recreate shows that none is available meanwhile', () => {
    const picture = rollout({ strategy: 'Recreate', replicas: 3 })
    sound(picture)
    expect(shown(picture).en).toContain('none available')
    expect(shown(picture)['zh-cn']).toContain('无可用 Pod')
    expect(picture.alt.en).toContain('none is available')
  })
  test('so does a rolling update that may take the only Pod away', () => {
    expect(shown(rollout({ strategy: 'RollingUpdate', replicas: 1, maxSurge: 0, maxUnavailable: 1 })).en).toContain(
      'none available',
    )
    expect(shown(rollout({ strategy: 'RollingUpdate', replicas: 1, maxSurge: 1, maxUnavailable: 0 })).en).not.toContain(
      'none available',
    )
  })
  test('with both at 0 it stays where it is', () => {
    const data = { strategy: 'RollingUpdate', replicas: 4, maxSurge: 0, maxUnavailable: 0 } as const
    expect(all(data)).toEqual([{ old: 4, starting: 0, ready: 0 }])
    expect(shown(rollout(data)).en).not.toContain('done')
  })
  test('never leaves its bounds, always moves on, and ends', () => {
    const few = fc.integer({ min: 0, max: 40 })
    fc.assert(
      fc.property(few, few, few, (replicas, maxSurge, maxUnavailable) => {
        fc.pre(maxSurge + maxUnavailable > 0)
        const frames = all({ strategy: 'RollingUpdate', replicas, maxSurge, maxUnavailable })
        for (const { old, starting, ready } of frames) {
          expect(old + ready).toBeGreaterThanOrEqual(replicas - maxUnavailable)
          expect(old + starting + ready).toBeLessThanOrEqual(replicas + maxSurge)
          expect(starting + ready).toBeLessThanOrEqual(replicas)
        }
        frames.slice(2).forEach((frame, index) => {
          expect(frame.ready).toBeGreaterThan(frames[index + 1]!.ready)
          // What starts in one frame is what is ready in the next.
          expect(frame.ready).toBe(frames[index + 1]!.ready + frames[index + 1]!.starting)
        })
        expect(frames[0]).toEqual({ old: replicas, starting: 0, ready: 0 })
        if (replicas) expect(frames.at(-1)).toEqual({ old: 0, starting: 0, ready: replicas })
      }),
    )
  })
  test('draws as much available as there is', () => {
    const cells = sound(rollout({ strategy: 'RollingUpdate', replicas: 4, maxSurge: 1, maxUnavailable: 1 })).filter(
      ({ name, attributes }) => name === 'path' && attributes.fill === palette.quiet && !attributes.stroke,
    )
    expect(cells.map(({ attributes }) => attributes.d!.split('M').length - 1)).toEqual([4, 3, 1])
  })
  test('survives anything', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, anyNumber, (replicas, maxSurge, maxUnavailable) => {
        sound(rollout({ strategy: 'RollingUpdate', replicas, maxSurge, maxUnavailable }))
        sound(rollout({ strategy: 'Recreate', replicas }))
      }),
    )
  })
})

describe('graph', () => {
  const stages: Graph = {
    alt,
    nodes: [
      { id: 'golang', label: same('golang:1.24'), tone: 'quiet', look: 'dashed' },
      { id: 'alpine', label: same('alpine:3.20'), tone: 'quiet', look: 'dashed' },
      { id: 'build', label: same('build') },
      { id: 'final', label: both('final', 'final'), note: both('is built', '构建目标'), look: 'solid' },
    ],
    edges: [
      { from: 'golang', to: 'build' },
      { from: 'build', to: 'final', dashed: true, label: same('COPY') },
      { from: 'alpine', to: 'final' },
    ],
  }
  const rects = (all: readonly Element[]) => all.filter(({ name }) => name === 'rect')
  /** The box around a text. */
  const around = (all: readonly Element[], text: string): Box => {
    const index = all.findIndex(element => element.text === text)
    return boxOf(all.slice(0, index).findLast(({ name }) => name === 'rect')!)!
  }
  const lines = (all: readonly Element[]) =>
    all.filter(({ name, attributes }) => name === 'path' && attributes.fill === 'none')

  test('shows every node, note and label in both languages', () => {
    const { en, 'zh-cn': chinese } = shown(graph(stages))
    expect(en.toSorted()).toEqual(['COPY', 'alpine:3.20', 'build', 'final', 'golang:1.24', 'is built'])
    expect(chinese).toContain('构建目标')
  })
  test.each(['right', 'down'] as const)('runs %s, each box behind those that lead to it', direction => {
    const all = sound(graph({ ...stages, direction }))
    const [before, after] = direction === 'right' ? (['right', 'left'] as const) : (['bottom', 'top'] as const)
    expect(around(all, 'golang:1.24')[before]).toBeLessThan(around(all, 'build')[after])
    expect(around(all, 'build')[before]).toBeLessThan(around(all, 'final')[after])
    expect(around(all, 'alpine:3.20')[before]).toBeLessThan(around(all, 'final')[after])
  })
  test('draws COPY --from dashed and the target full', () => {
    const all = sound(graph(stages))
    expect(lines(all).map(({ attributes }) => attributes['stroke-dasharray'])).toEqual([undefined, '4 3', undefined])
    expect(rects(all).filter(({ attributes }) => !attributes['fill-opacity'])).toHaveLength(1)
  })
  test('crosses out what is blocked', () => {
    const blocked = { ...stages, edges: [{ from: 'golang', to: 'build', blocked: true }] }
    expect(lines(sound(graph(blocked))).at(-1)?.attributes.stroke).toBe(palette.bad)
  })
  test('the arrowhead points where the edge says, even in a cycle', () => {
    const nodes = ['a', 'b'].map(id => ({ id, label: same(id) }))
    const heads = (edges: Graph['edges']): readonly string[] =>
      sound(graph({ alt, nodes, edges, direction: 'right' }))
        .filter(({ name, attributes }) => name === 'path' && attributes.fill === palette.quiet)
        .flatMap(({ attributes }) => attributes.d!.match(/l-?7/g) ?? [])
    expect(heads([{ from: 'a', to: 'b' }])).toEqual(['l-7'])
    expect(heads([{ from: 'a', to: 'b', arrow: 'from' }])).toEqual(['l7'])
    expect(heads([{ from: 'a', to: 'b', arrow: 'both' }])).toEqual(['l-7', 'l7'])
    expect(heads([{ from: 'a', to: 'b', arrow: 'none' }])).toEqual([])
    expect(
      heads([
        { from: 'a', to: 'b' },
        { from: 'b', to: 'a' },
      ]),
    ).toEqual(['l-7', 'l7'])
  })
  test('unknown ends, doubles, loops and repeated ids are left out', () => {
    const edges = [
      { from: 'a', to: 'b' },
      { from: 'a', to: 'b' },
      { from: 'a', to: 'a' },
      { from: 'a', to: 'nobody' },
    ]
    const all = sound(graph({ alt, nodes: ['a', 'b', 'a'].map(id => ({ id, label: same(id) })), edges }))
    expect(rects(all)).toHaveLength(2)
    expect(lines(all)).toHaveLength(1)
  })
  test('finds an order without crossings where the given one has some', () => {
    const nodes = ['a1', 'a2', 'a3', 'b1', 'b2', 'b3'].map(id => ({ id, label: same(id) }))
    const edges = [
      { from: 'a1', to: 'b3' },
      { from: 'a2', to: 'b2' },
      { from: 'a3', to: 'b1' },
    ]
    const all = sound(graph({ alt, nodes, edges, direction: 'right' }))
    const top = (text: string): number => around(all, text).top
    for (const { from, to } of edges) expect(top(from)).toBeCloseTo(top(to), 0)
  })
  test('a hundred nodes are folded, none is forgotten, and the one it is about stays', () => {
    const nodes = Array.from({ length: 100 }, (_, index) => ({
      id: `${index}`,
      label: same(`n${index}`),
      ...(index === 77 && { look: 'solid' as const }),
    }))
    const edges = Array.from({ length: 200 }, (_, index) => ({
      from: `${(index * 7) % 100}`,
      to: `${(index * 13 + 5) % 100}`,
    }))
    const picture = graph({ alt, nodes, edges })
    const texts = words(sound(picture, 12_000))
    const folded = texts.flatMap(text => text.match(/^\+(\d+) more$/)?.[1] ?? []).map(Number)
    expect(folded.length).toBeGreaterThan(0)
    expect(texts.length - folded.length + folded.reduce((a, b) => a + b, 0)).toBe(100)
    expect(texts).toContain('n77')
    expect(picture.svg['zh-cn']).toContain('另有')
  })
  test('where every node is the one it is about, the last ones are folded all the same', () => {
    const nodes = Array.from({ length: 40 }, (_, index) => ({
      id: `${index}`,
      label: same(`n${index}`),
      look: 'solid' as const,
    }))
    const texts = words(sound(graph({ alt, nodes, edges: [] })))
    const [folded] = texts.flatMap(text => text.match(/^\+(\d+) more$/)?.[1] ?? []).map(Number)
    expect(texts.length - 1 + folded!).toBe(40)
  })
  test('a long chain folds in its middle', () => {
    const nodes = Array.from({ length: 30 }, (_, index) => ({ id: `${index}`, label: same(`stage-${index}`) }))
    const edges = nodes.slice(1).map(({ id }, index) => ({ from: `${index}`, to: id }))
    const texts = words(sound(graph({ alt, nodes, edges })))
    expect(texts[0]).toBe('stage-0')
    expect(texts.some(text => text.startsWith('+'))).toBe(true)
  })
  test('long names are cut in the middle', () => {
    const name = 'registry.example.com/a/very/long/path/to/the/image/of/the/team/application:1.2.3-alpine'
    const [text] = words(sound(graph({ alt, nodes: [{ id: 'a', label: same(name) }], edges: [] })))
    expect(text).toMatch(/^registry.*….*alpine$/)
  })
  test('survives anything, and no two boxes overlap', () => {
    const id = fc.integer({ min: 0, max: 30 }).map(String)
    const node = fc.record({
      id,
      label,
      tone,
      note: fc.oneof(label, fc.constant(same(''))),
      look: fc.constantFrom('solid' as const, 'dashed' as const),
    })
    const edge = fc.record({
      from: id,
      to: id,
      label: fc.oneof(label, fc.constant(same(''))),
      tone,
      dashed: fc.boolean(),
      blocked: fc.boolean(),
      arrow: fc.constantFrom('to' as const, 'from' as const, 'both' as const, 'none' as const),
    })
    const direction = fc.constantFrom({}, { direction: 'right' as const }, { direction: 'down' as const })
    fc.assert(
      fc.property(
        fc.array(node, { maxLength: 30 }),
        fc.array(edge, { maxLength: 40 }),
        direction,
        (nodes, edges, way) => {
          const picture = graph({ alt, nodes, edges, ...way })
          const boxes = rects(sound(picture, generous)).map(rect => boxOf(rect)!)
          expect(overlaps(boxes)).toEqual([])
          expect(graph({ alt, nodes, edges, ...way }).svg).toEqual(picture.svg)
        },
      ),
      { numRuns: 40 },
    )
  })
})

describe('bars', () => {
  const resources: Bars = {
    alt,
    legend: [
      { label: both('reserved', '预留'), tone: 'main' },
      { label: both('up to the limit', '最高到限制'), tone: 'main', faint: true },
    ],
    groups: [
      {
        label: same('CPU'),
        mark: { at: 2000, label: both('quota 2', '配额 2') },
        rows: [
          {
            label: same('web'),
            text: same('250m / 1'),
            parts: [
              { size: 250, tone: 'main', label: same('r') },
              { size: 750, tone: 'main', faint: true },
            ],
          },
          {
            label: same('sidecar'),
            text: both('no limit', '无限制'),
            parts: [
              { size: 500, tone: 'main' },
              { size: Number.POSITIVE_INFINITY, tone: 'main', faint: true },
            ],
          },
        ],
      },
    ],
  }
  test('names groups, rows, figures, the mark and the colours in both languages', () => {
    const picture = bars(resources)
    sound(picture)
    expect(shown(picture).en).toEqual([
      'reserved',
      'up to the limit',
      'CPU',
      'web',
      'r',
      '250m / 1',
      'sidecar',
      'no limit',
      'quota 2',
    ])
    expect(shown(picture)['zh-cn']).toEqual(expect.arrayContaining(['预留', '最高到限制', '配额 2', '无限制']))
  })
  test('lengths are proportional, and no limit ends in an arrow at the edge', () => {
    const all = sound(bars(resources))
    // A soft bar gives up half a pixel for its border, and each bar one to its neighbour.
    const [request, limit, other] = all
      .filter(({ name, attributes }) => name === 'rect' && Number(attributes.height) > 11)
      .map(rect => number(rect, 'width') + (rect.attributes['fill-opacity'] ? 2 : 1))
    expect(limit! / request!).toBeCloseTo(3, 1)
    expect(other! / request!).toBeCloseTo(2, 1)
    const arrow = all.find(({ attributes }) => attributes['stroke-dasharray'] === '3 2')
    expect(boxOf(arrow!)!.right).toBeGreaterThan(380)
  })
  test('rows beyond the edge are counted', () => {
    const rows = Array.from({ length: 40 }, (_, index) => ({
      label: same(`row-${index}`),
      parts: [{ size: index, tone: 'good' as const }],
    }))
    const texts = words(sound(bars({ alt, groups: [{ rows }] })))
    const count = texts.filter(text => text.startsWith('row')).length
    expect(texts).toContain(`+${40 - count} more`)
  })
  test('survives anything', () => {
    const part = fc.record({ size: anyNumber, tone, faint: fc.boolean(), label })
    const row = fc.record({ label, text: label, parts: fc.array(part, { maxLength: 30 }) })
    const group = fc.record({
      label,
      rows: fc.array(row, { maxLength: 12 }),
      mark: fc.record({ at: anyNumber, label }),
    })
    fc.assert(
      fc.property(
        fc.array(group, { maxLength: 4 }),
        fc.array(fc.record({ label, tone }), { maxLength: 6 }),
        (groups, legend) => {
          const picture = bars({ alt, groups, legend })
          sound(picture, 40_000)
          expect(bars({ alt, groups, legend }).svg).toEqual(picture.svg)
        },
      ),
      { numRuns: 60 },
    )
  })
  test('nothing to show is an empty picture', () => {
    sound(bars({ alt, groups: [] }))
    sound(graph({ alt, nodes: [], edges: [] }))
  })
})
