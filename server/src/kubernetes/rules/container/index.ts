import type { KubernetesRule } from '../../rule.js'
import commandWithSpaces from './command-with-spaces.js'
import containerRestartPolicy from './container-restart-policy.js'
import duplicatePortName from './duplicate-port-name.js'
import envValueAndSource from './env-value-and-source.js'
import extendedResource from './extended-resource.js'
import fieldPath from './field-path.js'
import fractionalBytes from './fractional-bytes.js'
import hostNetworkPort from './host-network-port.js'
import hostPortConflict from './host-port-conflict.js'
import hugepagesAlone from './hugepages-alone.js'
import initContainerProbe from './init-container-probe.js'
import localhostProfile from './localhost-profile.js'
import missingUnit from './missing-unit.js'
import negativeQuantity from './negative-quantity.js'
import nonRootAsRoot from './non-root-as-root.js'
import portNameShared from './port-name-shared.js'
import privilegedWithoutEscalation from './privileged-without-escalation.js'
import requestOverLimit from './request-over-limit.js'
import resizePolicy from './resize-policy.js'
import resourceField from './resource-field.js'
import resourceName from './resource-name.js'
import unknownResourceClaim from './unknown-resource-claim.js'
import unmaskedProcMount from './unmasked-proc-mount.js'
import valueSource from './value-source.js'
import variableDefinedLater from './variable-defined-later.js'

export const containerRules: readonly KubernetesRule[] = [
  commandWithSpaces,
  containerRestartPolicy,
  duplicatePortName,
  envValueAndSource,
  extendedResource,
  fieldPath,
  fractionalBytes,
  hostNetworkPort,
  hostPortConflict,
  hugepagesAlone,
  initContainerProbe,
  localhostProfile,
  missingUnit,
  negativeQuantity,
  nonRootAsRoot,
  portNameShared,
  privilegedWithoutEscalation,
  requestOverLimit,
  resizePolicy,
  resourceField,
  resourceName,
  unknownResourceClaim,
  unmaskedProcMount,
  valueSource,
  variableDefinedLater,
]
