import type { Locale } from './localized.js'

/** Where the documentation pages of this project are read. */
const pages = 'https://github.com/fairlead/fairlead/blob/main/docs'

/** The page of a rule, in the reader's language. */
export const ruleUrl = (id: string, locale: Locale): string => `${pages}/${locale}/rules/${id}.md`
