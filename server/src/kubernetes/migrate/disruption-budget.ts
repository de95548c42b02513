import { selectorAt } from '../selectors.js'
import type { Step } from './step.js'

/** An empty selector chooses every Pod of the namespace in `policy/v1`; in `v1beta1` it chose none. */
export const disruptionBudget: Step = ({ at }) => {
  const selector = selectorAt(at('spec', 'selector'))
  return { edits: [], safe: selector !== undefined && selector.requirements.length > 0 }
}
