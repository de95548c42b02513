import type { KubernetesRule, ManifestRule } from '../../rule.js'
import clusterIps from './cluster-ips.js'
import externalName from './external-name.js'
import headlessServiceType from './headless-service-type.js'
import ipFamilies from './ip-families.js'
import nodePort from './node-port.js'
import servicePortName from './service-port-name.js'
import serviceTypeFields from './service-type-fields.js'
import serviceWithoutPorts from './service-without-ports.js'
import sessionAffinityConfig from './session-affinity-config.js'
import specialIp from './special-ip.js'
import unknownTargetPort from './unknown-target-port.js'

export const serviceRules: readonly KubernetesRule[] = [
  clusterIps,
  externalName,
  headlessServiceType,
  ipFamilies,
  nodePort,
  servicePortName,
  serviceTypeFields,
  serviceWithoutPorts,
  sessionAffinityConfig,
  specialIp,
]

/** Those that look at a whole file. */
export const serviceFileRules: readonly ManifestRule[] = [unknownTargetPort]
