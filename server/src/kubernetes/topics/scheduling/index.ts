import type { KubernetesTopic } from '../../topic.js'
import affinity from './affinity.js'
import nodeAffinity from './node-affinity.js'
import nodeName from './node-name.js'
import nodeSelector from './node-selector.js'
import podAffinity from './pod-affinity.js'
import priorityClass from './priority-class.js'
import priorityClassName from './priority-class-name.js'
import schedulerName from './scheduler-name.js'
import taints from './taints.js'
import tolerationEffect from './toleration-effect.js'
import tolerationKey from './toleration-key.js'
import tolerationOperator from './toleration-operator.js'
import tolerationSeconds from './toleration-seconds.js'
import tolerationValue from './toleration-value.js'
import tolerations from './tolerations.js'
import topologySpreadConstraints from './topology-spread-constraints.js'
import unschedulable from './unschedulable.js'

/** Where Pods go, and where they may not. */
export const schedulingTopics: readonly KubernetesTopic[] = [
  affinity,
  nodeAffinity,
  nodeName,
  nodeSelector,
  podAffinity,
  priorityClass,
  priorityClassName,
  schedulerName,
  taints,
  tolerationEffect,
  tolerationKey,
  tolerationOperator,
  tolerationSeconds,
  tolerationValue,
  tolerations,
  topologySpreadConstraints,
  unschedulable,
]
