import type { KubernetesTopic } from '../../topic.js'
import taints from './taints.js'
import tolerationEffect from './toleration-effect.js'
import tolerationKey from './toleration-key.js'
import tolerationOperator from './toleration-operator.js'
import tolerationSeconds from './toleration-seconds.js'
import tolerationValue from './toleration-value.js'
import tolerations from './tolerations.js'

/** Where Pods go, and where they may not. */
export const schedulingTopics: readonly KubernetesTopic[] = [
  taints,
  tolerationEffect,
  tolerationKey,
  tolerationOperator,
  tolerationSeconds,
  tolerationValue,
  tolerations,
]
