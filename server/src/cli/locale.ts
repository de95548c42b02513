import { type Locale, localeOf } from '../core/localized.js'

/** The reader's language: what the command line says, otherwise what the environment says. */
export const cliLocale = (wanted: Locale | undefined): Locale =>
  wanted ?? localeOf(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG)
