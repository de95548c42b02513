import type { KubernetesTopic } from '../../topic.js'
import { fields } from './_fields.js'
import cronConcurrencyPolicy from './cron-concurrency-policy.js'
import cronFailedHistory from './cron-failed-history.js'
import cronJob from './cron-job.js'
import cronSchedule from './cron-schedule.js'
import cronStartingDeadlineSeconds from './cron-starting-deadline-seconds.js'
import cronSuccessfulHistory from './cron-successful-history.js'
import cronSuspend from './cron-suspend.js'
import cronTimeZone from './cron-time-zone.js'
import daemonSet from './daemon-set.js'
import daemonUpdateStrategy from './daemon-update-strategy.js'
import deployment from './deployment.js'
import deploymentStrategy from './deployment-strategy.js'
import job from './job.js'
import jobActiveDeadlineSeconds from './job-active-deadline-seconds.js'
import jobBackoffLimit from './job-backoff-limit.js'
import jobCompletionMode from './job-completion-mode.js'
import jobCompletions from './job-completions.js'
import jobIndexFailures from './job-index-failures.js'
import jobPodFailurePolicy from './job-pod-failure-policy.js'
import jobPodReplacement from './job-pod-replacement.js'
import jobSuccessPolicy from './job-success-policy.js'
import jobSuspend from './job-suspend.js'
import jobTtl from './job-ttl.js'
import maxSurge from './max-surge.js'
import maxUnavailable from './max-unavailable.js'
import minReadySeconds from './min-ready-seconds.js'
import paused from './paused.js'
import progressDeadlineSeconds from './progress-deadline-seconds.js'
import replicaSet from './replica-set.js'
import replicas from './replicas.js'
import revisionHistoryLimit from './revision-history-limit.js'
import statefulClaims from './stateful-claims.js'
import statefulPartition from './stateful-partition.js'
import statefulPodManagementPolicy from './stateful-pod-management-policy.js'
import statefulReplicas from './stateful-replicas.js'
import statefulServiceName from './stateful-service-name.js'
import statefulSet from './stateful-set.js'
import statefulUpdateStrategy from './stateful-update-strategy.js'
import template from './template.js'

/** What runs Pods, how many of them, and how they are replaced. */
export const workloadTopics: readonly KubernetesTopic[] = [
  ...fields,
  cronConcurrencyPolicy,
  cronFailedHistory,
  cronJob,
  cronSchedule,
  cronStartingDeadlineSeconds,
  cronSuccessfulHistory,
  cronSuspend,
  cronTimeZone,
  daemonSet,
  daemonUpdateStrategy,
  deployment,
  deploymentStrategy,
  job,
  jobActiveDeadlineSeconds,
  jobBackoffLimit,
  jobCompletionMode,
  jobCompletions,
  jobIndexFailures,
  jobPodFailurePolicy,
  jobPodReplacement,
  jobSuccessPolicy,
  jobSuspend,
  jobTtl,
  maxSurge,
  maxUnavailable,
  minReadySeconds,
  paused,
  progressDeadlineSeconds,
  replicas,
  replicaSet,
  revisionHistoryLimit,
  statefulClaims,
  statefulPartition,
  statefulPodManagementPolicy,
  statefulReplicas,
  statefulServiceName,
  statefulSet,
  statefulUpdateStrategy,
  template,
]
