import type { KubernetesTopic } from '../../topic.js'
import allowPrivilegeEscalation from './allow-privilege-escalation.js'
import capabilities from './capabilities.js'
import fsGroup from './fs-group.js'
import privileged from './privileged.js'
import readOnlyRootFilesystem from './read-only-root-filesystem.js'
import runAsNonRoot from './run-as-non-root.js'
import runAsUser from './run-as-user.js'
import seccompProfile from './seccomp-profile.js'
import securityContext from './security-context.js'
import sysctls from './sysctls.js'

/** As whom and with which powers containers run, and which Pod Security level that is. */
export const securityTopics: readonly KubernetesTopic[] = [
  allowPrivilegeEscalation,
  capabilities,
  fsGroup,
  privileged,
  readOnlyRootFilesystem,
  runAsNonRoot,
  runAsUser,
  seccompProfile,
  securityContext,
  sysctls,
]
