import type { ContextRule } from '../../rule.js'
import ignoredSource from './ignored-source.js'
import missingSource from './missing-source.js'

/** What COPY and ADD find in the build context. */
export const contextRules: readonly ContextRule[] = [ignoredSource, missingSource]
