import type { Edit, Span } from '../../../core/types.js'
import { insertKey } from '../../edits.js'
import type { Value } from '../../emit.js'
import type { MapNode, Pair, Slice, YamlNode } from '../../model.js'
import { asString, get, pairOf, resolve } from '../../tree.js'
import { isPartial } from '../../validate/partial.js'
import { setKey } from '../_edits.js'
import { containersIn, isBuiltIn, isSet, ofType, pointIn, type Typed, textIn } from '../_typed.js'

/** A container together with the Pod that it runs in. */
export interface Subject {
  readonly container: Typed
  readonly pod: Typed
}

/** Every container of a document, init and ephemeral ones included. */
export const subjects = (slice: Slice): readonly Subject[] =>
  ofType(slice, 'PodSpec').flatMap(pod => containersIn(pod).map(container => ({ container, pod })))

/**
 * The containers that are written out. One without an image lacks nothing in a patch, which says only what it changes, nor
 * in a custom resource, whose operator completes it.
 */
export const completeSubjects = (slice: Slice): readonly Subject[] =>
  subjects(slice).filter(
    ({ container }) =>
      container.type === 'Container' &&
      !container.node.templated &&
      (isSet(container.node, 'image') || (isBuiltIn(container) && !isPartial(container.resource))),
  )

/** How a message names a container. */
export const nameIn = ({ container: { node, path } }: Subject): string => textIn(node, 'name') ?? `#${path.at(-1)}`

export const onWindows = (pod: Typed): boolean => asString(get(pod.node, 'os', 'name')) === 'windows'

/** A field of a security context that is written. */
export interface Setting {
  readonly context: MapNode
  readonly pair: Pair
  readonly level: 'container' | 'pod'
}

/** A field in the `securityContext` of a container or a Pod's spec. `unknown` where a template may write it. */
export function ownSetting({ node, type }: Typed, key: string): Setting | 'unset' | 'unknown' {
  const context = resolve(pairOf(node, 'securityContext')?.value)
  if (!context || (context.type === 'scalar' && context.value === null && !context.templated))
    return node.templated ? 'unknown' : 'unset'
  if (context.type !== 'map') return 'unknown'
  const pair = pairOf(context, key)
  if (pair && isSet(context, key)) return { context, pair, level: type === 'PodSpec' ? 'pod' : 'container' }
  return context.templated ? 'unknown' : 'unset'
}

/** The field that holds for a container: its own, or else the Pod's. */
export function settingOf({ container, pod }: Subject, key: string): Setting | 'unset' | 'unknown' {
  const own = ownSetting(container, key)
  return own === 'unset' ? ownSetting(pod, key) : own
}

/** Where to point for what a container's security context lacks. */
export function contextHead({ container }: Subject): Span {
  const pair = pairOf(container.node, 'securityContext')
  return pair ? pair.key.span : pointIn(container, 'name')
}

/** Writes a field into the security context of a container. Nothing where that is not of the file's own making. */
export function setInContext(slice: Slice, owner: Pick<Typed, 'node'>, key: string, value: Value): Edit[] {
  const pair = pairOf(owner.node, 'securityContext')
  const context = resolve(pair?.value)
  if (context?.type === 'map') return context.pairs.length === 0 ? [] : setKey(slice, context, key, value)
  return pair ? [] : insertKey(slice, owner.node, 'securityContext', { [key]: value })
}

/** The AppArmor profile that an annotation gives a container, as it was done before 1.30. */
export const annotatedProfile = ({ container, pod }: Subject): YamlNode | undefined =>
  get(
    pod.parent?.node,
    'metadata',
    'annotations',
    `container.apparmor.security.beta.kubernetes.io/${textIn(container.node, 'name') ?? ''}`,
  )
