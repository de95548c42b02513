import type { KubernetesRule } from '../../rule.js'
import httpHeaderName from './http-header-name.js'
import livenessBeforeReadiness from './liveness-before-readiness.js'
import livenessEqualsReadiness from './liveness-equals-readiness.js'
import livenessSuccessThreshold from './liveness-success-threshold.js'
import preStopOverGracePeriod from './pre-stop-over-grace-period.js'
import probeHandler from './probe-handler.js'
import readinessGracePeriod from './readiness-grace-period.js'
import sameProbeEndpoint from './same-probe-endpoint.js'
import sleepOverGracePeriod from './sleep-over-grace-period.js'

export const probesRules: readonly KubernetesRule[] = [
  httpHeaderName,
  livenessBeforeReadiness,
  livenessEqualsReadiness,
  livenessSuccessThreshold,
  preStopOverGracePeriod,
  probeHandler,
  readinessGracePeriod,
  sameProbeEndpoint,
  sleepOverGracePeriod,
]
