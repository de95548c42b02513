import { each, type Localized, listed } from './localized.js'

/** Pieces of sentences that are put together from what a file says: its words as code, lists, tables. */

const piecesOfCode = /(``.+?``|`[^`]*`)/

/**
 * Chinese text with its blanks put right where pieces were put together: one between its characters and Latin words,
 * numbers or code; none beside its own punctuation or between two of its characters. What is code stays as it is.
 */
export function spaced(text: string): string {
  const pieces = text.split(piecesOfCode)
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

/** Text from the file as Markdown code: on one line, at most `longest` characters of it. */
export function code(text: string | number | boolean, longest = 80): string {
  const line = String(text)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
  // a pair of surrogates is one character: half of it would be none
  const shown = line.length > longest ? `${line.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…` : line
  return shown.includes('`') ? `\`\` ${shown} \`\`` : `\`${shown || ' '}\``
}

/** The first few of a list, and how many there are besides: "a, b and 4 more" / "a、b 等 6 项". All where there are no more. */
export function few(items: readonly string[], shown = 3, { last = 'and', measure = '项' }: Counted = {}): Localized {
  const first = items.slice(0, shown)
  const rest = items.length - first.length
  return rest > 0
    ? { en: `${first.join(', ')} ${last} ${rest} more`, 'zh-cn': `${first.join('、')} 等 ${items.length} ${measure}` }
    : listed(items, last)
}

interface Counted {
  readonly last?: 'and' | 'or'
  /** The measure word by which Chinese counts the items. */
  readonly measure?: string
}

/** "`a`, `b` and 3 more": names from the file as code. */
export const codes = (items: readonly string[], last: 'and' | 'or' = 'and', shown = 6): Localized =>
  few(
    items.map(item => code(item)),
    shown,
    { last },
  )

/** Words as one would type them into a shell, in quotes where one is not made of `bare` characters only. */
export const commandLine = (words: readonly string[], bare = /^[\w@%+=:,./\\~-]+$/): string =>
  words.map(word => (bare.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`)).join(' ')

/** A Markdown table. The first row is its head; the rows may differ in the two languages. */
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
