import type { MapNode } from '../../model.js'
import { asNumber, get } from '../../tree.js'
import { questionOf } from './_handlers.js'

/** How long a probe lets failures go on, and the time between two questions, in seconds. */
export interface Patience {
  readonly seconds: number
  readonly period: number
}

/** How long either probe waits, when liveness asks what readiness asks and gives up no later. */
export function equallyPatient(
  liveness: MapNode,
  readiness: MapNode,
): { readonly liveness: Patience; readonly readiness: Patience } | undefined {
  const question = questionOf(liveness)
  if (question === undefined || question !== questionOf(readiness)) return undefined
  const own = patience(liveness)
  const other = patience(readiness)
  return own && other && own.seconds <= other.seconds ? { liveness: own, readiness: other } : undefined
}

/** The period of a probe, times the failures it takes. */
function patience(probe: MapNode): Patience | undefined {
  const number = (key: string, usual: number) => (get(probe, key) ? asNumber(get(probe, key)) : usual)
  const period = number('periodSeconds', 10)
  const failures = number('failureThreshold', 3)
  return period && failures ? { seconds: period * failures, period } : undefined
}
