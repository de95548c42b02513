import type { KubernetesRule, ManifestRule } from '../../rule.js'
import configMissing from './config-missing.js'
import dashboard from './dashboard.js'
import defaultNamespace from './default-namespace.js'
import duplicateEnv from './duplicate-env.js'
import emailAddress from './email-address.js'
import emailAnnotation from './email-annotation.js'
import instanceLabel from './instance-label.js'
import kubeSystemWorkload from './kube-system-workload.js'
import ownerLabel from './owner-label.js'
import serviceAccountMissing from './service-account-missing.js'
import sortedKeys from './sorted-keys.js'
import tiller from './tiller.js'
import tillerListens from './tiller-listens.js'
import tillerService from './tiller-service.js'
import unknownConfigKey from './unknown-config-key.js'

export const hygieneRules: readonly KubernetesRule[] = [
  dashboard,
  defaultNamespace,
  duplicateEnv,
  emailAddress,
  emailAnnotation,
  instanceLabel,
  kubeSystemWorkload,
  ownerLabel,
  sortedKeys,
  tiller,
  tillerListens,
  tillerService,
]

export const hygieneFileRules: readonly ManifestRule[] = [configMissing, serviceAccountMissing, unknownConfigKey]
