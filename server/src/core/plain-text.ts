/** Our simple Markdown as plain text: emphasis and code marks go, tables become aligned columns, links keep their address. */
export function plainText(markdown: string): string {
  return markdown
    .split('\n\n')
    .map(block => (block.startsWith('|') ? columns(block) : prose(block)))
    .join('\n\n')
}

const prose = (text: string): string =>
  withoutMarks(text.replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\[([^\]]*)\]\(([^)]*)\)/g, '$1 ($2)'))

/** Code, bold, emphasis: whichever begins first. What is emphasized may hold code, and code holds nothing but itself. */
const marked = /`([^`]*)`|\*\*((?:`[^`]*`|\*(?!\*)|[^`*\n])+)\*\*|\*(?!\s)((?:`[^`]*`|[^`*\n])+)(?<!\s)\*/g

const withoutMarks = (text: string): string =>
  text.replace(marked, (_, code?: string, bold?: string, emphasis?: string) => code ?? withoutMarks(bold ?? emphasis!))

function columns(table: string): string {
  const rows = table
    .split('\n')
    .filter(row => !/^\|[-:| ]+\|$/.test(row))
    .map(row =>
      row
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map(cell => prose(cell.trim().replaceAll('\\|', '|'))),
    )
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map(row => width(row[column] ?? '')))) ?? []
  return rows
    .map(row =>
      row
        .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - width(cell)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** Columns a text takes on a terminal: Chinese characters take two. */
const width = (text: string): number =>
  [...text].reduce((sum, char) => sum + (/[\u1100-\u115f\u2e80-\uffe6]/.test(char) ? 2 : 1), 0)
