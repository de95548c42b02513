import type { KubernetesTopic } from '../../topic.js'
import { fields } from './_fields.js'
import budget from './budget.js'
import budgetMaxUnavailable from './budget-max-unavailable.js'
import budgetMinAvailable from './budget-min-available.js'
import budgetSelector from './budget-selector.js'
import budgetUnhealthy from './budget-unhealthy.js'
import scaler from './scaler.js'
import scalerBehavior from './scaler-behavior.js'
import scalerMetrics from './scaler-metrics.js'
import scalerMinReplicas from './scaler-min-replicas.js'
import targetCpu from './target-cpu.js'

/** What changes the number of Pods: autoscalers, and budgets for those that are evicted. */
export const autoscalingTopics: readonly KubernetesTopic[] = [
  ...fields,
  budget,
  budgetMaxUnavailable,
  budgetMinAvailable,
  budgetSelector,
  budgetUnhealthy,
  scaler,
  scalerBehavior,
  scalerMetrics,
  scalerMinReplicas,
  targetCpu,
]
