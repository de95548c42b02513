import type { KubernetesRule } from '../../rule.js'
import limitRange from './limit-range.js'
import quotaResource from './quota-resource.js'
import quotaScopes from './quota-scopes.js'
import systemPriorityClass from './system-priority-class.js'

export const quotasRules: readonly KubernetesRule[] = [limitRange, quotaResource, quotaScopes, systemPriorityClass]
