import type { KubernetesRule, ManifestRule } from '../../rule.js'
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
import containerWithoutSecurityContext from './container-without-security-context.js'
import defaultAccountToken from './default-account-token.js'
import defaultCapabilitiesKept from './default-capabilities-kept.js'
import defaultServiceAccount from './default-service-account.js'
import deprecatedServiceAccount from './deprecated-service-account.js'
import dropAllSpelling from './drop-all-spelling.js'
import gitSyncCommand from './git-sync-command.js'
import groupIdTenThousand from './group-id-ten-thousand.js'
import hostAliases from './host-aliases.js'
import hostIpc from './host-ipc.js'
import hostNetwork from './host-network.js'
import hostPath from './host-path.js'
import hostPid from './host-pid.js'
import hostPort from './host-port.js'
import hostProbeTarget from './host-probe-target.js'
import hostProcess from './host-process.js'
import imagePrefixOpen from './image-prefix-open.js'
import linuxHardening from './linux-hardening.js'
import lowGroupId from './low-group-id.js'
import lowUserId from './low-user-id.js'
import mayRunAsRoot from './may-run-as-root.js'
import netRawNotDropped from './net-raw-not-dropped.js'
import noCapabilityDropped from './no-capability-dropped.js'
import nodeProgramCapability from './node-program-capability.js'
import nodeProgramNetwork from './node-program-network.js'
import nodeProgramPrivileged from './node-program-privileged.js'
import openConstraints from './open-constraints.js'
import podSecurityBlocksPods from './pod-security-blocks-pods.js'
import podSecurityRefused from './pod-security-refused.js'
import podSecurityWarned from './pod-security-warned.js'
import podWithoutSecurityContext from './pod-without-security-context.js'
import privilegeEscalationNotForbidden from './privilege-escalation-not-forbidden.js'
import privileged from './privileged.js'
import privilegedPort from './privileged-port.js'
import procMount from './proc-mount.js'
import rootAllowedForPod from './root-allowed-for-pod.js'
import rootGroup from './root-group.js'
import runAsNonRootNotSet from './run-as-non-root-not-set.js'
import runAsRootUser from './run-as-root-user.js'
import runtimeSocket from './runtime-socket.js'
import seccompLocalhost from './seccomp-localhost.js'
import seccompNotSet from './seccomp-not-set.js'
import seccompUnconfined from './seccomp-unconfined.js'
import selinuxOptions from './selinux-options.js'
import sensitiveHostPath from './sensitive-host-path.js'
import serviceAccountToken from './service-account-token.js'
import sshPort from './ssh-port.js'
import sysctlSet from './sysctl-set.js'
import tokenMounted from './token-mounted.js'
import unsafeSysctl from './unsafe-sysctl.js'
import userIdTenThousand from './user-id-ten-thousand.js'
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
  containerWithoutSecurityContext,
  defaultAccountToken,
  defaultCapabilitiesKept,
  defaultServiceAccount,
  deprecatedServiceAccount,
  dropAllSpelling,
  gitSyncCommand,
  groupIdTenThousand,
  hostAliases,
  hostIpc,
  hostNetwork,
  hostPath,
  hostPid,
  hostPort,
  hostProbeTarget,
  hostProcess,
  imagePrefixOpen,
  linuxHardening,
  lowGroupId,
  lowUserId,
  mayRunAsRoot,
  netRawNotDropped,
  noCapabilityDropped,
  nodeProgramCapability,
  nodeProgramNetwork,
  nodeProgramPrivileged,
  openConstraints,
  podWithoutSecurityContext,
  privilegeEscalationNotForbidden,
  privileged,
  privilegedPort,
  procMount,
  rootAllowedForPod,
  rootGroup,
  runAsNonRootNotSet,
  runAsRootUser,
  runtimeSocket,
  seccompLocalhost,
  seccompNotSet,
  seccompUnconfined,
  selinuxOptions,
  sensitiveHostPath,
  serviceAccountToken,
  sshPort,
  sysctlSet,
  tokenMounted,
  unsafeSysctl,
  userIdTenThousand,
  volumeType,
  writableHostMount,
  writableRootFilesystem,
]

export const securityFileRules: readonly ManifestRule[] = [podSecurityBlocksPods, podSecurityRefused, podSecurityWarned]
