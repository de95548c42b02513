import type { KubernetesRule } from '../../rule.js'
import daemonsetSurge from './daemonset-surge.js'
import emptySelector from './empty-selector.js'
import over100Percent from './over-100-percent.js'
import progressDeadline from './progress-deadline.js'
import rolloutStuck from './rollout-stuck.js'
import selectorMismatch from './selector-mismatch.js'
import statefulSetForceKill from './stateful-set-force-kill.js'
import statefulSetNameTooLong from './stateful-set-name-too-long.js'
import templateActiveDeadline from './template-active-deadline.js'
import templateRestartPolicy from './template-restart-policy.js'
import unusedRollingUpdate from './unused-rolling-update.js'

export const workloadsRules: readonly KubernetesRule[] = [
  daemonsetSurge,
  emptySelector,
  over100Percent,
  progressDeadline,
  rolloutStuck,
  selectorMismatch,
  statefulSetForceKill,
  statefulSetNameTooLong,
  templateActiveDeadline,
  templateRestartPolicy,
  unusedRollingUpdate,
]
