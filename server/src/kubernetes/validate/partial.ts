import { memo } from '../../core/memo.js'
import type { Resource, Slice } from '../model.js'
import { podSpecOf } from '../pods.js'
import { asMap, get, itemsOf, pairOf } from '../tree.js'

/** What only a strategic merge patch writes. */
const directive = /(?:^|[\s{,"'])\$(?:patch|retainKeys|setElementOrder\/|deleteFromPrimitiveList\/)/m

const isPatch = memo(({ text }: Slice): boolean => directive.test(text))

/** Kinds that hold a Pod template and a selector for its Pods, and those that hold only a template. */
const withSelector: ReadonlySet<string | undefined> = new Set(['Deployment', 'DaemonSet', 'ReplicaSet', 'StatefulSet'])
const withTemplate: ReadonlySet<string | undefined> = new Set([...withSelector, 'CronJob', 'Job'])

/**
 * True for what looks like a part of an object: a patch for kustomize to lay over a base. What is missing there stands in
 * the base. Nobody writes a whole workload without all of the things asked for here.
 */
export function isPartial(resource: Resource): boolean {
  const { kind, slice } = resource
  if (slice.patch || slice.laidOver || isPatch(slice)) return true
  const spec = resource.at('spec')
  if (!spec) return Boolean(resource.at('metadata', 'annotations') ?? resource.at('metadata', 'labels'))
  if (!withTemplate.has(kind) || spec.type !== 'map') return false
  const template = asMap(get(spec, kind === 'CronJob' ? 'jobTemplate' : 'template'))
  if (!template) return spec.pairs.length > 0 && !pairOf(spec, 'selector') && !pairOf(spec, 'template')
  const images = itemsOf(get(podSpecOf(resource)?.node, 'containers')).some(({ value }) => pairOf(value, 'image'))
  // a Job has to say how its Pods restart, which no patch repeats
  if (!withSelector.has(kind)) return !images && !get(podSpecOf(resource)?.node, 'restartPolicy')
  return !pairOf(spec, 'selector') && !(images && get(template, 'metadata', 'labels'))
}
