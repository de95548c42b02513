import type { KubernetesRule } from '../../rule.js'
import limitRangeOrder from './limit-range-order.js'
import quotaResource from './quota-resource.js'
import quotaScopes from './quota-scopes.js'
import systemPriorityClass from './system-priority-class.js'

export const quotasRules: readonly KubernetesRule[] = [limitRangeOrder, quotaResource, quotaScopes, systemPriorityClass]
