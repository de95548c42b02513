import type { KubernetesRule, ManifestRule } from '../../rule.js'
import antiAffinityMissesItself from './anti-affinity-misses-itself.js'
import autoscaledReplicas from './autoscaled-replicas.js'
import autoscalerMinimum from './autoscaler-minimum.js'
import autoscalerMinimumImplied from './autoscaler-minimum-implied.js'
import autoscalerMinimumThree from './autoscaler-minimum-three.js'
import autoscalerTargetMissing from './autoscaler-target-missing.js'
import autoscalerWithoutRoom from './autoscaler-without-room.js'
import budgetAndBrokenPods from './budget-and-broken-pods.js'
import budgetBlocksDrain from './budget-blocks-drain.js'
import budgetOverReplicas from './budget-over-replicas.js'
import budgetWithoutPolicy from './budget-without-policy.js'
import cronJobDeadline from './cron-job-deadline.js'
import cronJobTtl from './cron-job-ttl.js'
import fewerThanThreeReplicas from './fewer-than-three-replicas.js'
import jobIsKept from './job-is-kept.js'
import manyDnsLookUps from './many-dns-look-ups.js'
import missingLivenessProbe from './missing-liveness-probe.js'
import missingReadinessProbe from './missing-readiness-probe.js'
import noAntiAffinity from './no-anti-affinity.js'
import noAntiAffinityWhenScaled from './no-anti-affinity-when-scaled.js'
import noDisruptionBudget from './no-disruption-budget.js'
import noDisruptionBudgetForOne from './no-disruption-budget-for-one.js'
import noDnsOptions from './no-dns-options.js'
import noNodeAffinity from './no-node-affinity.js'
import noPriorityClass from './no-priority-class.js'
import noTopologySpread from './no-topology-spread.js'
import onDeleteStrategy from './on-delete-strategy.js'
import onePodBehindService from './one-pod-behind-service.js'
import ownPriorityClass from './own-priority-class.js'
import recreateStrategy from './recreate-strategy.js'
import restartPolicy from './restart-policy.js'
import restartPolicyImplied from './restart-policy-implied.js'
import serviceBeforeReady from './service-before-ready.js'
import serviceDownAtUpdate from './service-down-at-update.js'
import singleReplica from './single-replica.js'
import statefulSetService from './stateful-set-service.js'
import statefulSetWithoutService from './stateful-set-without-service.js'
import undeclaredLivenessPort from './undeclared-liveness-port.js'
import undeclaredReadinessPort from './undeclared-readiness-port.js'
import undeclaredStartupPort from './undeclared-startup-port.js'
import updateStrategyImplied from './update-strategy-implied.js'

export const reliabilityRules: readonly KubernetesRule[] = [
  antiAffinityMissesItself,
  autoscalerMinimum,
  autoscalerMinimumImplied,
  autoscalerMinimumThree,
  autoscalerWithoutRoom,
  budgetAndBrokenPods,
  budgetBlocksDrain,
  budgetWithoutPolicy,
  cronJobDeadline,
  cronJobTtl,
  fewerThanThreeReplicas,
  jobIsKept,
  manyDnsLookUps,
  missingLivenessProbe,
  missingReadinessProbe,
  noAntiAffinity,
  noAntiAffinityWhenScaled,
  noDnsOptions,
  noNodeAffinity,
  noPriorityClass,
  noTopologySpread,
  onDeleteStrategy,
  ownPriorityClass,
  recreateStrategy,
  restartPolicy,
  restartPolicyImplied,
  singleReplica,
  statefulSetWithoutService,
  undeclaredLivenessPort,
  undeclaredReadinessPort,
  undeclaredStartupPort,
  updateStrategyImplied,
]

export const reliabilityFileRules: readonly ManifestRule[] = [
  autoscaledReplicas,
  autoscalerTargetMissing,
  budgetOverReplicas,
  noDisruptionBudget,
  noDisruptionBudgetForOne,
  onePodBehindService,
  serviceBeforeReady,
  serviceDownAtUpdate,
  statefulSetService,
]
