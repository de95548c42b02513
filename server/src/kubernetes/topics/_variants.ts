import type { Localized } from '../../core/localized.js'
import type { KubernetesTopic } from '../topic.js'
import { summary } from './_summary.js'

/** Fields that the file answers for as it does for another one: each has a title and a summary of its own. */
export const variants = (
  { notes, compare, see, explain }: KubernetesTopic,
  titles: Readonly<Record<string, Localized>>,
): readonly KubernetesTopic[] =>
  Object.entries(titles).map(([key, title]) => ({
    key,
    title,
    summary: summary(key),
    ...(notes && { notes }),
    ...(compare && { compare }),
    see,
    ...(explain && { explain }),
  }))
