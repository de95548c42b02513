import type { KubernetesRule } from '../../rule.js'
import failurePolicy from './failure-policy.js'
import indexedCompletions from './indexed-completions.js'
import jobRestartPolicy from './job-restart-policy.js'
import jobSelector from './job-selector.js'
import maxFailedIndexes from './max-failed-indexes.js'
import needsIndexed from './needs-indexed.js'
import replacementPolicy from './replacement-policy.js'
import scheduleBothDays from './schedule-both-days.js'
import scheduleEveryMinute from './schedule-every-minute.js'
import scheduleNever from './schedule-never.js'
import startingDeadlineTooShort from './starting-deadline-too-short.js'
import successPolicy from './success-policy.js'

export const jobsRules: readonly KubernetesRule[] = [
  failurePolicy,
  indexedCompletions,
  jobRestartPolicy,
  jobSelector,
  maxFailedIndexes,
  needsIndexed,
  replacementPolicy,
  scheduleBothDays,
  scheduleEveryMinute,
  scheduleNever,
  startingDeadlineTooShort,
  successPolicy,
]
