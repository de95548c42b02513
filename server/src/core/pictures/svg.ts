import type { Locale, Localized } from '../localized.js'
import type { Picture } from '../picture.js'

/** What the pictures share: colours, text that fits, and the few SVG tags they are made of. All lengths are CSS pixels. */

/** No picture is larger: it has to stand in a hover without being scaled. */
export const limits = { width: 480, height: 220 } as const

/**
 * Colours of one brightness, half-way between a white and a nearly black theme: each stands about 4:1 against either,
 * and white text stands about 4:1 on each. (An SVG in an `img` knows nothing of the theme around it.)
 */
export const palette = {
  main: '#3d80c8',
  good: '#2f8f56',
  warn: '#a8741a',
  bad: '#d3524d',
  other: '#8a6bd0',
  quiet: '#7b818a',
} as const

/** What a colour says: the subject, success, care, failure, something else of equal rank, the rest. */
export type Tone = keyof typeof palette

/** The colour of text and thin lines. */
export const ink = palette.quiet

const fonts = "system-ui, 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif"
const textSize = 12
/** The size of what stands on an axis, in a bar, above a mark. */
export const small = 10.5

/** "+3 more": stands for what found no room. */
export const more = (count: number): Localized => ({ en: `+${count} more`, 'zh-cn': `另有 ${count} 个` })

/** A number as SVG text, rounded to a tenth of a pixel, so that the same picture is always the same string. */
export const px = (value: number): string => String(Math.round(value * 10) / 10)

export const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high)

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, char => entities[char] ?? char)

type Attributes = Readonly<Record<string, string | number | undefined>>

/** One SVG element; attributes that are `undefined` are left out. `content` is SVG already. */
export function tag(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? px(value) : escaped(value ?? '')}"`)
    .join('')
  return content.length ? `<${name}${written}>${content.join('')}</${name}>` : `<${name}${written}/>`
}

/**
 * A name as it can stand in a picture: one line, at most 200 UTF-16 units, without control characters, lone surrogates
 * and the marks that reverse the reading direction.
 */
export const clean = (label: string): string =>
  label
    .slice(0, 200)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/\p{C}|\ufffd/gu, '')
    .trim()

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/

/** Width of a character as a part of the font size, on the generous side of the usual interface fonts. */
const charWidth = (char: string): number => ascii[char.charCodeAt(0)] ?? measured(char)

function measured(char: string): number {
  if (/\p{M}/u.test(char)) return 0
  if (char.length > 1) return 1.3
  if (wide.test(char)) return 1
  if (/[iIjlt.,:;'|!()[\]{}/\\ -]/.test(char)) return 0.36
  if (/[mwMW@%&…—]/.test(char)) return 0.95
  if (/[A-Z]/.test(char)) return 0.7
  return 0.6
}

const ascii = Array.from({ length: 128 }, (_, code) => measured(String.fromCharCode(code)))

/** How wide `text` will be, estimated without a font. */
export function textWidth(text: string, size: number = textSize): number {
  let sum = 0
  for (const char of text) sum += charWidth(char)
  return sum * size
}

/**
 * `label` shortened to at most `max` pixels with an ellipsis: at its end, or in the middle for names whose end tells
 * most (image references, hosts). Empty where not even one letter fits.
 */
export function fit(label: string, max: number, size: number = textSize, where: 'end' | 'middle' = 'end'): string {
  const text = clean(label)
  if (textWidth(text, size) <= max) return text
  const chars = [...text]
  const room = max - textWidth('…', size)
  let head = 0
  let tail = 0
  for (let used = 0; head + tail < chars.length; ) {
    const fromEnd = where === 'middle' && tail < head
    used += charWidth(chars.at(fromEnd ? -1 - tail : head) ?? '') * size
    if (used > room) break
    if (fromEnd) tail++
    else head++
  }
  return head ? `${chars.slice(0, head).join('').trimEnd()}…${tail ? chars.slice(-tail).join('') : ''}` : ''
}

export interface TextStyle {
  readonly size?: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly fill?: string
  readonly bold?: boolean
}

/** A line of text whose vertical middle is at `y`; nothing for an empty one. */
export function text(
  x: number,
  y: number,
  label: string,
  { size = textSize, anchor, fill, bold }: TextStyle = {},
): string {
  if (!label) return ''
  return tag(
    'text',
    {
      x,
      y: y + size * 0.36,
      'font-size': size === textSize ? undefined : size,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      'font-weight': bold ? '600' : undefined,
      fill,
    },
    escaped(label),
  )
}

/** A line along `d`, without a filling. */
export const stroke = (d: string, colour: string, attributes: Attributes = {}): string =>
  tag('path', { d, fill: 'none', stroke: colour, ...attributes })

/** A soft box: thin border and a tint of the same colour. */
export const tinted = (
  x: number,
  y: number,
  width: number,
  height: number,
  tone: Tone,
  attributes: Attributes = {},
): string =>
  tag('rect', {
    x,
    y,
    width,
    height,
    rx: 3,
    fill: palette[tone],
    'fill-opacity': '.12',
    stroke: palette[tone],
    ...attributes,
  })

/** A full box, for white text to stand on. */
export const solid = (
  x: number,
  y: number,
  width: number,
  height: number,
  tone: Tone,
  attributes: Attributes = {},
): string => tag('rect', { x, y, width, height, rx: 3, fill: palette[tone], ...attributes })

/** What one colour of a picture stands for. */
export interface LegendEntry {
  readonly label: Localized
  readonly tone: Tone
  /** Drawn as a soft box, not as a full one. */
  readonly faint?: boolean
}

/** A line of colour keys whose middle is at `y`, from `left` to `right` at most. */
export function legend(
  entries: readonly LegendEntry[],
  locale: Locale,
  left: number,
  right: number,
  y: number,
): string {
  const [swatch, gap] = [10, 14]
  const room = (right - left) / Math.max(entries.length, 1) - swatch - 4 - gap
  const whole = entries.reduce((sum, { label }) => sum + swatch + 4 + gap + textWidth(clean(label[locale])), -gap)
  let x = left
  return entries
    .map(({ label, tone, faint }) => {
      const words = whole > right - left ? fit(label[locale], room) : clean(label[locale])
      const key = faint
        ? tinted(x + 0.5, y - 4.5, swatch - 1, swatch - 1, tone, { rx: 2 })
        : solid(x, y - 5, swatch, swatch, tone, { rx: 2 })
      const entry = key + text(x + swatch + 4, y, words)
      x += swatch + 4 + textWidth(words) + gap
      return entry
    })
    .join('')
}

/** What a picture's drawing function gives back for one language. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly shapes: readonly string[]
}

/** A picture that is drawn in a language when it is asked for in that language, once. */
export function picture(alt: Localized, draw: (locale: Locale) => Drawing): Picture {
  const drawn: Partial<Record<Locale, string>> = {}
  const svg = (locale: Locale): string => (drawn[locale] ??= written(draw(locale), locale))
  return {
    alt,
    svg: {
      get en() {
        return svg('en')
      },
      get 'zh-cn'() {
        return svg('zh-cn')
      },
    },
  }
}

function written({ width, height, shapes }: Drawing, locale: Locale): string {
  const [w, h] = [Math.ceil(width), Math.ceil(height)]
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    'xml:lang': locale === 'en' ? 'en' : 'zh-CN',
    width: w,
    height: h,
    viewBox: `0 0 ${w} ${h}`,
    'font-family': fonts,
    'font-size': textSize,
    fill: ink,
  }
  return tag('svg', attributes, ...shapes)
}
