import { type Args, each, fill, type Localized } from '../../core/localized.js'

/** The text with its `{holes}` filled, in both languages; the blanks of the Chinese one are put right. */
export const say = (text: Localized, args: Args = {}): Localized => ({
  en: fill(text, args, 'en'),
  'zh-cn': spaced(fill(text, args, 'zh-cn')),
})

/** Chinese has a blank between its characters and Latin words, numbers or code; none beside its own punctuation. */
function spaced(text: string): string {
  const pieces = text.split(/(``.+?``|`[^`]*`)/)
  return pieces
    .map((piece, index) => {
      if (index % 2 === 1) return piece
      const prose = piece
        .replace(/ *([，。：；（）、！？“”]) */g, '$1')
        .replace(/([\u4e00-\u9fff]) +(?=[\u4e00-\u9fff])/g, '$1')
        .replace(/([\u4e00-\u9fff])(?=[A-Za-z0-9])/g, '$1 ')
        .replace(/([A-Za-z0-9%])(?=[\u4e00-\u9fff])/g, '$1 ')
      const before = index > 0 && /^[\u4e00-\u9fff]/.test(prose) ? ' ' : ''
      const after = index < pieces.length - 1 && /[\u4e00-\u9fff]$/.test(prose) ? ' ' : ''
      return before + prose + after
    })
    .join('')
}

/** A page of the Kubernetes documentation, which is there in both languages: `docs('concepts/workloads/pods/pod-qos')`. */
export const docs = (page: string): string => `https://kubernetes.io/docs/${page}`

/** Text from the file as Markdown code: on one line, at most `longest` characters of it. */
export function code(text: string | number | boolean, longest = 80): string {
  const line = Array.from(String(text), char => (char < ' ' ? ' ' : char))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
  const shown = line.length > longest ? `${line.slice(0, longest - 1)}…` : line
  if (shown.includes('`')) return `\`\` ${shown} \`\``
  return `\`${shown || ' '}\``
}

/** "`a`, `b` and 3 more": names from the file as code. */
export function codes(items: readonly string[], last: 'and' | 'or' = 'and', shown = 6): Localized {
  const first = items.slice(0, shown).map(item => code(item))
  const rest = items.length - first.length
  if (rest > 0)
    return {
      en: `${first.join(', ')} ${last} ${rest} more`,
      'zh-cn': `${first.join('、')} 等 ${items.length} 项`,
    }
  const [en, chinese] = last === 'and' ? ['and', '和'] : ['or', '或']
  const begin = first.slice(0, -1)
  const end = first.at(-1) ?? ''
  return begin.length === 0
    ? { en: end, 'zh-cn': end }
    : { en: `${begin.join(', ')} ${en} ${end}`, 'zh-cn': `${begin.join('、')} ${chinese} ${end}` }
}

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

/** A Markdown table. The first row is its head. */
export const table = (rows: readonly (readonly Localized[])[]): Localized =>
  each(locale =>
    rows
      .map(row => `| ${row.map(cell => cell[locale].replaceAll('|', '\\|')).join(' | ')} |`)
      .toSpliced(1, 0, `|${rows[0]!.map(() => '---').join('|')}|`)
      .join('\n'),
  )

/** A Markdown list, one item a line. */
export const bullets = (items: readonly Localized[]): Localized =>
  each(locale => items.map(item => `- ${item[locale]}`).join('\n'))

/** Words as one would type them into a shell. */
export const commandLine = (words: readonly string[]): string =>
  words.map(word => (/^[\w@%+=:,./~$()-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`)).join(' ')
