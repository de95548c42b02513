import { joined, type Localized } from '../../../core/localized.js'
import { bytesInWords, nanosOf } from '../../quantities.js'
import { innermost } from '../../schema/index.js'
import type { KubernetesPlace } from '../../topic.js'
import { asString, get } from '../../tree.js'
import { code, say } from '../_text.js'
import { bytesOf, grouped, type Measure, measureOf, rounded } from '../resources/_amounts.js'
import type { ValueReader } from './_value.js'

/** A quantity in bytes, in cores, or as a plain number. */
export const quantity: ValueReader = place => {
  const { field, node } = place
  // the topics of requests and limits say it together with what follows from it
  if (innermost(field.shape).is !== 'quantity' || field.owner.name === 'ResourceRequirements') return undefined
  const text = String(node.value)
  const nanos = nanosOf(text)
  if (nanos === undefined) return undefined
  return readers[measure(place)](text, nanos)
}

/** `requests.cpu` of a quota is `cpu`. */
const measured = (name: string): Measure => measureOf(name.replace(/^(?:requests|limits)\./, ''))

/** What a quantity counts: the key of its map tells, or the field, the resource or the metric that stands beside it. */
function measure({
  field,
  path,
  resource,
}: Pick<KubernetesPlace, 'path' | 'resource'> & { readonly field: { readonly name: string } }): Measure {
  const key = path.at(-1)
  if (key === 'sizeLimit') return 'bytes'
  if (field.name !== key) return measured(String(key))
  const around = path.slice(0, -1)
  const told =
    asString(get(resource.root, ...around, 'resource')) ?? asString(get(resource.root, ...around.slice(0, -1), 'name'))
  return told === undefined ? 'pieces' : measured(told)
}

const readers: Readonly<Record<Measure, (text: string, nanos: bigint) => Localized | undefined>> = {
  bytes(text, nanos) {
    const bytes = bytesOf(nanos)
    if (bytes === undefined)
      return say(
        {
          en: '{text} is {number} bytes: `m` means thousandths. Megabytes are `M`, mebibytes `Mi`.',
          'zh-cn': '{text} 是 {number} 字节：`m` 表示千分之一。兆字节写 `M`，1024 进制写 `Mi`。',
        },
        { text: code(text), number: rounded(Number(nanos) / 1e9) },
      )
    if (bytes < 1024n)
      return say(
        { en: '{text} is {bytes} bytes.', 'zh-cn': '{text} 是 {bytes} 字节。' },
        { text: code(text), bytes: grouped(bytes) },
      )
    return joined([
      say(
        {
          en: '{text} is {bytes} bytes ({binary}, {decimal}).',
          'zh-cn': '{text} 是 {bytes} 字节（{binary}，{decimal}）。',
        },
        {
          text: code(text),
          bytes: grouped(bytes),
          binary: bytesInWords(Number(bytes)),
          decimal: decimalInWords(Number(bytes)),
        },
      ),
      smaller(text),
    ])
  },
  cpu(text, nanos) {
    const cores = rounded(Number(nanos) / 1e9)
    const millis = text.endsWith('m') ? undefined : `${rounded(Number(nanos) / 1e6)}m`
    const unit = cores === 1 ? 'core' : cores < 1 ? 'of a core' : 'cores'
    return say(
      millis === undefined
        ? { en: '{text} is {cores} {unit}.', 'zh-cn': '{text} 是 {cores} 核。' }
        : { en: '{text} is {cores} {unit} ({millis}).', 'zh-cn': '{text} 是 {cores} 核（{millis}）。' },
      { text: code(text), cores, unit, millis: millis ?? '' },
    )
  },
  pieces: (text, nanos) =>
    /^\d+$/.test(text)
      ? undefined
      : say({ en: '{text} is {number}.', 'zh-cn': '{text} 即 {number}。' }, { text: code(text), number: plain(nanos) }),
}

const plain = (nanos: bigint): string => {
  const whole = bytesOf(nanos)
  return whole === undefined ? String(rounded(Number(nanos) / 1e9)) : grouped(whole)
}

/** Powers of 1000, as disks are sold: "10.74 GB". */
function decimalInWords(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB', 'PB', 'EB']
  let value = bytes
  let unit = 0
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000
    unit++
  }
  return `${Math.round(value * 100) / 100} ${units[unit]}`
}

/** Who writes `1G` often means `1Gi`, and gets less. */
function smaller(text: string): Localized | undefined {
  const [, number, unit] = /^(\d+)([kMGTPE])$/.exec(text) ?? []
  if (unit === undefined) return undefined
  const binary = `${number}${unit === 'k' ? 'K' : unit}i`
  const nanos = nanosOf(binary)
  return nanos === undefined
    ? undefined
    : say(
        { en: '{binary} would be {bytes}.', 'zh-cn': '写 {binary} 则是 {bytes} 字节。' },
        { binary: code(binary), bytes: grouped(nanos / 1_000_000_000n) },
      )
}
