/** The languages Fairlead speaks. English is the answer for every other locale. */
export const locales = ['en', 'zh-cn'] as const
export type Locale = (typeof locales)[number]

/** A text in every language we speak. Forgetting one does not compile. */
export type Localized<T = string> = Readonly<Record<Locale, T>>

/** What fills the `{holes}` of a text: the same in both languages, or one text for each. */
export type Args = Readonly<Record<string, string | number | Localized>>

/** Maps an LSP or VS Code locale (`zh`, `zh-Hans`, `zh_CN`, `de` …) to one of ours. `zh-tw` and `zh-hant` get English. */
export function localeOf(tag: string | undefined): Locale {
  const [language, ...rest] = (tag ?? '').toLowerCase().split(/[-_.@]/)
  if (language !== 'zh') return 'en'
  return rest.some(part => ['tw', 'hk', 'mo', 'hant'].includes(part)) ? 'en' : 'zh-cn'
}

/** Fills the `{holes}` of `text`. A hole without an argument stays visible, so that a test catches it. */
export function fill(text: Localized, args: Args, locale: Locale): string {
  return text[locale].replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = args[name]
    if (value === undefined) return hole
    return typeof value === 'object' ? value[locale] : String(value)
  })
}

/** A text that needs no translation (a command, a number with its unit). */
export const same = <T>(text: T): Localized<T> => ({ en: text, 'zh-cn': text })

/** Builds a text once for each language. */
export const each = <T>(build: (locale: Locale) => T): Localized<T> => ({ en: build('en'), 'zh-cn': build('zh-cn') })

/** Joins texts in each language by its own separator; texts that are `undefined` are left out. */
export function joined(parts: readonly (Localized | undefined)[], separator: Localized = sentences): Localized {
  const present = parts.filter(part => part !== undefined)
  return each(locale =>
    present
      .map(part => part[locale])
      .filter(text => text !== '')
      .join(separator[locale]),
  )
}

/** Between sentences: a space in English, nothing in Chinese. */
export const sentences: Localized = { en: ' ', 'zh-cn': '' }
/** Between paragraphs. */
export const paragraphs: Localized = same('\n\n')

/** "a, b, c" / "a、b、c": what stands behind a colon, or in brackets. */
export const enumerated = (items: readonly string[]): Localized => ({ en: items.join(', '), 'zh-cn': items.join('、') })

/** "a, b and c" / "a、b 和 c". */
export const listed = (items: readonly string[], last: 'and' | 'or' = 'and'): Localized =>
  each(locale => {
    const [between, word] = locale === 'en' ? [', ', ` ${last} `] : ['、', last === 'and' ? ' 和 ' : ' 或 ']
    return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(between)}${word}${items.at(-1)}`
  })
