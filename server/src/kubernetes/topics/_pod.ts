import type { Manifest, MapNode, Path, Resource } from '../model.js'
import type { KubernetesPlace } from '../topic.js'
import { asMap, asNumber, asSeq, asString, get, keyOf, entries as pairsOf } from '../tree.js'

/** The three lists of containers in a Pod spec. */
export const containerLists = ['initContainers', 'containers', 'ephemeralContainers'] as const
export type ContainerList = (typeof containerLists)[number]

/** A container of a Pod spec. */
export interface ContainerAt {
  readonly list: ContainerList
  readonly index: number
  readonly node: MapNode
  readonly name: string | undefined
  /** An init container that runs on beside the others (`restartPolicy: Always`). */
  readonly sidecar: boolean
}

/** The Pod spec around a place, and the container in it that the place lies in. */
export interface PodAt {
  readonly resource: Resource
  /** From the resource's root to the Pod spec: `['spec', 'template', 'spec']`. */
  readonly path: Path
  readonly spec: MapNode
  readonly containers: readonly ContainerAt[]
  readonly container: ContainerAt | undefined
}

/** The Pod spec that a place lies in: whatever is on the way there and has `containers`. */
export function podAt({ resource, path }: Pick<KubernetesPlace, 'resource' | 'path'>): PodAt | undefined {
  for (let length = 0; length < path.length; length++) {
    const own = path.slice(0, length)
    const spec = asMap(resource.at(...own))
    if (!asSeq(get(spec, 'containers'))) continue
    const containers = containersOf(spec!)
    const [list, index] = path.slice(length)
    const container = containers.find(one => one.list === list && one.index === index)
    return { resource, path: own, spec: spec!, containers, container }
  }
  return undefined
}

/** All containers of a Pod spec in the order in which they start. */
const containersOf = (spec: MapNode): readonly ContainerAt[] =>
  containerLists.flatMap(list =>
    (asSeq(get(spec, list))?.items ?? []).flatMap((item, index): ContainerAt[] => {
      const node = asMap(item.value)
      if (!node) return []
      const sidecar = list === 'initContainers' && asString(get(node, 'restartPolicy')) === 'Always'
      return [{ list, index, node, name: asString(get(node, 'name')), sidecar }]
    }),
  )

/** What happens when a container ends, and whether the file says so or it is the default. */
export function restartPolicyOf({ spec }: PodAt, container?: ContainerAt): { policy: string; written: boolean } {
  const own = asString(get(container?.node, 'restartPolicy'))
  const policy = own ?? asString(get(spec, 'restartPolicy'))
  return { policy: policy ?? 'Always', written: policy !== undefined }
}

/** Seconds between the start of termination and SIGKILL. */
export const gracePeriodOf = ({ spec }: PodAt): number => asNumber(get(spec, 'terminationGracePeriodSeconds')) ?? 30

/** The `containerPort` of a name in a container. */
export function portNamed(container: MapNode | undefined, name: string): number | undefined {
  const port = asSeq(get(container, 'ports'))?.items.find(item => asString(get(item.value, 'name')) === name)
  return asNumber(get(port?.value, 'containerPort'))
}

/** The labels of the Pods that a spec makes. */
export function labelsOf({ resource, path }: PodAt): ReadonlyMap<string, string> {
  const labels = asMap(resource.at(...path.slice(0, -1), 'metadata', 'labels'))
  return new Map(entries(labels))
}

/** Names of the Services of the file that send these Pods traffic. */
export function servicesOf({ slices }: Manifest, pod: PodAt): readonly string[] {
  const labels = labelsOf(pod)
  return slices
    .flatMap(({ part }) => part.resources)
    .filter(({ kind, group, namespace }) => kind === 'Service' && group === '' && namespace === pod.resource.namespace)
    .filter(service => {
      const wanted = entries(asMap(service.at('spec', 'selector')))
      return wanted.length > 0 && wanted.every(([key, value]) => labels.get(key) === value)
    })
    .flatMap(({ name }) => name ?? [])
}

const entries = (map: MapNode | undefined): readonly (readonly [string, string])[] =>
  (map ? pairsOf(map) : []).map(({ key, value }) => [keyOf(key), asString(value) ?? ''])
