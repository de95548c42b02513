import type { FlagTopic } from './_flag.js'
import { admissionPlugins } from './admission-plugins.js'
import { advertiseAddress } from './advertise-address.js'
import { aggregation } from './aggregation.js'
import { allowPrivileged } from './allow-privileged.js'
import { anonymousAuth } from './anonymous-auth.js'
import { auditLog } from './audit-log.js'
import { authorizationMode } from './authorization-mode.js'
import { bindAddress } from './bind-address.js'
import { certificates } from './certificates.js'
import { clientRate } from './client-rate.js'
import { cloudProvider } from './cloud-provider.js'
import { concurrentSyncs } from './concurrent-syncs.js'
import { controllers } from './controllers.js'
import { encryptionConfig } from './encryption-config.js'
import { etcdClientAuth } from './etcd-client-auth.js'
import { etcdCompaction } from './etcd-compaction.js'
import { etcdDisk } from './etcd-disk.js'
import { etcdElection } from './etcd-election.js'
import { etcdMembers } from './etcd-members.js'
import { etcdQuota } from './etcd-quota.js'
import { etcdServers } from './etcd-servers.js'
import { etcdSnapshotCount } from './etcd-snapshot-count.js'
import { etcdUrls } from './etcd-urls.js'
import { eventTtl } from './event-ttl.js'
import { etcdFeatureGates, featureGates } from './feature-gates.js'
import { hardEviction } from './hard-eviction.js'
import { imageCleanup } from './image-cleanup.js'
import { ipvsScheduler } from './ipvs-scheduler.js'
import { leaderElection } from './leader-election.js'
import { nodeHealth } from './node-health.js'
import { nodeLabels } from './node-labels.js'
import { nodePortRange } from './node-port-range.js'
import { pauseImage } from './pause-image.js'
import { podAutoscaler } from './pod-autoscaler.js'
import { podRange } from './pod-range.js'
import { podsPerNode } from './pods-per-node.js'
import { priorityAndFairness } from './priority-and-fairness.js'
import { proxyMode } from './proxy-mode.js'
import { requestsInFlight } from './requests-in-flight.js'
import { serviceAccountKeys } from './service-account-keys.js'
import { serviceRange } from './service-range.js'
import { terminatedPods } from './terminated-pods.js'
import { tlsCiphers } from './tls-ciphers.js'

/** What there is to say about single flags. */
export const flagTopics: readonly FlagTopic[] = [
  admissionPlugins,
  advertiseAddress,
  aggregation,
  allowPrivileged,
  anonymousAuth,
  auditLog,
  authorizationMode,
  bindAddress,
  certificates,
  clientRate,
  cloudProvider,
  concurrentSyncs,
  controllers,
  encryptionConfig,
  etcdClientAuth,
  etcdCompaction,
  etcdDisk,
  etcdElection,
  etcdMembers,
  etcdQuota,
  etcdServers,
  etcdSnapshotCount,
  etcdUrls,
  eventTtl,
  etcdFeatureGates,
  featureGates,
  ipvsScheduler,
  leaderElection,
  nodeHealth,
  nodeLabels,
  nodePortRange,
  pauseImage,
  podAutoscaler,
  podRange,
  priorityAndFairness,
  requestsInFlight,
  serviceAccountKeys,
  serviceRange,
  hardEviction,
  imageCleanup,
  podsPerNode,
  proxyMode,
  terminatedPods,
  tlsCiphers,
]

/** The topic of a component's flag: one for that component before one for all, whole names before patterns. */
export function flagTopic(component: string, name: string): FlagTopic | undefined {
  const flag = `--${name}`
  return (
    exact.get(`${component} ${flag}`) ??
    exact.get(flag) ??
    patterns.find(({ test }) => test.test(`${component} ${flag}`))?.topic
  )
}

const rows = flagTopics.flatMap(topic => topic.flags.map(key => ({ key, topic })))
const exact = new Map(rows.filter(({ key }) => !key.includes('*')).map(({ key, topic }) => [key, topic]))
const patterns = rows
  .filter(({ key }) => key.includes('*'))
  .map(({ key, topic }) => ({ test: new RegExp(`(?:^| )${key.replaceAll('*', '[\\w.-]*')}$`), topic }))
