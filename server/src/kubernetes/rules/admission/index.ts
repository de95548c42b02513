import type { KubernetesRule } from '../../rule.js'
import apiServiceName from './api-service-name.js'
import crdConversion from './crd-conversion.js'
import crdGroup from './crd-group.js'
import crdName from './crd-name.js'
import crdSchema from './crd-schema.js'
import crdVersions from './crd-versions.js'
import policyBinding from './policy-binding.js'
import webhookClient from './webhook-client.js'
import webhookName from './webhook-name.js'
import webhookWildcard from './webhook-wildcard.js'

export const admissionRules: readonly KubernetesRule[] = [
  apiServiceName,
  crdConversion,
  crdGroup,
  crdName,
  crdSchema,
  crdVersions,
  policyBinding,
  webhookClient,
  webhookName,
  webhookWildcard,
]
