import { memo } from '../../../core/memo.js'
import type { MapNode, Resource } from '../../model.js'
import { asMap, get } from '../../tree.js'
import { mapsIn, textIn } from '../_typed.js'
import type { Filed } from './_file.js'

/** A Service that an Ingress sends requests to, as it names it. */
export interface Backend {
  readonly node: MapNode
  readonly name: string | undefined
  readonly port: MapNode | undefined
}

/** The Services that an Ingress sends requests to. */
export const backendsOf = ({ resource }: Filed): readonly Backend[] => backendsIn(resource)

const backendsIn = memo((resource: Resource): readonly Backend[] => {
  const rules = mapsIn(resource.at('spec', 'rules'))
  const paths = rules.flatMap(rule => mapsIn(get(rule, 'http', 'paths')))
  return [resource.at('spec', 'defaultBackend'), ...paths.map(path => get(path, 'backend'))].flatMap(backend => {
    const node = asMap(get(backend, 'service'))
    return node ? { node, name: textIn(node, 'name'), port: asMap(get(node, 'port')) } : []
  })
})
