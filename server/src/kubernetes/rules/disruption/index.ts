import type { KubernetesRule } from '../../rule.js'
import budgetTwice from './budget-twice.js'
import budgetWithoutSelector from './budget-without-selector.js'

export const disruptionRules: readonly KubernetesRule[] = [budgetTwice, budgetWithoutSelector]
