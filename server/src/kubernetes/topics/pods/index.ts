import type { KubernetesTopic } from '../../topic.js'
import activeDeadlineSeconds from './active-deadline-seconds.js'
import containerRestartPolicy from './container-restart-policy.js'
import containers from './containers.js'
import dnsConfig from './dns-config.js'
import dnsPolicy from './dns-policy.js'
import exitCode from './exit-code.js'
import hostAliases from './host-aliases.js'
import hostIPC from './host-ipc.js'
import hostNetwork from './host-network.js'
import hostPID from './host-pid.js'
import hostUsers from './host-users.js'
import hostname from './hostname.js'
import initContainers from './init-containers.js'
import phase from './phase.js'
import pod from './pod.js'
import podSpec from './pod-spec.js'
import readinessGates from './readiness-gates.js'
import restartPolicy from './restart-policy.js'
import runtimeClass from './runtime-class.js'
import schedulingGates from './scheduling-gates.js'
import serviceLinks from './service-links.js'
import shareProcessNamespace from './share-process-namespace.js'
import terminationGracePeriodSeconds from './termination-grace-period-seconds.js'
import waitingReason from './waiting-reason.js'

/** The Pod as a whole: its containers, how it starts and ends, what it shares with its node. */
export const podTopics: readonly KubernetesTopic[] = [
  activeDeadlineSeconds,
  containerRestartPolicy,
  containers,
  dnsConfig,
  dnsPolicy,
  exitCode,
  hostAliases,
  hostIPC,
  hostname,
  hostNetwork,
  hostPID,
  hostUsers,
  initContainers,
  phase,
  pod,
  podSpec,
  readinessGates,
  restartPolicy,
  runtimeClass,
  schedulingGates,
  serviceLinks,
  shareProcessNamespace,
  terminationGracePeriodSeconds,
  waitingReason,
]
