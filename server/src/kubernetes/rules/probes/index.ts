import type { KubernetesRule } from '../../rule.js'
import livenessEqualsReadiness from './liveness-equals-readiness.js'
import livenessSuccessThreshold from './liveness-success-threshold.js'

export const probesRules: readonly KubernetesRule[] = [livenessEqualsReadiness, livenessSuccessThreshold]
