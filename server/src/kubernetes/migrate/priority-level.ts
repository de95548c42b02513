import { renameKey } from '../edits.js'
import type { Step } from './step.js'

/** `assuredConcurrencyShares` became `nominalConcurrencyShares`. */
export const priorityLevel: Step = ({ pairAt }) => {
  const shares = pairAt('spec', 'limited', 'assuredConcurrencyShares')
  return { edits: shares ? renameKey(shares, 'nominalConcurrencyShares') : [], safe: true }
}
