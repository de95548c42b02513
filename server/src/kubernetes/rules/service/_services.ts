import type { MapNode, Slice } from '../../model.js'
import { asString, get } from '../../tree.js'
import { isUnset, ofType, type Typed } from '../_typed.js'

/** A Service's specification. */
export interface ServiceSpec {
  readonly spec: Typed
  readonly node: MapNode
  /** `ClusterIP` unless it says otherwise; `undefined` where it is not known. */
  readonly type: string | undefined
  /** Without an address of its own: `clusterIP: None`. */
  readonly headless: boolean
}

/** The Services of a document. */
export const servicesIn = (slice: Slice): readonly ServiceSpec[] =>
  ofType(slice, 'ServiceSpec').flatMap(spec =>
    spec.node.templated
      ? []
      : {
          spec,
          node: spec.node,
          type: isUnset(spec.node, 'type') ? 'ClusterIP' : asString(get(spec.node, 'type')),
          headless: asString(get(spec.node, 'clusterIP')) === 'None',
        },
  )
