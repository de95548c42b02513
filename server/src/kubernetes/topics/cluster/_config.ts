import { resourcesIn } from '../../embedded.js'
import type { Manifest, Resource } from '../../model.js'
import type { KubernetesPlace } from '../../topic.js'
import { asNumber, asScalar, asString, get, itemsOf } from '../../tree.js'

/** What configuration files say, beyond the field that is asked about. */

/** The resources of a file, and those of the configuration files that its ConfigMaps hold. */
export const allResources = (manifest: Manifest): readonly Resource[] =>
  (manifest.outer ?? manifest).slices.flatMap(({ part }) => resourcesIn(part))

/** The first resource of a kind in the file, the one asked about before all others. */
export const configOf = ({ manifest, resource }: KubernetesPlace, kind: string): Resource | undefined =>
  resource.kind === kind ? resource : allResources(manifest).find(one => one.kind === kind)

/** The text of the scalar that is asked about: `8760h`, `ipvs`, or a number as written. */
export const textAt = (place: KubernetesPlace): string | undefined => {
  const scalar = asScalar(place.node)
  return !scalar || scalar.templated || scalar.value === null ? undefined : String(scalar.value)
}

/** The number that is asked about. */
export const numberAt = (place: KubernetesPlace): number | undefined => asNumber(place.node)

/**
 * A flag among kubeadm's `extraArgs` of a component: a map in v1beta3, a list of `{name, value}` in v1beta4.
 * `undefined` where it is not set.
 */
export function extraArg(config: Resource | undefined, component: string, flag: string): string | undefined {
  const args = config?.at(component, 'extraArgs')
  if (args?.type === 'map') {
    const value = asScalar(get(args, flag))
    return value && !value.templated ? String(value.value) : undefined
  }
  const item = itemsOf(args).findLast(({ value }) => asString(get(value, 'name')) === flag)
  return asString(get(item?.value, 'value'))
}
