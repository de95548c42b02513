import type { KubernetesRule, ManifestRule } from '../../rule.js'
import antiAffinityMissesItself from './anti-affinity-misses-itself.js'
import autoscaledReplicas from './autoscaled-replicas.js'
import autoscalerMinimum from './autoscaler-minimum.js'
import autoscalerMinimumThree from './autoscaler-minimum-three.js'
import autoscalerTargetMissing from './autoscaler-target-missing.js'
import autoscalerWithoutRoom from './autoscaler-without-room.js'
import budgetAndBrokenPods from './budget-and-broken-pods.js'
import budgetBlocksDrain from './budget-blocks-drain.js'
import budgetOverReplicas from './budget-over-replicas.js'
import budgetWithoutPolicy from './budget-without-policy.js'
import cronJobDeadline from './cron-job-deadline.js'
import fewerThanThreeReplicas from './fewer-than-three-replicas.js'
import jobIsKept from './job-is-kept.js'
import missingLivenessProbe from './missing-liveness-probe.js'
import missingReadinessProbe from './missing-readiness-probe.js'
import noAntiAffinity from './no-anti-affinity.js'
import noDisruptionBudget from './no-disruption-budget.js'
import noDnsOptions from './no-dns-options.js'
import noNodeAffinity from './no-node-affinity.js'
import noPriorityClass from './no-priority-class.js'
import noTopologySpread from './no-topology-spread.js'
import onePodBehindService from './one-pod-behind-service.js'
import recreateStrategy from './recreate-strategy.js'
import restartPolicy from './restart-policy.js'
import serviceBeforeReady from './service-before-ready.js'
import serviceDownAtUpdate from './service-down-at-update.js'
import singleReplica from './single-replica.js'
import statefulSetService from './stateful-set-service.js'
import undeclaredProbePort from './undeclared-probe-port.js'
import updateStrategyImplied from './update-strategy-implied.js'

export const reliabilityRules: readonly KubernetesRule[] = [
  antiAffinityMissesItself,
  autoscalerMinimum,
  autoscalerMinimumThree,
  autoscalerWithoutRoom,
  budgetAndBrokenPods,
  budgetBlocksDrain,
  budgetWithoutPolicy,
  cronJobDeadline,
  fewerThanThreeReplicas,
  jobIsKept,
  missingLivenessProbe,
  missingReadinessProbe,
  noAntiAffinity,
  noDnsOptions,
  noNodeAffinity,
  noPriorityClass,
  noTopologySpread,
  recreateStrategy,
  restartPolicy,
  singleReplica,
  undeclaredProbePort,
  updateStrategyImplied,
]

export const reliabilityFileRules: readonly ManifestRule[] = [
  autoscaledReplicas,
  autoscalerTargetMissing,
  budgetOverReplicas,
  noDisruptionBudget,
  onePodBehindService,
  serviceBeforeReady,
  serviceDownAtUpdate,
  statefulSetService,
]
