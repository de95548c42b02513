import type { KubernetesRule } from '../../rule.js'
import daemonsetSurge from './daemonset-surge.js'
import rolloutStuck from './rollout-stuck.js'
import selectorMismatch from './selector-mismatch.js'

export const workloadsRules: readonly KubernetesRule[] = [daemonsetSurge, rolloutStuck, selectorMismatch]
