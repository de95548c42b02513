import type { Resource } from '../../../model.js'
import { nanosOf } from '../../../quantities.js'
import { asBoolean, asScalar, asString, entries, get, keyOf } from '../../../tree.js'

/** What a KubeletConfiguration keeps back from Pods. */

export interface Reserved {
  /** In billionths of a core, or of a byte. */
  readonly cpu: bigint
  readonly memory: bigint
}

const none: Reserved = { cpu: 0n, memory: 0n }

/** `kubeReserved` or `systemReserved`. */
export function reservedIn(config: Resource, field: 'kubeReserved' | 'systemReserved'): Reserved {
  const map = config.at(field)
  if (map?.type !== 'map') return none
  const amount = (name: string): bigint => {
    const scalar = asScalar(get(map, name))
    return (scalar && !scalar.templated ? nanosOf(String(scalar.value)) : undefined) ?? 0n
  }
  return { cpu: amount('cpu'), memory: amount('memory') }
}

/** What the kubelet evicts at on Linux when nothing is written. */
export const usualThresholds: Readonly<Record<string, string>> = {
  'memory.available': '100Mi',
  'nodefs.available': '10%',
  'imagefs.available': '15%',
  'nodefs.inodesFree': '5%',
  'imagefs.inodesFree': '5%',
}

/** The thresholds of a field as written, signal by signal. */
export const thresholdsIn = (config: Resource, field: string): ReadonlyMap<string, string> => {
  const map = config.at(field)
  return new Map(
    map?.type === 'map' ? entries(map).flatMap(({ key, value }) => [[keyOf(key), asString(value) ?? ''] as const]) : [],
  )
}

/** `evictionHard` as it holds: with defaults where nothing is written, or where the file asks to keep them. */
export function hardThresholds(config: Resource): ReadonlyMap<string, string> {
  const written = thresholdsIn(config, 'evictionHard')
  const merged = asBoolean(config.at('mergeDefaultEvictionSettings')) === true
  return written.size === 0 || merged ? new Map([...Object.entries(usualThresholds), ...written]) : written
}

/** The memory that stays free before Pods are evicted, in billionths of a byte; `undefined` for a percentage. */
export function evictionMemory(config: Resource): bigint | undefined {
  const threshold = hardThresholds(config).get('memory.available')
  return threshold === undefined ? 0n : nanosOf(threshold)
}
