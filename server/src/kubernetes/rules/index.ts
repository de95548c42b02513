import type { KubernetesRule, ManifestRule } from '../rule.js'

/** Every rule about a YAML document, group by group. */
export const kubernetesRules: readonly KubernetesRule[] = []

/** Every rule about a whole file. */
export const manifestRules: readonly ManifestRule[] = []
