import type { MapNode } from '../../model.js'
import { get } from '../../tree.js'
import { around, mapsIn, outermost, type Typed, textIn } from '../_typed.js'

/** A volume that containers of a Pod may mount. */
export interface Known {
  readonly name: string
  /** The volume, or the claim template of a StatefulSet. */
  readonly node: MapNode
  readonly isClaim: boolean
}

/**
 * The volumes of the Pod around a map, those that a StatefulSet claims for it included.
 * `undefined` where they are not all known: a template or a placeholder names one, or there is no Pod around.
 */
export function volumesAround(typed: Typed): readonly Known[] | undefined {
  const spec = around(typed, 'PodSpec')
  if (!spec || spec.node.templated) return undefined
  const list = get(spec.node, 'volumes')
  const root = outermost(spec)
  const templates = root.type === 'StatefulSet' ? get(root.node, 'spec', 'volumeClaimTemplates') : undefined
  if (list?.templated || templates?.templated || get(root.node, 'spec')?.templated) return undefined
  const found = [
    ...mapsIn(list).map(node => ({ name: textIn(node, 'name'), node, isClaim: isClaim(node) })),
    ...mapsIn(templates).map(node => ({ name: textIn(get(node, 'metadata'), 'name'), node, isClaim: true })),
  ]
  return found.every((one): one is Known => one.name !== undefined) ? found : undefined
}

const isClaim = (volume: MapNode): boolean =>
  get(volume, 'persistentVolumeClaim') !== undefined || get(volume, 'ephemeral') !== undefined
