import type { KubernetesRule, ManifestRule } from '../rule.js'
import { schemaRules } from './schema/index.js'
import { yamlRules } from './yaml/index.js'

/** Every rule about a YAML document, group by group. */
export const kubernetesRules: readonly KubernetesRule[] = [...schemaRules, ...yamlRules]

/** Every rule about a whole file. */
export const manifestRules: readonly ManifestRule[] = []
