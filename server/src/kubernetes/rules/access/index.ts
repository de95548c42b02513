import type { KubernetesRule } from '../../rule.js'
import emptyAggregation from './empty-aggregation.js'
import roleRef from './role-ref.js'
import roleRule from './role-rule.js'
import subject from './subject.js'

export const accessRules: readonly KubernetesRule[] = [emptyAggregation, roleRef, roleRule, subject]
