import { memo } from '../../core/memo.js'
import { safePattern } from '../../core/patterns.js'
import type { Span } from '../../core/types.js'
import { parse } from '../document.js'
import type { Resource } from '../model.js'
import { pointAt } from '../rules/_typed.js'
import { asMap, asScalar, asString, get, itemsOf, pairOf } from '../tree.js'
import { isPlaceholder } from '../validate/placeholders.js'
import type { KustomizeObject } from './objects.js'

/** What a patch of a kustomization looks for. Texts of a `target` are regular expressions that match the whole name. */
export interface PatchTarget {
  /** Where it is said. */
  readonly span: Span
  readonly kind: string | undefined
  readonly name: string | undefined
  readonly exact: boolean
}

/**
 * The targets of a kustomization's patches, as far as the file itself tells them: in `target`, or in a patch that is
 * written in place. Those that choose by label or annotation are left out.
 */
export const targetsOf = memo((resource: Resource): readonly PatchTarget[] =>
  ['patches', 'patchesJson6902'].flatMap(field =>
    itemsOf(resource.at(field)).flatMap(({ value }): readonly PatchTarget[] => {
      const target = pairOf(value, 'target')
      if (target) {
        const map = asMap(target.value)
        if (!map || map.templated || pairOf(map, 'labelSelector') || pairOf(map, 'annotationSelector')) return []
        const name = asString(get(map, 'name'))
        const kind = asString(get(map, 'kind'))
        const span = pointAt(pairOf(map, 'name') ?? pairOf(map, 'kind') ?? target)
        return known(name) && known(kind) ? [{ span, kind, name, exact: false }] : []
      }
      const inline = asScalar(get(value, 'patch'))
      const text = asString(inline)
      if (!inline || text === undefined) return []
      return targetsIn(text, pairOf(value, 'patch')!.key.span)
    }),
  ),
)

/** The objects that a strategic merge patch is for, by its own words. `span` is where it is named. A JSON patch has none. */
export const targetsIn = (text: string, span: Span): readonly PatchTarget[] =>
  parse(text).slices.flatMap(({ part }) =>
    part.resources.flatMap(({ kind, name }) =>
      kind && name && known(name) ? [{ span, kind, name, exact: true }] : [],
    ),
  )

const known = (text: string | undefined): boolean => text === undefined || !isPlaceholder(text)

/** True where an object is what a patch looks for. */
export function isTarget({ kind, name, exact }: PatchTarget, object: KustomizeObject): boolean {
  const fits = (wanted: string | undefined, one: string): boolean =>
    wanted === undefined || wanted === '' || wanted === one || (!exact && matches(wanted, one))
  return fits(kind, object.kind) && object.names.some(one => fits(name, one))
}

/** A pattern that cannot be read matches everything: kustomize will say so. */
const matches = (pattern: string, text: string): boolean => safePattern(`^(?:${pattern})$`)?.test(text) ?? true
