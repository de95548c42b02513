import type { Localized } from '../../../core/localized.js'
import { asBoolean, get } from '../../tree.js'
import { aboutPod } from '../_about.js'

/** An `explain` for a field that shares something of the node, or does not. */
export const hostSwitch = (field: string, { on, off }: { readonly on: Localized; readonly off: Localized }) =>
  aboutPod(({ spec }) => {
    const value = asBoolean(get(spec, field))
    return value === undefined ? undefined : value ? on : off
  })
