import { resourceWith } from '../_examples.js'

/** A ClusterRole with one rule. */
export const roleWith = (rule: string): string =>
  resourceWith('rbac.authorization.k8s.io/v1', 'ClusterRole', `rules:\n  - ${rule.replaceAll('\n', '\n    ')}`)

/** A ClusterRoleBinding for a role and a subject. */
export const roleBindingWith = (rest: string): string =>
  resourceWith('rbac.authorization.k8s.io/v1', 'ClusterRoleBinding', rest)

/** The same, as a Role. */
export const namespaced = (rule: string): string => roleWith(rule).replace('kind: ClusterRole', 'kind: Role')
