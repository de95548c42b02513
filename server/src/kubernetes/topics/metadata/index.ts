import type { KubernetesTopic } from '../../topic.js'
import { fields } from './_fields.js'
import annotations from './annotations.js'
import finalizers from './finalizers.js'
import generateName from './generate-name.js'
import labelSelector from './label-selector.js'
import labels from './labels.js'
import metaName from './meta-name.js'
import metaNamespace from './meta-namespace.js'
import namespace from './namespace.js'
import ownerReferences from './owner-references.js'
import podSecurityLabel from './pod-security-label.js'

/** What every resource has: names, namespaces, labels and the selectors that choose by them. */
export const metadataTopics: readonly KubernetesTopic[] = [
  ...fields,
  annotations,
  finalizers,
  generateName,
  labels,
  labelSelector,
  metaName,
  metaNamespace,
  namespace,
  ownerReferences,
  podSecurityLabel,
]
