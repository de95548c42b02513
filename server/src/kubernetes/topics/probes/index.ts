import type { KubernetesTopic } from '../../topic.js'
import exec from './exec.js'
import execCommand from './exec-command.js'
import failureThreshold from './failure-threshold.js'
import grpc from './grpc.js'
import httpGet from './http-get.js'
import httpGetPath from './http-get-path.js'
import initialDelaySeconds from './initial-delay-seconds.js'
import livenessProbe from './liveness-probe.js'
import periodSeconds from './period-seconds.js'
import port from './port.js'
import readinessProbe from './readiness-probe.js'
import startupProbe from './startup-probe.js'
import successThreshold from './success-threshold.js'
import tcpSocket from './tcp-socket.js'
import terminationGracePeriodSeconds from './termination-grace-period-seconds.js'
import timeoutSeconds from './timeout-seconds.js'

/** The three kinds of probes, the four ways to ask, and every number. */
export const probeTopics: readonly KubernetesTopic[] = [
  exec,
  execCommand,
  failureThreshold,
  grpc,
  httpGet,
  httpGetPath,
  initialDelaySeconds,
  livenessProbe,
  periodSeconds,
  port,
  readinessProbe,
  startupProbe,
  successThreshold,
  tcpSocket,
  terminationGracePeriodSeconds,
  timeoutSeconds,
]
