import type { KubernetesRule } from '../../rule.js'
import missingLivenessProbe from './missing-liveness-probe.js'
import missingReadinessProbe from './missing-readiness-probe.js'
import noDnsOptions from './no-dns-options.js'
import noPriorityClass from './no-priority-class.js'
import noTopologySpread from './no-topology-spread.js'
import restartPolicy from './restart-policy.js'

export const reliabilityRules: readonly KubernetesRule[] = [
  missingLivenessProbe,
  missingReadinessProbe,
  noDnsOptions,
  noPriorityClass,
  noTopologySpread,
  restartPolicy,
]
