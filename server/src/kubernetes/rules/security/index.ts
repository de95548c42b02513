import type { KubernetesRule } from '../../rule.js'
import allowsPrivilegeEscalation from './allows-privilege-escalation.js'
import apparmorNotSet from './apparmor-not-set.js'
import apparmorUnconfined from './apparmor-unconfined.js'
import capabilitiesNotDropped from './capabilities-not-dropped.js'
import capabilityAdded from './capability-added.js'
import capabilityBeyondBaseline from './capability-beyond-baseline.js'
import capabilityBeyondRestricted from './capability-beyond-restricted.js'
import capabilityDangerous from './capability-dangerous.js'
import capabilityNetRaw from './capability-net-raw.js'
import capabilitySysAdmin from './capability-sys-admin.js'
import capabilitySysModule from './capability-sys-module.js'
import hostIpc from './host-ipc.js'
import hostNetwork from './host-network.js'
import hostPath from './host-path.js'
import hostPid from './host-pid.js'
import hostPort from './host-port.js'
import hostProcess from './host-process.js'
import linuxHardening from './linux-hardening.js'
import mayRunAsRoot from './may-run-as-root.js'
import netRawNotDropped from './net-raw-not-dropped.js'
import noCapabilityDropped from './no-capability-dropped.js'
import privilegeEscalationNotForbidden from './privilege-escalation-not-forbidden.js'
import privileged from './privileged.js'
import procMount from './proc-mount.js'
import runAsNonRootNotSet from './run-as-non-root-not-set.js'
import runAsRootUser from './run-as-root-user.js'
import runtimeSocket from './runtime-socket.js'
import seccompNotSet from './seccomp-not-set.js'
import seccompUnconfined from './seccomp-unconfined.js'
import selinuxOptions from './selinux-options.js'
import sensitiveHostPath from './sensitive-host-path.js'
import volumeType from './volume-type.js'
import writableHostMount from './writable-host-mount.js'
import writableRootFilesystem from './writable-root-filesystem.js'

export const securityRules: readonly KubernetesRule[] = [
  allowsPrivilegeEscalation,
  apparmorNotSet,
  apparmorUnconfined,
  capabilitiesNotDropped,
  capabilityAdded,
  capabilityBeyondBaseline,
  capabilityBeyondRestricted,
  capabilityDangerous,
  capabilityNetRaw,
  capabilitySysAdmin,
  capabilitySysModule,
  hostIpc,
  hostNetwork,
  hostPath,
  hostPid,
  hostPort,
  hostProcess,
  linuxHardening,
  mayRunAsRoot,
  netRawNotDropped,
  noCapabilityDropped,
  privilegeEscalationNotForbidden,
  privileged,
  procMount,
  runAsNonRootNotSet,
  runAsRootUser,
  runtimeSocket,
  seccompNotSet,
  seccompUnconfined,
  selinuxOptions,
  sensitiveHostPath,
  volumeType,
  writableHostMount,
  writableRootFilesystem,
]
