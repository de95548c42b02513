import type { KubernetesTopic } from '../../topic.js'
import limits from './limits.js'
import podResources from './pod-resources.js'
import qosClass from './qos-class.js'
import requests from './requests.js'
import resizePolicy from './resize-policy.js'
import resources from './resources.js'

/** CPU, memory and other resources: what is reserved, what is enforced. */
export const resourceTopics: readonly KubernetesTopic[] = [
  limits,
  podResources,
  qosClass,
  requests,
  resizePolicy,
  resources,
]
