import type { KubernetesTopic } from '../topic.js'
import { autoscalingTopics } from './autoscaling/index.js'
import { metadataTopics } from './metadata/index.js'
import { networkTopics } from './network/index.js'
import { probeTopics } from './probes/index.js'
import { schedulingTopics } from './scheduling/index.js'
import { workloadTopics } from './workloads/index.js'

/** Every topic about Kubernetes, group by group. */
export const kubernetesTopics: readonly KubernetesTopic[] = [
  ...autoscalingTopics,
  ...metadataTopics,
  ...networkTopics,
  ...probeTopics,
  ...schedulingTopics,
  ...workloadTopics,
]
