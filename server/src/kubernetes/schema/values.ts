/**
 * Enums that Kubernetes' OpenAPI leaves out though the API server refuses every other value, or that it gives too
 * wide, by topic key. Each is checked against the field's own description.
 */
export const values: Readonly<Record<string, readonly string[]>> = {
  // Pod
  'AzureDiskVolumeSource.kind': ['Dedicated', 'Managed', 'Shared'],
  'Container.restartPolicy': ['Always', 'Never', 'OnFailure'],
  'ContainerResizePolicy.resourceName': ['cpu', 'memory'],
  'ContainerResizePolicy.restartPolicy': ['NotRequired', 'RestartContainer'],
  'ContainerRestartRuleOnExitCodes.operator': ['In', 'NotIn'],
  'LabelSelectorRequirement.operator': ['DoesNotExist', 'Exists', 'In', 'NotIn'],
  'PodCertificateProjection.keyType': ['ECDSAP256', 'ECDSAP384', 'ECDSAP521', 'ED25519', 'RSA3072', 'RSA4096'],
  'PodOS.name': ['linux', 'windows'],
  'PodSecurityContext.seLinuxChangePolicy': ['MountOption', 'Recursive'],
  'VolumeMount.bindMountOptions': ['nodev', 'noexec', 'nosuid'],
  'VolumeMount.recursiveReadOnly': ['Disabled', 'Enabled', 'IfPossible'],
  // workloads
  'PodFailurePolicyOnPodConditionsPattern.status': ['False', 'True', 'Unknown'],
  'StatefulSetPersistentVolumeClaimRetentionPolicy.whenDeleted': ['Delete', 'Retain'],
  'StatefulSetPersistentVolumeClaimRetentionPolicy.whenScaled': ['Delete', 'Retain'],
  // network
  'IngressClassParametersReference.scope': ['Cluster', 'Namespace'],
  'ServiceSpec.trafficDistribution': ['PreferClose', 'PreferSameNode', 'PreferSameZone'],
  // scaling
  'HPAScalingPolicy.type': ['Percent', 'Pods'],
  'HPAScalingRules.selectPolicy': ['Disabled', 'Max', 'Min'],
  'MetricSpec.type': ['ContainerResource', 'External', 'Object', 'Pods', 'Resource'],
  'MetricTarget.type': ['AverageValue', 'Utilization', 'Value'],
  // access
  'RoleRef.kind': ['ClusterRole', 'Role'],
  'Subject.kind': ['Group', 'ServiceAccount', 'User'],
  // storage
  'CSIDriverSpec.fsGroupPolicy': ['File', 'None', 'ReadWriteOnceWithFSType'],
  'CSIDriverSpec.volumeLifecycleModes': ['Ephemeral', 'Persistent'],
  'StorageClass.reclaimPolicy': ['Delete', 'Retain'],
  // extending the API
  'CustomResourceColumnDefinition.type': ['boolean', 'date', 'integer', 'number', 'string'],
  'CustomResourceConversion.strategy': ['None', 'Webhook'],
  'CustomResourceDefinitionSpec.scope': ['Cluster', 'Namespaced'],
  'JSONSchemaProps.type': ['array', 'boolean', 'integer', 'number', 'object', 'string'],
  'JSONSchemaProps.x-kubernetes-list-type': ['atomic', 'map', 'set'],
  'JSONSchemaProps.x-kubernetes-map-type': ['atomic', 'granular'],
  'MutatingWebhook.sideEffects': ['None', 'NoneOnDryRun'],
  'ValidatingWebhook.sideEffects': ['None', 'NoneOnDryRun'],
  'ParamRef.parameterNotFoundAction': ['Allow', 'Deny'],
  'Validation.reason': ['Forbidden', 'Invalid', 'RequestEntityTooLarge', 'Unauthorized'],
  // priority and fairness
  'FlowDistinguisherMethod.type': ['ByNamespace', 'ByUser'],
  'FlowcontrolSubject.kind': ['Group', 'ServiceAccount', 'User'],
  'LimitResponse.type': ['Queue', 'Reject'],
  'PriorityLevelConfigurationSpec.type': ['Exempt', 'Limited'],
}

/** Values that came later than their field, with the first minor that has them, if only behind a feature gate. */
const newer: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'Container.restartPolicy': { Never: 34, OnFailure: 34 },
  'ServiceSpec.trafficDistribution': { PreferSameNode: 33, PreferSameZone: 33 },
  'Toleration.operator': { Gt: 35, Lt: 35 },
}

/** The first minor that has a value of an enum; `undefined` where it came with the field itself. */
export const valueSince = (key: string, value: string): number | undefined => newer[key]?.[value]
