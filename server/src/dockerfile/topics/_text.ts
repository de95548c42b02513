import { each, type Localized, listed } from '../../core/localized.js'

/** The section of the Dockerfile reference that tells more. */
export const docs = (anchor: string): string => `https://docs.docker.com/reference/dockerfile/#${anchor}`

/** A text in both languages: English, then Chinese, whose blanks are put right where pieces were put together. */
export const both = (en: string, chinese: string): Localized => ({ en, 'zh-cn': spaced(chinese) })

/** Chinese has a blank between its characters and code, and none beside its own punctuation or between two of its characters. */
function spaced(text: string): string {
  const pieces = text.split(/(``.*?``|`[^`]*`)/)
  return pieces
    .map((piece, index) => {
      if (index % 2 === 1) return piece
      const prose = piece
        .replace(/ *([，。：；（）、！？]) */g, '$1')
        .replace(/([\u4e00-\u9fff]) +(?=[\u4e00-\u9fff])/g, '$1')
      const before = index > 0 && /^[\u4e00-\u9fff]/.test(prose) ? ' ' : ''
      const after = index < pieces.length - 1 && /[\u4e00-\u9fff]$/.test(prose) ? ' ' : ''
      return before + prose + after
    })
    .join('')
}

/** Text from the file as Markdown code: on one line, at most `longest` characters of it. */
export function code(text: string, longest = 80): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what a file holds may be anything
  const line = text.replace(/[\s\u0000-\u001f]+/g, ' ').trim()
  const shown = line.length > longest ? `${line.slice(0, longest - 1)}…` : line
  if (!shown.includes('`')) return `\`${shown || ' '}\``
  return `\`\` ${shown} \`\``
}

/** Words as one would type them into a shell. */
export const commandLine = (argv: readonly string[]): string =>
  argv.map(word => (/^[\w@%+=:,./\\~-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`)).join(' ')

/** A Markdown table. The first row is its head; the rows may differ in the two languages. */
export const table = (rows: readonly (readonly Localized[])[]): Localized =>
  each(locale =>
    rows
      .map(row => `| ${row.map(cell => cell[locale].replaceAll('|', '\\|')).join(' | ')} |`)
      .toSpliced(1, 0, `|${rows[0]!.map(() => '---').join('|')}|`)
      .join('\n'),
  )

/** The first few of a list, and how many there are in all where that is more. */
export const few = (items: readonly string[], shown = 3): Localized =>
  items.length <= shown
    ? listed(items)
    : both(
        `${items.slice(0, shown).join(', ')} and ${items.length - shown} more`,
        `${items.slice(0, shown).join('、')} 等 ${items.length} 项`,
      )

/** A sentence in the middle of another: its first letter small. */
export const lowered = (text: Localized): Localized =>
  each(locale => text[locale].charAt(0).toLowerCase() + text[locale].slice(1))

/** `1 line`, `2 lines` */
export const lines = (count: number): Localized => both(`${count} ${count === 1 ? 'line' : 'lines'}`, `${count} 行`)

/** An image's name with its digest cut short. */
export const briefly = (image: string): string => image.replace(/(@sha256:[0-9a-f]{12})[0-9a-f]+/, '$1…')
