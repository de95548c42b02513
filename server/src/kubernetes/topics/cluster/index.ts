import type { KubernetesTopic } from '../../topic.js'
import { componentTopics } from './components/index.js'
import { clusterConfigTopics } from './config/index.js'
import kong from './limits/kong.js'
import { clusterNetworkTopics } from './network/index.js'

export { corefileCompletions } from './corefile/complete.js'
export { insideHover } from './hover.js'

/** What there is to know about the cluster's own files. Loaded with the tables of the cluster, by `../../cluster.ts`. */
export const clusterTopics: readonly KubernetesTopic[] = [
  ...componentTopics,
  ...clusterConfigTopics,
  ...clusterNetworkTopics,
  kong,
]

const byKey = new Map(clusterTopics.flatMap(topic => [topic.key, ...(topic.also ?? [])].map(key => [key, topic])))

/** The topic with that key, as `topic-keys.ts` makes them. */
export const clusterTopic = (key: string): KubernetesTopic | undefined => byKey.get(key)
