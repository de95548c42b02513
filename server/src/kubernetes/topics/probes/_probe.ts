import type { MapNode } from '../../model.js'
import type { KubernetesPlace } from '../../topic.js'
import { asMap, asScalar, get } from '../../tree.js'
import { type PodAt, podAt } from '../_pod.js'

export const probeTypes = ['startupProbe', 'livenessProbe', 'readinessProbe'] as const
export type ProbeType = (typeof probeTypes)[number]

/** When a probe asks and what it concludes. Seconds and counts, with the API server's defaults where nothing is written. */
export interface Timing {
  readonly initialDelay: number
  readonly period: number
  readonly timeout: number
  readonly successes: number
  readonly failures: number
}

/** A probe of a container. */
export interface Probe extends Timing {
  readonly type: ProbeType
  readonly node: MapNode
  readonly pod: PodAt
  /** The container's map. */
  readonly container: MapNode
  /** The probes of the same container, this one included. */
  readonly siblings: readonly ProbeType[]
  /** The container's startup probe, where this one waits for it. */
  readonly startup: Timing | undefined
}

/** The probe that a place lies in; `undefined` where it is none, or its numbers are not to be read. */
export function probeAt(place: KubernetesPlace): Probe | undefined {
  const pod = podAt(place)
  const type = probeTypes.find(name => name === place.path[(pod?.path.length ?? 0) + 2])
  const container = pod?.container?.node
  const node = asMap(get(container, type ?? ''))
  if (!pod || !type || !container || !node) return undefined
  const timing = timingOf(node)
  const before = type === 'startupProbe' ? undefined : asMap(get(container, 'startupProbe'))
  const startup = before && timingOf(before)
  if (!timing || (before && !startup)) return undefined
  const siblings = probeTypes.filter(name => asMap(get(container, name)))
  return { ...timing, type, node, pod, container, siblings, startup }
}

function timingOf(node: MapNode): Timing | undefined {
  const timing = {
    initialDelay: count(node, 'initialDelaySeconds', 0),
    period: count(node, 'periodSeconds', 10),
    timeout: count(node, 'timeoutSeconds', 1),
    successes: count(node, 'successThreshold', 1),
    failures: count(node, 'failureThreshold', 3),
  }
  return Object.values(timing).every(number => Number.isSafeInteger(number) && number >= 0) ? timing : undefined
}

/** The API server takes a written 0 for "not set"; anything else that is no whole number becomes `NaN`. */
function count(node: MapNode, field: string, unset: number): number {
  const scalar = asScalar(get(node, field))
  if (!scalar) return get(node, field) ? Number.NaN : unset
  const { value } = scalar
  if (value === 0 || (value === null && !scalar.templated)) return unset
  return typeof value === 'number' && !scalar.templated ? value : Number.NaN
}

/** Whether a field is written in the probe, rather than left to its default. */
export const isWritten = ({ node }: Probe, field: string): boolean => get(node, field) !== undefined

/** Seconds between two probes of a program that does not answer: an attempt that outlasts the period delays the next. */
export const interval = ({ period, timeout }: Timing): number => Math.max(period, timeout)

/**
 * How long a hang goes unnoticed. It is shortest where the program hangs just before a probe: that one and the following
 * all time out. It is longest where it hangs right after one: then a whole period passes before the first miss.
 */
export function noticed(timing: Timing): { readonly from: number; readonly to: number } {
  const from = (timing.failures - 1) * interval(timing) + timing.timeout
  return { from, to: timing.period + from }
}

/** When the last allowed miss of a program that never listens is counted at the earliest, in seconds after its start. */
export const givenUp = ({ initialDelay, failures, period }: Timing): number => initialDelay + (failures - 1) * period

/** How long a start may take under a startup probe. */
export const startBudget = ({ initialDelay, failures, period }: Timing): number => initialDelay + failures * period
