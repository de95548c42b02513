import type { KubernetesTopic } from '../topic.js'

/** Every topic about Kubernetes, group by group. */
export const kubernetesTopics: readonly KubernetesTopic[] = []
