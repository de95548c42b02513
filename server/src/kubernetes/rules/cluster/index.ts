import type { KubernetesRule } from '../../rule.js'
import auditLogsSecrets from './audit-logs-secrets.js'
import auditRuleUnreachable from './audit-rule-unreachable.js'
import corefileBrace from './corefile-brace.js'
import corefileRemovedPlugin from './corefile-removed-plugin.js'
import corefileRemovedProperty from './corefile-removed-property.js'
import corefileUnknownPlugin from './corefile-unknown-plugin.js'
import encryptionIdentityFirst from './encryption-identity-first.js'
import evictionSoftWithoutGrace from './eviction-soft-without-grace.js'
import imageGcThresholds from './image-gc-thresholds.js'
import shutdownGraceOrder from './shutdown-grace-order.js'
import subnetsOverlap from './subnets-overlap.js'

export const clusterRules: readonly KubernetesRule[] = [
  auditLogsSecrets,
  auditRuleUnreachable,
  corefileBrace,
  corefileRemovedPlugin,
  corefileRemovedProperty,
  corefileUnknownPlugin,
  encryptionIdentityFirst,
  evictionSoftWithoutGrace,
  imageGcThresholds,
  shutdownGraceOrder,
  subnetsOverlap,
]
