import { nearest } from '../../../core/nearest.js'
import { type FormatName, formats } from '../../schema/index.js'

/** What a text that does not follow its grammar was most likely meant to be. Only what does follow it; the best first. */
export function reformed(text: string, format: FormatName, minor: number): readonly string[] {
  const candidates = (writers[format] ?? slug)(text, format)
  return [...new Set(candidates)].filter(next => next !== text && formats[format](next, minor) === undefined)
}

type Writer = (text: string, format: FormatName) => readonly string[]

/** Other characters become dashes, and none of these stand at the ends. */
const dashes = (text: string, others: RegExp): string =>
  text
    .replace(others, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^[-._]+|[-._]+$/g, '')

const slug: Writer = text => [
  text.toLowerCase(),
  dashes(text.toLowerCase(), /[^a-z0-9.-]+/g),
  dashes(text.toLowerCase(), /[^a-z0-9]+/g),
]
const mixed: Writer = text => [dashes(text, /[^\w.-]+/g)]
const none: Writer = () => []

/** Units that people write, and what Kubernetes calls them. */
const units: Readonly<Record<string, string>> = {
  k: 'k',
  kb: 'k',
  kib: 'Ki',
  ki: 'Ki',
  m: 'M',
  mb: 'M',
  mib: 'Mi',
  mi: 'Mi',
  g: 'G',
  gb: 'G',
  gib: 'Gi',
  gi: 'Gi',
  t: 'T',
  tb: 'T',
  tib: 'Ti',
  ti: 'Ti',
}

const quantity: Writer = text => {
  const [, number, unit = ''] = /^\s*([\d.]+)\s*([A-Za-z]*)\s*$/.exec(text) ?? []
  if (number === undefined) return []
  // `512 m`: the unit is known, the space is not
  return [`${number}${unit}`, ...(units[unit.toLowerCase()] ? [`${number}${units[unit.toLowerCase()]}`] : [])]
}

const words = ['@annually', '@daily', '@hourly', '@midnight', '@monthly', '@weekly', '@yearly']
const cron: Writer = text => {
  if (text.startsWith('@')) return [nearest(text, words) ?? '']
  return [text.replace(/^(?:CRON_)?TZ=\S+\s+/, '')]
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The UTF-8 bytes of a text. */
function* bytesOf(text: string): Generator<number> {
  for (const char of text) {
    const code = char.codePointAt(0)!
    if (code < 0x80) yield code
    else if (code < 0x800) yield* [0xc0 | (code >> 6), 0x80 | (code & 63)]
    else if (code < 0x10000) yield* [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)]
    else yield* [0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)]
  }
}

/** Longer texts are not worth encoding in an editor. */
const longest = 20_000

const base64: Writer = text => {
  if (text.length > longest) return []
  const bytes = [...bytesOf(text)]
  let out = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b, c] = bytes.slice(i, i + 3)
    out += alphabet[a >> 2]! + alphabet[((a & 3) << 4) | ((b ?? 0) >> 4)]!
    out += b === undefined ? '=' : alphabet[((b & 15) << 2) | ((c ?? 0) >> 6)]!
    out += c === undefined ? '=' : alphabet[c & 63]!
  }
  return [out]
}

const timeZone: Writer = text => {
  const zone = nearest(text, Intl.supportedValuesOf('timeZone'))
  return zone === undefined ? [] : [zone]
}

const range = (text: string): readonly string[] => [text.includes(':') ? `${text}/128` : `${text}/32`]

const writers: Readonly<Partial<Record<FormatName, Writer>>> = {
  'annotation-key': none,
  base64,
  'c-identifier': text => [text.replace(/\W+/g, '_')],
  cidr: range,
  'cluster-ip': none,
  'config-key': text => [text.replace(/[^\w.-]+/g, '-')],
  cron,
  'date-time': none,
  duration: text => [`${text}s`, text.replace(/\s+/g, '')],
  'env-name': text => [text.replace(/[^\w.-]+/g, '_')],
  host: none,
  image: text => [text.trim(), text.toLowerCase()],
  ip: none,
  'label-value': mixed,
  'path-segment': none,
  percent: text => [`${text}%`],
  port: none,
  'qualified-name': none,
  quantity,
  'source-range': text => range(text.trim()),
  'time-zone': timeZone,
}
