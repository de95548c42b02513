import type { KubernetesRule } from '../../rule.js'
import metricSource from './metric-source.js'
import metricTarget from './metric-target.js'
import replicaBounds from './replica-bounds.js'
import scalingPolicies from './scaling-policies.js'
import unscalableTarget from './unscalable-target.js'

export const autoscalingRules: readonly KubernetesRule[] = [
  metricSource,
  metricTarget,
  replicaBounds,
  scalingPolicies,
  unscalableTarget,
]
