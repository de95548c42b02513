import type { Edit } from '../../core/types.js'
import { replaceScalar } from '../edits.js'
import type { Resource } from '../model.js'
import { asScalar } from '../tree.js'
import { autoscaler } from './autoscaler.js'
import { disruptionBudget } from './disruption-budget.js'
import { ingress } from './ingress.js'
import { kubeadm } from './kubeadm.js'
import { priorityLevel } from './priority-level.js'
import type { Step } from './step.js'
import { workload } from './workload.js'

/** The way to a newer version. */
export interface Migration {
  readonly edits: readonly Edit[]
  /** True where the new version means the same as the old one did. */
  readonly safe: boolean
}

/** Moves a resource to another `apiVersion` of its kind. `undefined` where that takes a person. */
export function migrate(resource: Resource, apiVersion: string): Migration | undefined {
  const scalar = asScalar(resource.pairAt('apiVersion')?.value)
  if (!scalar || scalar.templated) return undefined
  const edits = replaceScalar(scalar, apiVersion)
  const { step, safe } = stepFor(resource)
  if (!step) return safe === undefined ? undefined : { edits, safe }
  // what a template writes is not there to be rewritten
  if (resource.slice.actions.length > 0) return undefined
  const more = step(resource)
  return more && { edits: [...edits, ...more.edits], safe: more.safe }
}

/** From which version, or from all, of which kind. */
const steps: Readonly<Record<string, Step>> = {
  Ingress: ingress,
  'autoscaling/v2beta1/HorizontalPodAutoscaler': autoscaler,
  Deployment: workload,
  DaemonSet: workload,
  ReplicaSet: workload,
  StatefulSet: workload,
  PodDisruptionBudget: disruptionBudget,
  'kubeadm.k8s.io/v1beta3/InitConfiguration': kubeadm,
  'kubeadm.k8s.io/v1beta3/ClusterConfiguration': kubeadm,
  'kubeadm.k8s.io/v1beta3/JoinConfiguration': kubeadm,
  'flowcontrol.apiserver.k8s.io/v1beta1/PriorityLevelConfiguration': priorityLevel,
  'flowcontrol.apiserver.k8s.io/v1beta2/PriorityLevelConfiguration': priorityLevel,
}

/** Kinds whose fields, and what they mean, are the same in every version from which they are moved. */
const unchanged: ReadonlySet<string> = new Set([
  'CronJob',
  'ClusterRole',
  'ClusterRoleBinding',
  'CSIDriver',
  'CSINode',
  'CSIStorageCapacity',
  'FlowSchema',
  'HorizontalPodAutoscaler',
  'IngressClass',
  'IPAddress',
  'ClusterTrustBundle',
  'Lease',
  'MutatingAdmissionPolicy',
  'MutatingAdmissionPolicyBinding',
  'NetworkPolicy',
  'PriorityClass',
  'PriorityLevelConfiguration',
  'Role',
  'RoleBinding',
  'ServiceCIDR',
  'StorageClass',
  'ValidatingAdmissionPolicy',
  'ValidatingAdmissionPolicyBinding',
  'VolumeAttachment',
  'VolumeAttributesClass',
])

/** Groups whose versions have little in common but their names. */
const rewritten: ReadonlySet<string> = new Set(['apiextensions.k8s.io', 'resource.k8s.io'])

/** What is to be done beside writing another `apiVersion`; `safe` is `undefined` where even that is no help. */
function stepFor({ apiVersion, kind = '', group }: Resource): { readonly step?: Step; readonly safe?: boolean } {
  const step = steps[`${apiVersion}/${kind}`] ?? steps[kind]
  if (step) return { step }
  return rewritten.has(group) ? {} : { safe: unchanged.has(kind) }
}

/** Rewrites what a resource still writes as an older version of its kind did, its `apiVersion` being right already. */
export function modernize(resource: Resource): readonly Edit[] {
  const step = resource.kind === 'HorizontalPodAutoscaler' ? autoscaler : steps[resource.kind ?? '']
  return (step && resource.slice.actions.length === 0 && step(resource)?.edits) || []
}
