import { stability } from './load.js'
import type { KindInfo, Schema } from './types.js'

/** A kind whose version an API server does not serve any more. */
export interface Removal {
  /** The first minor without it: 22 for 1.22. */
  readonly in: number
  /** What to write instead; `undefined` where nothing took its place. */
  readonly instead: { readonly apiVersion: string; readonly kind: string } | undefined
}

type Row = readonly [removed: number, apiVersion: string, kinds: string, instead: string | undefined]

/**
 * The kinds that had gone before the oldest minor of our schema, from Kubernetes' deprecated API migration guide and
 * changelogs. `instead` is an apiVersion; a kind behind it where that changed too.
 */
const rows: readonly Row[] = [
  [16, 'extensions/v1beta1', 'DaemonSet Deployment ReplicaSet', 'apps/v1'],
  [16, 'extensions/v1beta1', 'NetworkPolicy', 'networking.k8s.io/v1'],
  [16, 'extensions/v1beta1', 'PodSecurityPolicy', undefined],
  [16, 'apps/v1beta1', 'ControllerRevision Deployment StatefulSet', 'apps/v1'],
  [16, 'apps/v1beta2', 'ControllerRevision DaemonSet Deployment ReplicaSet StatefulSet', 'apps/v1'],
  [20, 'settings.k8s.io/v1alpha1', 'PodPreset', undefined],
  [21, 'batch/v2alpha1', 'CronJob', 'batch/v1'],
  [22, 'extensions/v1beta1', 'Ingress', 'networking.k8s.io/v1'],
  [22, 'networking.k8s.io/v1beta1', 'Ingress IngressClass', 'networking.k8s.io/v1'],
  [
    22,
    'admissionregistration.k8s.io/v1beta1',
    'MutatingWebhookConfiguration ValidatingWebhookConfiguration',
    'admissionregistration.k8s.io/v1',
  ],
  [22, 'apiextensions.k8s.io/v1beta1', 'CustomResourceDefinition', 'apiextensions.k8s.io/v1'],
  [22, 'apiregistration.k8s.io/v1beta1', 'APIService', 'apiregistration.k8s.io/v1'],
  [22, 'authentication.k8s.io/v1beta1', 'TokenReview', 'authentication.k8s.io/v1'],
  [
    22,
    'authorization.k8s.io/v1beta1',
    'LocalSubjectAccessReview SelfSubjectAccessReview SelfSubjectRulesReview SubjectAccessReview',
    'authorization.k8s.io/v1',
  ],
  [22, 'certificates.k8s.io/v1beta1', 'CertificateSigningRequest', 'certificates.k8s.io/v1'],
  [22, 'coordination.k8s.io/v1beta1', 'Lease', 'coordination.k8s.io/v1'],
  [
    22,
    'rbac.authorization.k8s.io/v1beta1',
    'ClusterRole ClusterRoleBinding Role RoleBinding',
    'rbac.authorization.k8s.io/v1',
  ],
  [22, 'scheduling.k8s.io/v1beta1', 'PriorityClass', 'scheduling.k8s.io/v1'],
  [22, 'storage.k8s.io/v1beta1', 'CSIDriver CSINode StorageClass VolumeAttachment', 'storage.k8s.io/v1'],
  [
    23,
    'rbac.authorization.k8s.io/v1alpha1',
    'ClusterRole ClusterRoleBinding Role RoleBinding',
    'rbac.authorization.k8s.io/v1',
  ],
  [23, 'scheduling.k8s.io/v1alpha1', 'PriorityClass', 'scheduling.k8s.io/v1'],
  [23, 'storage.k8s.io/v1alpha1', 'VolumeAttachment', 'storage.k8s.io/v1'],
  [24, 'node.k8s.io/v1alpha1', 'RuntimeClass', 'node.k8s.io/v1'],
  [24, 'storage.k8s.io/v1alpha1', 'CSIStorageCapacity', 'storage.k8s.io/v1'],
  [25, 'autoscaling/v2beta1', 'HorizontalPodAutoscaler', 'autoscaling/v2'],
  [25, 'batch/v1beta1', 'CronJob', 'batch/v1'],
  [25, 'discovery.k8s.io/v1beta1', 'EndpointSlice', 'discovery.k8s.io/v1'],
  [25, 'events.k8s.io/v1beta1', 'Event', 'events.k8s.io/v1'],
  [25, 'node.k8s.io/v1beta1', 'RuntimeClass', 'node.k8s.io/v1'],
  [25, 'policy/v1beta1', 'PodDisruptionBudget', 'policy/v1'],
  [25, 'policy/v1beta1', 'PodSecurityPolicy', undefined],
  [26, 'autoscaling/v2beta2', 'HorizontalPodAutoscaler', 'autoscaling/v2'],
  [
    26,
    'flowcontrol.apiserver.k8s.io/v1beta1',
    'FlowSchema PriorityLevelConfiguration',
    'flowcontrol.apiserver.k8s.io/v1',
  ],
  [27, 'resource.k8s.io/v1alpha1', 'ResourceClaim ResourceClaimTemplate', 'resource.k8s.io/v1'],
  [27, 'storage.k8s.io/v1beta1', 'CSIStorageCapacity', 'storage.k8s.io/v1'],
]

const old: ReadonlyMap<string, Removal> = new Map(
  rows.flatMap(([removed, apiVersion, kinds, instead]) =>
    kinds
      .split(' ')
      .map(kind => [
        `${apiVersion}/${kind}`,
        { in: removed, instead: instead ? { apiVersion: instead, kind } : undefined },
      ]),
  ),
)

/** The versions of apiVersions that no longer exist at all, for completion and for the nearest name. */
export const removedKinds: readonly { readonly apiVersion: string; readonly kind: string }[] = [...old.keys()].map(
  key => {
    const at = key.lastIndexOf('/')
    return { apiVersion: key.slice(0, at), kind: key.slice(at + 1) }
  },
)

/**
 * Whether a kind's version has gone, in `minor` or before it. `undefined` where it is still served then, or where we
 * have never heard of it.
 */
export function removal(schema: Schema, apiVersion: string, kind: string, minor: number): Removal | undefined {
  const known = old.get(`${apiVersion}/${kind}`)
  if (known) return known.in <= minor ? known : undefined
  const found = schema.kind(apiVersion, kind)
  if (found?.until === undefined || minor <= found.until) return undefined
  const next = successor(schema, found, minor)
  return { in: found.until + 1, instead: next && { apiVersion: next.apiVersion, kind } }
}

/** The most stable version of the same kind in its group that `minor` serves, if it is more stable than the one given. */
export function successor(schema: Schema, { group, version, kind }: KindInfo, minor: number): KindInfo | undefined {
  return schema
    .versions(kind)
    .filter(
      one =>
        one.group === group &&
        (one.since ?? 0) <= minor &&
        minor <= (one.until ?? Number.POSITIVE_INFINITY) &&
        stability(one.version) > stability(version),
    )
    .sort((a, b) => stability(b.version) - stability(a.version))[0]
}

/** Kinds that are still served and that Kubernetes asks not to use any more, with the minor that said so. */
export const deprecatedKinds: Readonly<
  Record<string, { readonly since: number; readonly instead?: { readonly apiVersion: string; readonly kind: string } }>
> = {
  'v1/ComponentStatus': { since: 19 },
  ...Object.fromEntries(
    ['InitConfiguration', 'ClusterConfiguration', 'JoinConfiguration'].map(kind => [
      `kubeadm.k8s.io/v1beta3/${kind}`,
      { since: 31, instead: { apiVersion: 'kubeadm.k8s.io/v1beta4', kind } },
    ]),
  ),
  'v1/Endpoints': { since: 33, instead: { apiVersion: 'discovery.k8s.io/v1', kind: 'EndpointSlice' } },
}
