import type { KubernetesRule } from '../../rule.js'
import deprecatedNodeLabel from './deprecated-node-label.js'
import duplicateTaint from './duplicate-taint.js'
import emptyNodeTerm from './empty-node-term.js'
import matchLabelKeys from './match-label-keys.js'
import noNodeTerms from './no-node-terms.js'
import nodeFields from './node-fields.js'
import selectorValues from './selector-values.js'
import selectsNoPods from './selects-no-pods.js'
import spreadMinDomains from './spread-min-domains.js'
import spreadSelectsOthers from './spread-selects-others.js'
import tolerationExistsValue from './toleration-exists-value.js'
import tolerationSeconds from './toleration-seconds.js'
import tolerationValue from './toleration-value.js'
import tolerationWithoutKey from './toleration-without-key.js'

export const schedulingRules: readonly KubernetesRule[] = [
  deprecatedNodeLabel,
  duplicateTaint,
  emptyNodeTerm,
  matchLabelKeys,
  noNodeTerms,
  nodeFields,
  selectorValues,
  selectsNoPods,
  spreadMinDomains,
  spreadSelectsOthers,
  tolerationExistsValue,
  tolerationSeconds,
  tolerationValue,
  tolerationWithoutKey,
]
