import type { KubernetesRule } from '../../rule.js'
import admissionPluginOnAndOff from './admission-plugin-on-and-off.js'
import auditLogWithoutPolicy from './audit-log-without-policy.js'
import deprecatedFlag from './deprecated-flag.js'
import etcdElectionTimeout from './etcd-election-timeout.js'
import etcdEvenMembers from './etcd-even-members.js'
import etcdQuotaLarge from './etcd-quota-large.js'
import flagOverruledByFile from './flag-overruled-by-file.js'
import flagTooNew from './flag-too-new.js'
import flagTwice from './flag-twice.js'
import flagsExcludeEachOther from './flags-exclude-each-other.js'
import imageGcFlags from './image-gc-flags.js'
import invalidFlagValue from './invalid-flag-value.js'
import leaderElectionOrder from './leader-election-order.js'
import lockedFeatureGate from './locked-feature-gate.js'
import missingFlagValue from './missing-flag-value.js'
import misspelledEtcdVariable from './misspelled-etcd-variable.js'
import misspelledFeatureGate from './misspelled-feature-gate.js'
import misspelledFlag from './misspelled-flag.js'
import nodeRangeTooWide from './node-range-too-wide.js'
import removedAdmissionPlugin from './removed-admission-plugin.js'
import removedFeatureGate from './removed-feature-gate.js'
import removedFlag from './removed-flag.js'
import switchValueApart from './switch-value-apart.js'
import unknownFeatureGate from './unknown-feature-gate.js'
import unknownFlag from './unknown-flag.js'

/** What is wrong with the flags that programs of the cluster are given. */
export const flagsRules: readonly KubernetesRule[] = [
  admissionPluginOnAndOff,
  auditLogWithoutPolicy,
  deprecatedFlag,
  etcdElectionTimeout,
  etcdEvenMembers,
  etcdQuotaLarge,
  flagOverruledByFile,
  flagTooNew,
  flagTwice,
  flagsExcludeEachOther,
  imageGcFlags,
  invalidFlagValue,
  leaderElectionOrder,
  lockedFeatureGate,
  missingFlagValue,
  misspelledEtcdVariable,
  misspelledFeatureGate,
  misspelledFlag,
  nodeRangeTooWide,
  removedAdmissionPlugin,
  removedFeatureGate,
  removedFlag,
  switchValueApart,
  unknownFeatureGate,
  unknownFlag,
]
