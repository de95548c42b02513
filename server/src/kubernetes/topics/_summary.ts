import type { Localized } from '../../core/localized.js'
import { summaryOf } from '../summaries/index.js'

/**
 * The summary of a field (`Probe.periodSeconds`) or kind, so that hovers and completion say the same.
 * Throws where there is none: topics are made when their module loads, so that every test would notice.
 */
export function summary(key: string): Localized {
  const [type = '', field] = key.split('.')
  const found = summaryOf(type, field)
  if (!found) throw new Error(`no summary of ${key}`)
  return found
}
