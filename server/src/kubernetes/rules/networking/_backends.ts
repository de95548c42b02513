import type { MapNode } from '../../model.js'
import { asMap, get } from '../../tree.js'
import { mapsIn } from '../_typed.js'
import type { Filed } from './_file.js'

/** The Services that an Ingress sends requests to, as it names them. */
export function backendsOf({ resource }: Filed): readonly MapNode[] {
  const rules = mapsIn(resource.at('spec', 'rules'))
  const paths = rules.flatMap(rule => mapsIn(get(rule, 'http', 'paths')))
  return [resource.at('spec', 'defaultBackend'), ...paths.map(path => get(path, 'backend'))].flatMap(
    backend => asMap(get(backend, 'service')) ?? [],
  )
}
