import { joined, type Localized } from '../../core/localized.js'
import { few } from '../../core/prose.js'
import type { Manifest, MapNode, Path, Resource, YamlNode } from '../model.js'
import { podSpecOf, templateOf } from '../pods.js'
import { labelsOf, matches, type Requirement, type Selector } from '../selectors.js'
import type { KubernetesPlace } from '../topic.js'
import { asMap, asNumber, asScalar, asString, get } from '../tree.js'
import { code, say } from './_text.js'

/** What a file says beyond the place that is asked about: its other resources, and how they hang together. */

export const resourcesOf = ({ slices }: Manifest): readonly Resource[] => slices.flatMap(({ part }) => part.resources)

/** The resources of a kind, in the namespace of another one. */
export const neighbours = ({ manifest, resource }: KubernetesPlace, kind: string): readonly Resource[] =>
  resourcesOf(manifest).filter(one => one.kind === kind && one.namespace === resource.namespace)

/** The map that has the field which is asked about, whether the caret is on the field, on an item or on an entry of it. */
export function ownerOf({ resource, path, field }: KubernetesPlace): { node: MapNode; path: Path } | undefined {
  const entry =
    field?.shape.is === 'map' && path.at(-2) === field.name ? path.length - 2 : path.lastIndexOf(field?.name ?? '')
  const at = path.slice(0, entry < 0 ? path.length - 1 : entry)
  const node = asMap(get(resource.root, ...at))
  return node && { node, path: at }
}

/** The value of the field that is asked about, wherever in it the caret is. */
export const fieldValue = (place: KubernetesPlace): ReturnType<typeof get> => {
  const owner = ownerOf(place)
  return owner && place.field && get(owner.node, place.field.name)
}

/** True where a node is written, and by a template: then nothing can be said of it. */
export const isOpen = (node: YamlNode | undefined): boolean => node?.templated === true

/** A number that is written, the default where nothing is, and `undefined` where it is not known. */
export function numberOr(node: YamlNode | undefined, key: string, usual: number): number | undefined {
  const value = get(node, key)
  if (!value || asScalar(value)?.value === null) return node?.templated ? undefined : usual
  const number = asNumber(value)
  return number !== undefined && Number.isFinite(number) ? number : undefined
}

/** A text that is written, the default where nothing is, and `undefined` where it is not known. */
export function textOr(node: YamlNode | undefined, key: string, usual: string): string | undefined {
  const value = get(node, key)
  if (!value || asScalar(value)?.value === null) return node?.templated ? undefined : usual
  return asString(value)
}

/** How many Pods a workload keeps; 1 where it does not say, `undefined` where there is no such number. */
export const replicasOf = ({ root, kind }: Resource): number | undefined =>
  kind === 'Deployment' || kind === 'StatefulSet' || kind === 'ReplicaSet' || kind === 'ReplicationController'
    ? numberOr(get(root, 'spec'), 'replicas', 1)
    : undefined

/** The workloads (and Pods) of the file whose Pods a selector chooses, in one namespace. */
export const chosenBy = (
  manifest: Manifest,
  selector: Selector | undefined,
  inNamespace: (namespace: string | undefined) => boolean,
): readonly Resource[] =>
  selector === undefined
    ? []
    : resourcesOf(manifest).filter(resource => {
        if (!inNamespace(resource.namespace) || !podSpecOf(resource)) return false
        const labels = labelsOf(templateOf(resource)?.node)
        return labels !== undefined && matches(selector, labels)
      })

/** "Deployment `web`" */
export const named = ({ kind = '', name }: Resource): string => (name === undefined ? kind : `${kind} ${code(name)}`)

/** "Deployment `web` and Job `tidy`" */
export const allNamed = (resources: readonly Resource[]): Localized => few(resources.map(named), 5, { measure: '个' })

/** A selector as `kubectl -l` would write it: `app=web`, `tier in (a, b)`, `!canary`. */
export const selectorText = ({ requirements }: Pick<Selector, 'requirements'>): string =>
  requirements.map(requirementText).join(',')

function requirementText({ key, operator, values }: Requirement): string {
  if (operator === 'Exists') return key
  if (operator === 'DoesNotExist') return `!${key}`
  if (operator === 'In' && values.length === 1) return `${key}=${values[0]}`
  if (operator === 'NotIn' && values.length === 1) return `${key}!=${values[0]}`
  return `${key} ${operator === 'In' ? 'in' : 'notin'} (${values.join(', ')})`
}

/** "Pods with `app=web`", or "every Pod" */
export const podsWith = (selector: Selector): Localized =>
  selector.requirements.length === 0
    ? { en: 'every Pod', 'zh-cn': '所有 Pod' }
    : say({ en: 'Pods with {labels}', 'zh-cn': '带 {labels} 的 Pod' }, { labels: code(selectorText(selector), 120) })

/** "1 Pod", "3 Pods" */
export const pods = (count: number): Localized => ({
  en: `${count} Pod${count === 1 ? '' : 's'}`,
  'zh-cn': `${count} 个 Pod`,
})

/** "namespace `shop`"; "the namespace it is applied to" where the file names none. */
export const inNamespace = ({ root, namespace }: Resource): Localized =>
  namespace === undefined
    ? get(root, 'metadata', 'namespace')
      ? { en: 'its namespace', 'zh-cn': '它的命名空间' }
      : { en: 'the namespace it is applied to', 'zh-cn': '应用时所在的命名空间' }
    : say({ en: 'namespace {name}', 'zh-cn': '命名空间 {name}' }, { name: code(namespace) })

/** A plain explanation, or none. */
export const explained = (...parts: readonly (Localized | undefined)[]): { readonly text: Localized } | undefined => {
  const present = parts.filter(part => part !== undefined)
  return present.length > 0 ? { text: joined(present) } : undefined
}

/** A lookup by a word of the file, which `constructor` and the like do not fool. */
export const own = <T>(record: Readonly<Record<string, T>>, key: string | undefined): T | undefined =>
  key !== undefined && Object.hasOwn(record, key) ? record[key] : undefined
