import { memo } from '../../../core/memo.js'
import type { Span } from '../../../core/types.js'
import type { Resource } from '../../model.js'
import { pairAt } from '../../tree.js'
import { pointAt } from '../_typed.js'

/** Where to point for what a resource as a whole lacks: at its name, or else at its kind. */
export const resourceHead = memo(({ root }: Resource): Span => {
  const pair = pairAt(root, 'metadata', 'name') ?? pairAt(root, 'kind') ?? root.pairs[0]
  return pair ? pointAt(pair) : root.span
})
