import type { KubernetesRule } from '../../rule.js'
import removedApiVersion from './removed-api-version.js'

/** What the kinds and fields of Kubernetes say about a document. */
export const schemaRules: readonly KubernetesRule[] = [removedApiVersion]
