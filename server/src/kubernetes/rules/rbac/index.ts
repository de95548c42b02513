import type { KubernetesRule, ManifestRule } from '../../rule.js'
import adminBinding from './admin-binding.js'
import anonymousBinding from './anonymous-binding.js'
import authenticatedBinding from './authenticated-binding.js'
import bindingCreatesWorkloads from './binding-creates-workloads.js'
import bindingReadsSecrets from './binding-reads-secrets.js'
import bindingToEverything from './binding-to-everything.js'
import clusterAdminBinding from './cluster-admin-binding.js'
import clusterRoleReadsSecrets from './cluster-role-reads-secrets.js'
import defaultAccountBinding from './default-account-binding.js'
import mastersBinding from './masters-binding.js'
import roleAllowsEverything from './role-allows-everything.js'
import roleApprovesCertificates from './role-approves-certificates.js'
import roleAttachesToPods from './role-attaches-to-pods.js'
import roleBinds from './role-binds.js'
import roleChangesNetwork from './role-changes-network.js'
import roleChangesWebhooks from './role-changes-webhooks.js'
import roleCreatesWorkloads from './role-creates-workloads.js'
import roleDeletesLogs from './role-deletes-logs.js'
import roleEscalates from './role-escalates.js'
import roleExecutesInPods from './role-executes-in-pods.js'
import roleImpersonates from './role-impersonates.js'
import roleManagesRbac from './role-manages-rbac.js'
import roleNotInFile from './role-not-in-file.js'
import roleProxiesNodes from './role-proxies-nodes.js'
import roleReadsSecrets from './role-reads-secrets.js'
import roleWritesAwsAuth from './role-writes-aws-auth.js'
import roleWritesConfigMaps from './role-writes-config-maps.js'
import roleWritesServiceStatus from './role-writes-service-status.js'
import wildcardGroups from './wildcard-groups.js'
import wildcardResources from './wildcard-resources.js'
import wildcardVerbs from './wildcard-verbs.js'

export const rbacRules: readonly KubernetesRule[] = [
  adminBinding,
  anonymousBinding,
  authenticatedBinding,
  clusterAdminBinding,
  clusterRoleReadsSecrets,
  defaultAccountBinding,
  mastersBinding,
  roleAllowsEverything,
  roleApprovesCertificates,
  roleAttachesToPods,
  roleBinds,
  roleChangesNetwork,
  roleChangesWebhooks,
  roleCreatesWorkloads,
  roleDeletesLogs,
  roleEscalates,
  roleExecutesInPods,
  roleImpersonates,
  roleManagesRbac,
  roleProxiesNodes,
  roleReadsSecrets,
  roleWritesAwsAuth,
  roleWritesConfigMaps,
  roleWritesServiceStatus,
  wildcardGroups,
  wildcardResources,
  wildcardVerbs,
]

export const rbacFileRules: readonly ManifestRule[] = [
  bindingCreatesWorkloads,
  bindingReadsSecrets,
  bindingToEverything,
  roleNotInFile,
]
