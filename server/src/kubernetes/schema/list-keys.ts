const container = {
  env: ['name'],
  ports: ['containerPort', 'protocol'],
  volumeDevices: ['devicePath'],
  volumeMounts: ['mountPath'],
}

/**
 * For lists of maps that the API treats as maps: the fields which together identify an item, by topic key.
 * From the `x-kubernetes-list-map-keys` of Kubernetes' OpenAPI, those that people write.
 */
export const listKeys: Readonly<Record<string, readonly string[]>> = {
  ...prefixed('Container', container),
  ...prefixed('EphemeralContainer', container),
  ...prefixed('PodSpec', {
    containers: ['name'],
    ephemeralContainers: ['name'],
    hostAliases: ['ip'],
    imagePullSecrets: ['name'],
    initContainers: ['name'],
    resourceClaims: ['name'],
    schedulingGates: ['name'],
    topologySpreadConstraints: ['topologyKey', 'whenUnsatisfiable'],
    volumes: ['name'],
  }),
  'ResourceRequirements.claims': ['name'],
  'ServiceSpec.ports': ['port', 'protocol'],
  'ServiceAccount.secrets': ['name'],
  'ObjectMeta.ownerReferences': ['uid'],
  'MutatingWebhookConfiguration.webhooks': ['name'],
  'ValidatingWebhookConfiguration.webhooks': ['name'],
  'MutatingWebhook.matchConditions': ['name'],
  'ValidatingWebhook.matchConditions': ['name'],
  'ValidatingAdmissionPolicySpec.matchConditions': ['name'],
  'ValidatingAdmissionPolicySpec.variables': ['name'],
  'MutatingAdmissionPolicySpec.matchConditions': ['name'],
  'CSINodeSpec.drivers': ['name'],
  'JSONSchemaProps.x-kubernetes-validations': ['rule'],
}

/** Lists of scalars in which no value may stand twice. */
export const sets: ReadonlySet<string> = new Set([
  'ContainerRestartRuleOnExitCodes.values',
  'CSIDriverSpec.volumeLifecycleModes',
  'Endpoint.addresses',
  'NodeSpec.podCIDRs',
  'NonResourcePolicyRule.nonResourceURLs',
  'NonResourcePolicyRule.verbs',
  'ObjectMeta.finalizers',
  'PodFailurePolicyOnExitCodesRequirement.values',
  'ResourcePolicyRule.apiGroups',
  'ResourcePolicyRule.namespaces',
  'ResourcePolicyRule.resources',
  'ResourcePolicyRule.verbs',
  'ValidatingAdmissionPolicyBindingSpec.validationActions',
])

function prefixed(type: string, keys: Readonly<Record<string, readonly string[]>>) {
  return Object.fromEntries(Object.entries(keys).map(([field, names]) => [`${type}.${field}`, names]))
}
