import { type Args, fill, type Localized } from '../../core/localized.js'
import { commandLine as quoted, spaced } from '../../core/prose.js'

export { bullets, code, codes, table } from '../../core/prose.js'

/** The text with its `{holes}` filled, in both languages; the blanks of the Chinese one are put right. */
export const say = (text: Localized, args: Args = {}): Localized => ({
  en: fill(text, args, 'en'),
  'zh-cn': spaced(fill(text, args, 'zh-cn')),
})

/** A page of the Kubernetes documentation, which is there in both languages: `docs('concepts/workloads/pods/pod-qos')`. */
export const docs = (page: string): string => `https://kubernetes.io/docs/${page}`

/** A length of time: "45 s", "300 s (5 min)", "3600 s (1 h)". */
export const seconds = (count: number): Localized => {
  const [length, en, chinese] = count % 3600 === 0 ? ([3600, 'h', '小时'] as const) : ([60, 'min', '分钟'] as const)
  return count >= 120 && count % length === 0
    ? { en: `${count} s (${count / length} ${en})`, 'zh-cn': `${count} 秒（${count / length} ${chinese}）` }
    : { en: `${count} s`, 'zh-cn': `${count} 秒` }
}

/** "21 to 31 s"; "30 s" where both are the same. */
export const secondsBetween = (from: number, to: number): Localized =>
  from === to ? seconds(from) : { en: `${from} to ${to} s`, 'zh-cn': `${from} 到 ${to} 秒` }

/** Words as one would type them into a shell; `$(NAME)` as it stands, because Kubernetes fills it in before any shell. */
export const commandLine = (words: readonly string[]): string => quoted(words, /^[\w@%+=:,./~$()-]+$/)
