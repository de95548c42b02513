import { memo } from '../core/memo.js'
import type { MapNode, Path, Resource } from './model.js'
import { asMap, asSeq, asString, get, itemsOf } from './tree.js'

/** Finds the Pods in a resource: every kind that makes Pods carries the template of one, each at a place of its own. */

/** A map of a resource, and where it stands below the resource's root. */
export interface At {
  readonly node: MapNode
  readonly path: Path
}

/** Where the kinds have what has `metadata` and `spec` of a Pod. */
const templates: Readonly<Record<string, Path>> = {
  Pod: [],
  PodTemplate: ['template'],
  Deployment: ['spec', 'template'],
  StatefulSet: ['spec', 'template'],
  DaemonSet: ['spec', 'template'],
  ReplicaSet: ['spec', 'template'],
  ReplicationController: ['spec', 'template'],
  Job: ['spec', 'template'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template'],
}

/** The Pod template of a resource; the Pod itself where it is one. Custom kinds are known by their shape. */
export const templateOf = memo(({ kind, root }: Resource): At | undefined => {
  const known = kind === undefined || !Object.hasOwn(templates, kind) ? undefined : templates[kind]
  const path = known ?? ['spec', 'template']
  const node = asMap(get(root, ...path))
  return node && (known || asSeq(get(node, 'spec', 'containers'))) ? { node, path } : undefined
})

/** The `spec` of the Pods that a resource makes, or is. */
export const podSpecOf = memo((resource: Resource): At | undefined => {
  const template = templateOf(resource)
  const node = asMap(get(template?.node, 'spec'))
  return template && node && { node, path: [...template.path, 'spec'] }
})

const lists = ['initContainers', 'containers', 'ephemeralContainers'] as const

/** A container of a Pod. */
export interface Container extends At {
  /** `undefined` where it is missing, or written by a template. */
  readonly name: string | undefined
  readonly list: (typeof lists)[number]
  readonly index: number
  /** An init container that keeps running beside the others: `restartPolicy: Always`. */
  readonly sidecar: boolean
}

/** The containers of the Pods that a resource makes, in the order in which they start. Items that are no maps are left out. */
export const containersOf = memo((resource: Resource): readonly Container[] => {
  const spec = podSpecOf(resource)
  if (!spec) return []
  return lists.flatMap(list =>
    itemsOf(get(spec.node, list)).flatMap(({ value }, index) => {
      const node = asMap(value)
      if (!node) return []
      const name = asString(get(node, 'name'))
      const sidecar = list === 'initContainers' && asString(get(node, 'restartPolicy')) === 'Always'
      return [{ node, path: [...spec.path, list, index], name, list, index, sidecar }]
    }),
  )
})
