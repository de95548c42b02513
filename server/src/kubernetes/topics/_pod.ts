import type { Manifest, MapNode, Path, Resource } from '../model.js'
import { type Container, containersOf, podSpecOf, templateOf } from '../pods.js'
import { labelsOf, matches, selectorOf } from '../selectors.js'
import type { KubernetesPlace } from '../topic.js'
import { asNumber, asString, get, itemsOf } from '../tree.js'

/** The Pods that a resource makes, or is, and the container of theirs that a place lies in. */
export interface PodAt {
  readonly resource: Resource
  readonly spec: MapNode
  /** From the resource's root to the Pod spec: `['spec', 'template', 'spec']`. */
  readonly path: Path
  readonly containers: readonly Container[]
  readonly container: Container | undefined
}

export function podAt({ resource, path }: Pick<KubernetesPlace, 'resource' | 'path'>): PodAt | undefined {
  const spec = podSpecOf(resource)
  if (!spec) return undefined
  const containers = containersOf(resource)
  const container = containers.find(one => one.path.every((step, index) => step === path[index]))
  return { resource, spec: spec.node, path: spec.path, containers, container }
}

/** What happens when a container ends, and whether the file says so or it is the default. */
export function restartPolicyOf({ spec }: PodAt, container?: Container): { policy: string; written: boolean } {
  const own = asString(get(container?.node, 'restartPolicy'))
  const policy = own ?? asString(get(spec, 'restartPolicy'))
  return { policy: policy ?? 'Always', written: policy !== undefined }
}

/** Seconds between the start of termination and SIGKILL; `undefined` where a template says. */
export function gracePeriodOf({ spec }: PodAt): number | undefined {
  const written = get(spec, 'terminationGracePeriodSeconds')
  return written ? asNumber(written) : 30
}

/** The `containerPort` of a name in a container. */
export function portNamed(container: MapNode | undefined, name: string): number | undefined {
  const port = itemsOf(get(container, 'ports')).find(item => asString(get(item.value, 'name')) === name)
  return asNumber(get(port?.value, 'containerPort'))
}

/** The Services of the file that send the Pods of a resource traffic. */
export function servicesOf({ slices }: Manifest, resource: Resource): readonly Resource[] {
  const labels = labelsOf(templateOf(resource)?.node)
  return slices
    .flatMap(({ part }) => part.resources)
    .filter(({ kind, group, namespace }) => kind === 'Service' && group === '' && namespace === resource.namespace)
    .filter(service => {
      const selector = selectorOf(service)
      return selector && selector.requirements.length > 0 && labels && matches(selector, labels)
    })
}
