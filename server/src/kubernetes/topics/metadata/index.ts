import type { KubernetesTopic } from '../../topic.js'
import labelSelector from './label-selector.js'

/** What every resource has: names, namespaces, labels and the selectors that choose by them. */
export const metadataTopics: readonly KubernetesTopic[] = [labelSelector]
