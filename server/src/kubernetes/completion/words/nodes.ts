import { same } from '../../../core/localized.js'
import { type WellKnown, wellKnown } from '../../well-known.js'
import { beside, type Typing } from '../place.js'
import { distinct, type Suggestion, texts, type Words } from '../suggestion.js'

/** Well-known labels, annotations and taints. */

/** Those of one sort which a kind may carry; its own come before those that any may carry. */
export function known(sort: WellKnown['kind'], on: (kinds: readonly string[]) => boolean): readonly Suggestion[] {
  return Object.entries(wellKnown)
    .filter(([key, { kind, on: kinds }]) => kind === sort && !key.endsWith('/') && (kinds.length === 0 || on(kinds)))
    .map(([text, { text: about, on: kinds, instead }]) => ({
      text,
      about,
      rank: instead === undefined ? (kinds.length === 0 ? 4 : 3) : 8,
      deprecated: instead !== undefined,
      ...(kinds.length > 0 && { detail: same(kinds.join(', ')) }),
    }))
}

/** Labels that nodes have, the topology first. */
const nodeLabels = (): readonly Suggestion[] =>
  distinct([
    ...topologyKeys(),
    ...texts(['kubernetes.io/os', 'kubernetes.io/arch', 'node.kubernetes.io/instance-type'], { rank: 1 }).map(withText),
    ...known('label', kinds => kinds.includes('Node')).filter(({ detail }) => detail),
  ])

const withText = (one: Suggestion): Suggestion => {
  const about = wellKnown[one.text]?.text
  return about ? { ...one, about } : one
}

const topologyKeys = (): readonly Suggestion[] =>
  texts(['kubernetes.io/hostname', 'topology.kubernetes.io/zone', 'topology.kubernetes.io/region'], { rank: 0 }).map(
    withText,
  )

const taints = (): readonly Suggestion[] => [
  ...texts(['node-role.kubernetes.io/control-plane'], { rank: 0 }).map(withText),
  ...known('taint', () => true),
]

/** Values of well-known labels and annotations, in words that YAML reads as text. */
const valuesByKey: Readonly<Record<string, readonly string[]>> = {
  'app.kubernetes.io/managed-by': ['Helm', 'kustomize', 'argocd', 'flux'],
  'cluster-autoscaler.kubernetes.io/safe-to-evict': ['false', 'true'],
  'kubernetes.io/arch': ['amd64', 'arm64', 'ppc64le', 's390x'],
  'kubernetes.io/os': ['linux', 'windows'],
  'node.kubernetes.io/exclude-from-external-load-balancers': ['true'],
  'pod-security.kubernetes.io/audit': ['baseline', 'privileged', 'restricted'],
  'pod-security.kubernetes.io/audit-version': ['latest'],
  'pod-security.kubernetes.io/enforce': ['baseline', 'privileged', 'restricted'],
  'pod-security.kubernetes.io/enforce-version': ['latest'],
  'pod-security.kubernetes.io/warn': ['baseline', 'privileged', 'restricted'],
  'pod-security.kubernetes.io/warn-version': ['latest'],
  'rbac.authorization.kubernetes.io/autoupdate': ['false', 'true'],
  'storageclass.kubernetes.io/is-default-class': ['false', 'true'],
  'ingressclass.kubernetes.io/is-default-class': ['false', 'true'],
  'snapshot.storage.kubernetes.io/is-default-class': ['false', 'true'],
  'config.kubernetes.io/local-config': ['true'],
  'service.kubernetes.io/topology-mode': ['Auto', 'Disabled'],
  'resource.kubernetes.io/admin-access': ['true'],
  'rbac.authorization.k8s.io/aggregate-to-admin': ['true'],
  'rbac.authorization.k8s.io/aggregate-to-edit': ['true'],
  'rbac.authorization.k8s.io/aggregate-to-view': ['true'],
}

/** Values of a label or annotation of this name. */
export const valuesOfKey = (key: unknown): readonly Suggestion[] =>
  typeof key === 'string' && Object.hasOwn(valuesByKey, key) ? texts(valuesByKey[key]!) : []

const byRequirement = (typing: Typing): readonly Suggestion[] => {
  const key = beside(typing, 'key')
  return key?.type === 'scalar' ? valuesOfKey(key.value) : []
}

export const nodeWords: Words = {
  'NodeSelectorRequirement.key': nodeLabels,
  'NodeSelectorRequirement.values': byRequirement,
  'PodAffinityTerm.topologyKey': topologyKeys,
  'PodSpec.nodeSelector': ({ below }) => valuesOfKey(below.at(-1)),
  'Scheduling.nodeSelector': ({ below }) => valuesOfKey(below.at(-1)),
  'Taint.key': taints,
  'Toleration.key': taints,
  'TopologySpreadConstraint.topologyKey': topologyKeys,
  'TopologySelectorLabelRequirement.key': topologyKeys,
}

export const nodeKeys: Words = { 'PodSpec.nodeSelector': nodeLabels, 'Scheduling.nodeSelector': nodeLabels }
