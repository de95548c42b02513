import type { KubernetesTopic } from '../../../topic.js'
import flowSchema from './flow-schema.js'
import priorityLevel from './priority-level.js'
import queuing from './queuing.js'

/** API Priority and Fairness: kinds of Kubernetes itself, so these come with all other topics. */
export const flowControlTopics: readonly KubernetesTopic[] = [flowSchema, priorityLevel, queuing]
