import { each, type Localized, listed } from '../../../core/localized.js'

/** How many names a message spells out. */
const most = 3

/** "`a`, `b` and 4 more" */
export function someOf(names: readonly string[]): Localized {
  const shown = names.slice(0, most).map(name => `\`${name}\``)
  const more = names.length - shown.length
  if (more === 0) return listed(shown)
  return each(locale =>
    locale === 'en' ? `${shown.join(', ')} and ${more} more` : `${shown.join('、')} 等 ${names.length} 个包`,
  )
}
