import type { Pair, YamlNode } from '../../model.js'
import { asNumber, asString, get, pairOf } from '../../tree.js'
import { mapsIn, textIn } from '../_typed.js'

/** A port that a container declares. */
export interface Port {
  readonly name: string | undefined
  readonly number: number | undefined
  readonly protocol: string
  readonly hostPort: number | undefined
  readonly hostIP: string
  readonly pair: (key: string) => Pair | undefined
}

/** The ports of a container. */
export const portsOf = (container: YamlNode | undefined): readonly Port[] =>
  mapsIn(get(container, 'ports')).map(node => ({
    name: textIn(node, 'name'),
    number: asNumber(get(node, 'containerPort')),
    protocol: asString(get(node, 'protocol')) || 'TCP',
    hostPort: asNumber(get(node, 'hostPort')) || undefined,
    hostIP: asString(get(node, 'hostIP')) ?? '',
    pair: key => pairOf(node, key),
  }))
