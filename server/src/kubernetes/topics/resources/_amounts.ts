import { each, type Localized, listed } from '../../../core/localized.js'
import type { MapNode } from '../../model.js'
import type { Container } from '../../pods.js'
import { bytesInWords, nanosOf } from '../../quantities.js'
import { asMap, asScalar, entries, get, keyOf } from '../../tree.js'
import type { PodAt } from '../_pod.js'
import { code, say } from '../_text.js'

/** Quantities by resource: `cpu` in billionths of a core, `memory` in billionths of a byte. */
export type Amounts = ReadonlyMap<string, bigint>

export interface Resources {
  /** As Kubernetes counts them: what has only a limit requests as much. */
  readonly requests: Amounts
  readonly limits: Amounts
}

const none: Amounts = new Map()
const one = 1_000_000_000n

/** A map of quantities; `undefined` where one of them cannot be read. */
function amountsOf(node: MapNode | undefined): Amounts | undefined {
  if (!node) return none
  if (node.templated) return undefined
  const amounts = new Map<string, bigint>()
  for (const { key, value } of entries(node)) {
    const scalar = asScalar(value)
    const nanos = scalar && !scalar.templated && scalar.value !== null ? nanosOf(String(scalar.value)) : undefined
    if (nanos === undefined || key.templated) return undefined
    amounts.set(keyOf(key), nanos)
  }
  return amounts
}

/** The `resources` of a container or of a Pod spec; `undefined` where they cannot be read. */
export function resourcesOf(owner: MapNode): Resources | undefined {
  const requests = amountsOf(asMap(get(owner, 'resources', 'requests')))
  const limits = amountsOf(asMap(get(owner, 'resources', 'limits')))
  return requests && limits && { requests: new Map([...limits, ...requests]), limits }
}

export type QosClass = 'Guaranteed' | 'Burstable' | 'BestEffort'

export interface Qos {
  readonly name: QosClass
  readonly why: Localized
}

/** The quality-of-service class of a Pod, and what makes it so; `undefined` where a quantity cannot be read. */
export function qosOf({ spec, containers }: PodAt): Qos | undefined {
  const whole = get(spec, 'resources')
  const judged = whole ? [] : containers.filter(({ list }) => list !== 'ephemeralContainers')
  const all = whole ? [{ name: undefined, node: spec }] : judged
  const read = all.map(({ name, node }) => ({ name, resources: resourcesOf(node) }))
  const known = read.flatMap(({ name, resources }) => (resources ? [{ name, ...resources }] : []))
  if (known.length < read.length || known.length === 0) return undefined
  const counted = (amounts: Amounts): boolean => ['cpu', 'memory'].some(name => (amounts.get(name) ?? 0n) > 0n)
  if (!known.some(({ requests, limits }) => counted(requests) || counted(limits)))
    return {
      name: 'BestEffort',
      why: {
        en: 'no container has a request or limit for CPU or memory',
        'zh-cn': '没有一个容器写了 CPU 或内存的请求量或限制',
      },
    }
  for (const { name, requests, limits } of known) {
    for (const resource of ['cpu', 'memory']) {
      const limit = limits.get(resource) ?? 0n
      const owner: Localized =
        name === undefined ? { en: 'it', 'zh-cn': '它' } : { en: code(name), 'zh-cn': code(name) }
      if (limit === 0n)
        return {
          name: 'Burstable',
          why: say(
            { en: '{owner} has no limit for {resource}', 'zh-cn': '{owner} 没有 {resource} 限制' },
            { owner, resource: code(resource) },
          ),
        }
      if (requests.get(resource) !== limit)
        return {
          name: 'Burstable',
          why: say(
            {
              en: 'the {resource} request of {owner} is below its limit',
              'zh-cn': '{owner} 的 {resource} 请求量低于限制',
            },
            { owner, resource: code(resource) },
          ),
        }
    }
  }
  return {
    name: 'Guaranteed',
    why: whole
      ? {
          en: 'it has limits for CPU and memory, and requests just as much',
          'zh-cn': '它写了 CPU 和内存限制，请求量与限制相等',
        }
      : {
          en: 'every container has limits for CPU and memory, and requests just as much',
          'zh-cn': '每个容器都写了 CPU 和内存限制，请求量与限制相等',
        },
  }
}

/** What happens to a Pod of a class when its node runs out of memory. */
export const evicted: Readonly<Record<QosClass, Localized>> = {
  Guaranteed: {
    en: 'when the node runs short of memory, it is among the last to go',
    'zh-cn': '节点内存紧张时，它属于最后被驱逐的',
  },
  Burstable: {
    en: 'when the node runs short of memory, it goes early if it uses more than it requests, and late otherwise',
    'zh-cn': '节点内存紧张时，用量超过请求量就先被驱逐，没超过则靠后',
  },
  BestEffort: {
    en: 'when the node runs short of memory, it is among the first to go',
    'zh-cn': '节点内存紧张时，它属于最先被驱逐的',
  },
}

/** What the scheduler looks for on a node: the containers together, or the hungriest moment of the start if that is more. */
export function podRequests({ spec, containers }: PodAt): Amounts | undefined {
  if (get(spec, 'resources', 'requests') || get(spec, 'resources', 'limits')) return resourcesOf(spec)?.requests
  let running: Amounts = none
  let peak: Amounts = none
  for (const container of containers) {
    const own = container.list === 'ephemeralContainers' ? { requests: none } : resourcesOf(container.node)
    if (!own) return undefined
    const together = sum(running, own.requests)
    if (container.list === 'initContainers' && !container.sidecar) peak = most(peak, together)
    else running = together
  }
  const overhead = amountsOf(asMap(get(spec, 'overhead')))
  return overhead && sum(most(peak, running), overhead)
}

const merged = (a: Amounts, b: Amounts, join: (x: bigint, y: bigint) => bigint): Amounts =>
  new Map([...a, ...b].map(([name]) => [name, join(a.get(name) ?? 0n, b.get(name) ?? 0n)]))
const sum = (a: Amounts, b: Amounts): Amounts => merged(a, b, (x, y) => x + y)
const most = (a: Amounts, b: Amounts): Amounts => merged(a, b, (x, y) => (x > y ? x : y))

/** What a resource counts. */
export type Measure = 'cpu' | 'bytes' | 'pieces'

export const measureOf = (resource: string): Measure =>
  resource === 'cpu'
    ? 'cpu'
    : resource === 'memory' ||
        resource === 'ephemeral-storage' ||
        resource === 'storage' ||
        resource.startsWith('hugepages-')
      ? 'bytes'
      : 'pieces'

/** "0.25 CPU", "192 MiB", "2": an amount for people. */
export function inWords(resource: string, nanos: bigint): Localized {
  const number = Number(nanos) / Number(one)
  const measure = measureOf(resource)
  if (measure === 'cpu') return { en: `${rounded(number)} CPU`, 'zh-cn': `${rounded(number)} 核` }
  return measure === 'bytes'
    ? { en: bytesInWords(number), 'zh-cn': bytesInWords(number) }
    : { en: String(rounded(number)), 'zh-cn': String(rounded(number)) }
}

export const rounded = (number: number): number => Math.round(number * 1000) / 1000

/** "0.25 CPU and 192 MiB memory" */
export function amountsInWords(amounts: Amounts): Localized {
  const told = [...amounts]
    .filter(([, nanos]) => nanos > 0n)
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([resource, nanos]) => {
      const amount = inWords(resource, nanos)
      return resource === 'cpu'
        ? { en: amount.en, 'zh-cn': `${amount['zh-cn']} CPU` }
        : resource === 'memory'
          ? { en: `${amount.en} memory`, 'zh-cn': `${amount['zh-cn']} 内存` }
          : { en: `${amount.en} ${code(resource)}`, 'zh-cn': `${amount['zh-cn']} ${code(resource)}` }
    })
  return each(locale => listed(told.map(one => one[locale]))[locale])
}

/** CPU first, then memory, then the rest as written. */
const rank = (resource: string): number => (resource === 'cpu' ? 0 : resource === 'memory' ? 1 : 2)

/** A whole number with commas: 201,326,592. */
export const grouped = (value: bigint): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',')

/** A whole count of bytes; `undefined` where the quantity is a fraction of one. */
export const bytesOf = (nanos: bigint): bigint | undefined => (nanos % one === 0n ? nanos / one : undefined)

export const nameOf = ({ name }: Container): Localized =>
  name === undefined ? { en: 'the container', 'zh-cn': '容器' } : { en: code(name), 'zh-cn': `容器 ${code(name)}` }
