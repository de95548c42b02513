import type { KubernetesTopic } from '../../topic.js'
import { fields } from './_fields.js'
import aggregationRule from './aggregation-rule.js'
import clusterRole from './cluster-role.js'
import clusterRoleBinding from './cluster-role-binding.js'
import podServiceAccount from './pod-service-account.js'
import podToken from './pod-token.js'
import role from './role.js'
import roleBinding from './role-binding.js'
import ruleResources from './rule-resources.js'
import ruleVerbs from './rule-verbs.js'
import serviceAccount from './service-account.js'
import subject from './subject.js'

/** Who may do what: Roles, bindings, ServiceAccounts. */
export const accessTopics: readonly KubernetesTopic[] = [
  ...fields,
  aggregationRule,
  clusterRole,
  clusterRoleBinding,
  podServiceAccount,
  podToken,
  role,
  roleBinding,
  ruleResources,
  ruleVerbs,
  serviceAccount,
  subject,
]
