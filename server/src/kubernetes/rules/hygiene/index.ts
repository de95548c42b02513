import type { KubernetesRule } from '../../rule.js'
import dashboard from './dashboard.js'
import defaultNamespace from './default-namespace.js'
import duplicateEnv from './duplicate-env.js'
import emailAnnotation from './email-annotation.js'
import instanceLabel from './instance-label.js'
import kubeSystemWorkload from './kube-system-workload.js'
import ownerLabel from './owner-label.js'
import sortedKeys from './sorted-keys.js'
import tiller from './tiller.js'

export const hygieneRules: readonly KubernetesRule[] = [
  dashboard,
  defaultNamespace,
  duplicateEnv,
  emailAnnotation,
  instanceLabel,
  kubeSystemWorkload,
  ownerLabel,
  sortedKeys,
  tiller,
]
