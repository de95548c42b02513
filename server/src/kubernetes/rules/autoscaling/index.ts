import type { KubernetesRule, ManifestRule } from '../../rule.js'
import autoscaledWithoutRequest from './autoscaled-without-request.js'
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

/** Those that look at a whole file. */
export const autoscalingFileRules: readonly ManifestRule[] = [autoscaledWithoutRequest]
