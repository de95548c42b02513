import type { KubernetesRule } from '../../rule.js'
import tolerationExistsValue from './toleration-exists-value.js'
import tolerationSeconds from './toleration-seconds.js'
import tolerationValue from './toleration-value.js'
import tolerationWithoutKey from './toleration-without-key.js'

export const schedulingRules: readonly KubernetesRule[] = [
  tolerationExistsValue,
  tolerationSeconds,
  tolerationValue,
  tolerationWithoutKey,
]
