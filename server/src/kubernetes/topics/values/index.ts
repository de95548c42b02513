import type { HoverContent } from '../../../core/hover.js'
import { each, joined, type Localized } from '../../../core/localized.js'
import type { KubernetesPlace } from '../../topic.js'
import { asScalar } from '../../tree.js'
import type { ValueReader } from './_value.js'
import { duration } from './duration.js'
import { encoded } from './encoded.js'
import { mode } from './mode.js'
import { quantity } from './quantity.js'
import { range } from './range.js'
import { requirement } from './requirement.js'

const readers: readonly ValueReader[] = [quantity, mode, requirement, encoded, range]
/** What our topics about lengths of time say by themselves. */
const lengths: readonly ValueReader[] = [duration]

/** What the value under the caret says in other words, whatever field it stands in; beginning in lower case. */
export function aboutValue(place: KubernetesPlace, { here }: Pick<HoverContent, 'here'>): Localized | undefined {
  const node = asScalar(place.node)
  const { field } = place
  if (place.role !== 'value' || !node || !field || node.templated || node.value === null) return undefined
  for (const reader of here ? readers : [...readers, ...lengths]) {
    const text = reader({ ...place, node, field })
    if (text) return text
  }
  return undefined
}

/** The hover of the field with the value's own words in front. */
export const led = (value: Localized, content: HoverContent): HoverContent => ({
  ...content,
  here: { ...content.here, text: content.here ? joined([value, begun(content.here.text)]) : value },
})

/** A text that read on from "In this file", as a sentence of its own. */
const begun = (text: Localized): Localized =>
  each(locale => text[locale].charAt(0).toUpperCase() + text[locale].slice(1))
