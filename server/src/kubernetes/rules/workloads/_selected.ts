import type { MapNode, Slice } from '../../model.js'
import { templateOf } from '../../pods.js'
import { type Labels, labelsOf, type Selector, selectorAt } from '../../selectors.js'
import { asBoolean, get } from '../../tree.js'
import { ofType, type Typed } from '../_typed.js'

/** A workload, its selector, and the template whose Pods it must select. */
export interface Selecting {
  readonly workload: Typed
  readonly template: MapNode
  readonly selector: Selector
  /** The labels of the template. */
  readonly labels: Labels
}

/** Workloads whose selector has to match their own template, where all of both is known. */
export function selecting(slice: Slice): readonly Selecting[] {
  return ofType(slice, ...selectors).flatMap(workload => {
    const { type, node, resource } = workload
    // a Job gets its selector from the API server, unless it insists on its own
    if (type === 'Job' && asBoolean(get(node, 'spec', 'manualSelector')) !== true) return []
    const template = templateOf(resource)?.node
    const selector = selectorAt(get(node, 'spec', 'selector'), type === 'ReplicationController')
    const labels = template && !get(template, 'metadata')?.templated ? labelsOf(template) : undefined
    return template && selector && labels ? [{ workload, template, selector, labels }] : []
  })
}

const selectors = ['Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet', 'ReplicationController', 'Job']
