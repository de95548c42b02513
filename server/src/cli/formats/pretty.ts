import { relative } from 'node:path'
import { createColors } from 'picocolors'
import { messageOf } from '../../core/lint.js'
import { fill, type Localized } from '../../core/localized.js'
import { plainText } from '../../core/plain-text.js'
import { type Severity, severities } from '../../core/types.js'
import { documentOf, toRange } from '../../lsp/convert.js'
import type { Format } from './index.js'

const colors = createColors(process.stdout.isTTY === true && !process.env.NO_COLOR)

const paint: Readonly<Record<Severity, (text: string) => string>> = {
  error: colors.red,
  warning: colors.yellow,
  information: colors.blue,
  hint: colors.dim,
}

const words: Readonly<Record<Severity, Localized>> = {
  error: { en: 'error', 'zh-cn': '错误' },
  warning: { en: 'warning', 'zh-cn': '警告' },
  information: { en: 'information', 'zh-cn': '信息' },
  hint: { en: 'hint', 'zh-cn': '提示' },
}

const summary: Localized = { en: '{total} found: {counts}.', 'zh-cn': '共 {total} 处：{counts}。' }
const fixable: Localized = {
  en: '{count} of them can be mended with `--fix`.',
  'zh-cn': '其中 {count} 处可用 `--fix` 自动修复。',
}
const clean: Localized = { en: 'Nothing to say about {files} file(s).', 'zh-cn': '检查了 {files} 个文件，没有问题。' }

/** For people: each finding with its place, its text and the line it is about. */
export const pretty: Format = (reports, locale) => {
  const findings = reports.flatMap(report => report.findings)
  if (findings.length === 0) return `${fill(clean, { files: reports.length }, locale)}\n`

  const blocks = reports.flatMap(({ path, text, findings }) => {
    const document = documentOf(text)
    return findings.map(finding => {
      const { start, end } = toRange(document, finding.span)
      const line = document.getText({
        start: { line: start.line, character: 0 },
        end: { line: start.line + 1, character: 0 },
      })
      const severity = paint[finding.severity](words[finding.severity][locale])
      const place = `${relative('.', path) || path}:${start.line + 1}:${start.character + 1}`
      const head = `${colors.bold(place)} ${severity} ${plainText(messageOf(finding, locale))} ${colors.dim(finding.rule.id)}`
      return `${head}\n${excerpt(line.trimEnd(), start.character, end.line === start.line ? end.character : Infinity)}`
    })
  })
  const counts = severities
    .map(severity => [severity, findings.filter(finding => finding.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${count} ${words[severity][locale]}`)
    .join(', ')
  const mendable = findings.filter(({ fixes }) => fixes[0]?.safe).length
  const foot = [
    fill(summary, { total: findings.length, counts }, locale),
    ...(mendable > 0 ? [plainText(fill(fixable, { count: mendable }, locale))] : []),
  ]
  return `${blocks.join('\n')}\n${foot.join(' ')}\n`
}

/** The line with carets below, cut to a window around them where it is long. */
function excerpt(line: string, start: number, end: number): string {
  const from = Math.max(0, start - 40)
  const shown = line.slice(from, from + 120).replaceAll('\t', ' ')
  const carets = '^'.repeat(Math.max(1, Math.min(end, from + 120, line.length) - start))
  return `  ${shown}\n  ${' '.repeat(start - from)}${colors.red(carets)}\n`
}
