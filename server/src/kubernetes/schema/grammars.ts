import type { FormatName } from './formats/index.js'

/**
 * The grammar of a field's text (or of its items, or of a map's values), by topic key. From the API server's validation.
 * Of what may be a number as well, it is the grammar of a string only: `"8080"` is a port's name, and a bad one.
 */
export const grammars: Readonly<Record<string, FormatName>> = {
  // everywhere
  'ObjectMeta.namespace': 'dns-label',
  'ObjectMeta.labels': 'label-value',
  'LabelSelector.matchLabels': 'label-value',
  'LabelSelectorRequirement.key': 'qualified-name',
  'LabelSelectorRequirement.values': 'label-value',
  // Pod
  'PodSpec.hostname': 'dns-label',
  'PodSpec.subdomain': 'dns-label',
  'PodSpec.nodeName': 'dns-subdomain',
  'PodSpec.nodeSelector': 'label-value',
  'PodSpec.priorityClassName': 'dns-subdomain',
  'PodSpec.runtimeClassName': 'dns-subdomain',
  'PodSpec.serviceAccountName': 'dns-subdomain',
  'PodDNSConfig.nameservers': 'ip',
  'PodReadinessGate.conditionType': 'qualified-name',
  'PodResourceClaim.name': 'dns-label',
  'PodSchedulingGate.name': 'qualified-name',
  'PodAffinityTerm.namespaces': 'dns-label',
  'PodAffinityTerm.topologyKey': 'qualified-name',
  'HostAlias.hostnames': 'dns-subdomain',
  'HostAlias.ip': 'ip',
  'NodeSelectorRequirement.key': 'qualified-name',
  'Taint.key': 'qualified-name',
  'Taint.value': 'label-value',
  'Toleration.key': 'qualified-name',
  'TopologySpreadConstraint.topologyKey': 'qualified-name',
  // containers
  'Container.image': 'image',
  'Container.name': 'dns-label',
  'EphemeralContainer.image': 'image',
  'EphemeralContainer.name': 'dns-label',
  'ContainerPort.hostIP': 'ip',
  'ContainerPort.name': 'port-name',
  'EnvVar.name': 'env-name',
  'EnvFromSource.prefix': 'env-name',
  'ConfigMapEnvSource.name': 'dns-subdomain',
  'ConfigMapKeySelector.name': 'dns-subdomain',
  'ConfigMapKeySelector.key': 'config-key',
  'SecretEnvSource.name': 'dns-subdomain',
  'SecretKeySelector.name': 'dns-subdomain',
  'SecretKeySelector.key': 'config-key',
  'GRPCAction.port': 'port',
  'HTTPGetAction.port': 'port-name',
  'TCPSocketAction.port': 'port-name',
  // volumes
  'Volume.name': 'dns-label',
  'KeyToPath.key': 'config-key',
  // Service and friends
  'EndpointAddress.ip': 'ip',
  'EndpointPort.name': 'dns-label',
  'ServicePort.appProtocol': 'qualified-name',
  'ServicePort.name': 'dns-label',
  'ServicePort.targetPort': 'port-name',
  'ServiceSpec.externalIPs': 'ip',
  'ServiceSpec.clusterIP': 'cluster-ip',
  'ServiceSpec.clusterIPs': 'cluster-ip',
  'ServiceSpec.loadBalancerSourceRanges': 'source-range',
  'ServiceSpec.selector': 'label-value',
  'IngressRule.host': 'wildcard-subdomain',
  'IngressSpec.ingressClassName': 'dns-subdomain',
  'IngressServiceBackend.name': 'service-name',
  'IngressTLS.hosts': 'wildcard-subdomain',
  'ServiceBackendPort.name': 'port-name',
  'IPBlock.cidr': 'cidr',
  'IPBlock.except': 'cidr',
  'NetworkPolicyPort.port': 'port-name',
  'ServiceCIDRSpec.cidrs': 'cidr',
  'NodeSpec.podCIDR': 'cidr',
  'NodeSpec.podCIDRs': 'cidr',
  // workloads
  'CronJobSpec.schedule': 'cron',
  'CronJobSpec.timeZone': 'time-zone',
  'PodDisruptionBudgetSpec.maxUnavailable': 'percent',
  'PodDisruptionBudgetSpec.minAvailable': 'percent',
  'RollingUpdateDaemonSet.maxSurge': 'percent',
  'RollingUpdateDaemonSet.maxUnavailable': 'percent',
  'RollingUpdateDeployment.maxSurge': 'percent',
  'RollingUpdateDeployment.maxUnavailable': 'percent',
  'RollingUpdateStatefulSetStrategy.maxUnavailable': 'percent',
  // storage and nodes
  'PersistentVolumeClaimSpec.storageClassName': 'dns-subdomain',
  'PersistentVolumeSpec.storageClassName': 'dns-subdomain',
  'RuntimeClass.handler': 'dns-label',
  // access and extension
  'RoleRef.name': 'path-segment',
  'CustomResourceDefinitionNames.plural': 'dns-1035-label',
  'CustomResourceDefinitionNames.shortNames': 'dns-1035-label',
  'CustomResourceDefinitionNames.singular': 'dns-1035-label',
  'CustomResourceDefinitionSpec.group': 'dns-subdomain',
  'CustomResourceDefinitionVersion.name': 'dns-1035-label',
}

/** The grammar of a map's keys, by topic key. */
export const keyGrammars: Readonly<Record<string, FormatName>> = {
  'ConfigMap.binaryData': 'config-key',
  'ConfigMap.data': 'config-key',
  'LabelSelector.matchLabels': 'qualified-name',
  'ObjectMeta.annotations': 'annotation-key',
  'ObjectMeta.labels': 'qualified-name',
  'PodSpec.nodeSelector': 'qualified-name',
  'Secret.data': 'config-key',
  'Secret.stringData': 'config-key',
  'ServiceSpec.selector': 'qualified-name',
}

/** Kinds whose names are not simply DNS subdomains. */
const names: Readonly<Record<string, FormatName | null>> = {
  CertificateSigningRequest: null,
  ClusterRole: 'path-segment',
  ClusterRoleBinding: 'path-segment',
  ClusterTrustBundle: null,
  IPAddress: 'ip',
  Namespace: 'dns-label',
  Role: 'path-segment',
  RoleBinding: 'path-segment',
  Service: 'service-name',
  StatefulSet: 'dns-label',
}

/** The grammar of `metadata.name` of a kind of Kubernetes' own; `undefined` where it has none to speak of. */
export function nameGrammar(kind: string): FormatName | undefined {
  const own = names[kind]
  return own === null ? undefined : (own ?? 'dns-subdomain')
}
