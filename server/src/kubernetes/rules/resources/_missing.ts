import type { Report } from '../../../core/rule.js'
import type { Edit, Span } from '../../../core/types.js'
import type { Slice, YamlNode } from '../../model.js'
import { asMap, asScalar, get, pairOf } from '../../tree.js'
import { setKey } from '../_edits.js'
import { isSet, pointIn, type Typed, textIn } from '../_typed.js'
import { completeSubjects, nameIn } from '../security/_context.js'

export type Side = 'requests' | 'limits'
export type State = 'set' | 'unset' | 'unknown'

/** Whether a container, or the Pod as a whole, says how much of a resource it requests or may use. */
export function stateOf({ container, pod }: { container: Typed; pod: Typed }, side: Side, name: string): State {
  const states = [stateIn(container.node, side, name), stateIn(pod.node, side, name)]
  return states.find(state => state !== 'unset') ?? 'unset'
}

function stateIn(owner: YamlNode, side: Side, name: string): State {
  let node: YamlNode | undefined = owner
  for (const key of ['resources', side]) {
    const next: YamlNode | undefined = get(node, key)
    if (!next || (asScalar(next)?.value === null && !next.templated)) return node?.templated ? 'unknown' : 'unset'
    if (next.templated && next.type === 'scalar') return 'unknown'
    node = next
  }
  if (isSet(node, name)) return 'set'
  return node?.templated || asMap(node) === undefined ? 'unknown' : 'unset'
}

/** Where to point for what the resources of a container lack. */
export function resourcesHead(container: Typed): Span {
  const pair = pairOf(container.node, 'resources')
  return pair ? pair.key.span : pointIn(container, 'name')
}

/** True for a container that has ended before those of `containers` start: an init container, and no sidecar. */
export const isInit = (container: Typed): boolean =>
  container.field === 'initContainers' && textIn(container.node, 'restartPolicy') !== 'Always'

/**
 * Reports containers that do not say how much of a resource they request, or may use. The API server takes a request from
 * the limit where there is one: `implied` asks for containers of that sort, `absent` for those that have neither.
 * Init containers have rules of their own: `phase` says which of the two are asked about. Holes: `container`.
 */
export const lacks =
  (
    side: Side,
    name: string,
    which: 'absent' | 'implied' | 'any' = 'any',
    where: (slice: Slice, pod: Typed) => boolean = () => true,
    phase: 'init' | 'running' = 'running',
  ) =>
  (slice: Slice, report: Report) => {
    for (const subject of completeSubjects(slice)) {
      if (isInit(subject.container) !== (phase === 'init')) continue
      const other = stateOf(subject, side === 'limits' ? 'requests' : 'limits', name)
      if (stateOf(subject, side, name) !== 'unset' || other === 'unknown') continue
      if (which !== 'any' && (which === 'implied') !== (other === 'set')) continue
      const { container, pod } = subject
      if (!where(slice, pod)) continue
      report(resourcesHead(container), { container: nameIn(subject) }, copied(slice, container, side, name))
    }
  }

/** The edit that takes the amount over from the other side. */
function copied(slice: Slice, { node }: Typed, side: Side, name: string): Edit[] {
  const resources = asMap(get(node, 'resources'))
  const amount = asScalar(get(resources, side === 'limits' ? 'requests' : 'limits', name))
  if (!resources || !amount || amount.templated || amount.value === null || typeof amount.value === 'boolean') return []
  const own = asMap(get(resources, side))
  if (own) return own.pairs.length > 0 ? setKey(slice, own, name, amount.value) : []
  return pairOf(resources, side) ? [] : setKey(slice, resources, side, { [name]: amount.value })
}
