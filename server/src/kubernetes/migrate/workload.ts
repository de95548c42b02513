import type { Edit } from '../../core/types.js'
import { insertKey, removePair } from '../edits.js'
import type { Resource } from '../model.js'
import { labelsOf } from '../selectors.js'
import { asMap, keyOf, pairOf } from '../tree.js'
import type { Step } from './step.js'

/** Fields of the betas that `apps/v1` does not have. */
const gone = ['rollbackTo', 'templateGeneration']

/**
 * `apps/v1` wants the selector written out, which the betas took from the template's labels. Not a safe step: their
 * defaults for how a rollout goes were others too.
 */
export const workload: Step = ({ slice, at }: Resource) => {
  const spec = asMap(at('spec'))
  const labels = labelsOf(at('spec', 'template'))
  const edits: Edit[] = []
  if (!spec) return { edits, safe: false }
  for (const name of gone) {
    const pair = pairOf(spec, name)
    if (pair) edits.push(...removePair(slice, spec, pair))
  }
  if (!pairOf(spec, 'selector') && labels && labels.size > 0) {
    const before = spec.pairs[spec.pairs.findIndex(({ key }) => keyOf(key) === 'template') - 1]
    const selector = { matchLabels: Object.fromEntries(labels) }
    edits.push(...insertKey(slice, spec, 'selector', selector, before && keyOf(before.key)))
  }
  return { edits, safe: false }
}
