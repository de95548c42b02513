import type { KubernetesRule } from '../../rule.js'
import budgetTwice from './budget-twice.js'

export const disruptionRules: readonly KubernetesRule[] = [budgetTwice]
