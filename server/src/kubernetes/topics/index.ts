import type { KubernetesTopic } from '../topic.js'
import { accessTopics } from './access/index.js'
import { autoscalingTopics } from './autoscaling/index.js'
import { flowControlTopics } from './cluster/flow-control/index.js'
import ingressLimits from './cluster/limits/ingress-limits.js'
import nodeMaintenance from './cluster/operations/node.js'
import { configurationTopics } from './configuration/index.js'
import { containerTopics } from './containers/index.js'
import { metadataTopics } from './metadata/index.js'
import { networkTopics } from './network/index.js'
import { podTopics } from './pods/index.js'
import { probeTopics } from './probes/index.js'
import { resourceTopics } from './resources/index.js'
import { schedulingTopics } from './scheduling/index.js'
import { securityTopics } from './security/index.js'
import { storageTopics } from './storage/index.js'
import { workloadTopics } from './workloads/index.js'

export { placesOf } from './_places.js'
export { aboutValue, led } from './values/index.js'

/** Every topic about Kubernetes, group by group. Loaded by `../knowledge.ts` with the first hover, from a bundle of its own. */
export const kubernetesTopics: readonly KubernetesTopic[] = [
  ...accessTopics,
  ...autoscalingTopics,
  ...configurationTopics,
  ...containerTopics,
  ...flowControlTopics,
  ingressLimits,
  nodeMaintenance,
  ...metadataTopics,
  ...networkTopics,
  ...podTopics,
  ...probeTopics,
  ...resourceTopics,
  ...schedulingTopics,
  ...securityTopics,
  ...storageTopics,
  ...workloadTopics,
]
