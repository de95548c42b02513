import { each, type Localized } from '../../core/localized.js'
import { spaced } from '../../core/prose.js'

export { code, commandLine, few, table } from '../../core/prose.js'

/** The section of the Dockerfile reference that tells more. */
export const docs = (anchor: string): string => `https://docs.docker.com/reference/dockerfile/#${anchor}`

/** A text in both languages: English, then Chinese, whose blanks are put right where pieces were put together. */
export const both = (en: string, chinese: string): Localized => ({ en, 'zh-cn': spaced(chinese) })

/** A sentence in the middle of another: its first letter small. */
export const lowered = (text: Localized): Localized =>
  each(locale => text[locale].charAt(0).toLowerCase() + text[locale].slice(1))

/** `1 line`, `2 lines` */
export const lines = (count: number): Localized => both(`${count} ${count === 1 ? 'line' : 'lines'}`, `${count} 行`)

/** An image's name with its digest cut short. */
export const briefly = (image: string): string => image.replace(/(@sha256:[0-9a-f]{12})[0-9a-f]+/, '$1…')
