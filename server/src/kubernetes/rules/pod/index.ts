import type { KubernetesRule } from '../../rule.js'
import apparmorAnnotation from './apparmor-annotation.js'
import containerNameReused from './container-name-reused.js'
import dnsConfig from './dns-config.js'
import dnsLimits from './dns-limits.js'
import ephemeralContainers from './ephemeral-containers.js'
import hostNetworkDns from './host-network-dns.js'
import hostUsersWithHostNamespace from './host-users-with-host-namespace.js'
import noContainers from './no-containers.js'
import nodeNameWithGates from './node-name-with-gates.js'
import osFields from './os-fields.js'
import podLevelResources from './pod-level-resources.js'
import resourceClaimSource from './resource-claim-source.js'
import sharedProcessesWithHostPid from './shared-processes-with-host-pid.js'
import sysctl from './sysctl.js'

export const podRules: readonly KubernetesRule[] = [
  apparmorAnnotation,
  containerNameReused,
  dnsConfig,
  dnsLimits,
  ephemeralContainers,
  hostNetworkDns,
  hostUsersWithHostNamespace,
  noContainers,
  nodeNameWithGates,
  osFields,
  podLevelResources,
  resourceClaimSource,
  sharedProcessesWithHostPid,
  sysctl,
]
