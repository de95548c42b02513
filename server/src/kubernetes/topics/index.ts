import type { KubernetesTopic } from '../topic.js'
import { probeTopics } from './probes/index.js'
import { schedulingTopics } from './scheduling/index.js'

/** Every topic about Kubernetes, group by group. */
export const kubernetesTopics: readonly KubernetesTopic[] = [...probeTopics, ...schedulingTopics]
