import type { TextDocument } from 'vscode-languageserver-textdocument'
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types'
import type { Found } from '../core/check.js'
import type { Finding } from '../core/lint.js'
import { fill, type Locale, type Localized } from '../core/localized.js'
import { memo } from '../core/memo.js'
import { type Severity, severities } from '../core/types.js'
import { toDiagnostic } from './convert.js'

/**
 * As many diagnostics of one document as VS Code shows. More would have to be written, sent and read with every keystroke
 * in a long file, and nobody reads them.
 */
const most = 1000

const left: Localized = {
  en: '{count} more findings in this file are not shown here, the graver ones are. `fairlead lint` lists all.',
  'zh-cn': '本文件还有 {count} 个问题未在此显示，已优先显示较严重的。`fairlead lint` 会列出全部。',
}

/** What was found, as diagnostics in the order of the text: where there is too much, the gravest, and how much is left out. */
export function diagnosticsOf(document: TextDocument, found: readonly Found[], locale: Locale): Diagnostic[] {
  const pieces = found.flatMap(({ start, findings }) =>
    findings.length === 0 ? [] : { start, findings, counts: countsOf(findings) },
  )
  const all = pieces.reduce((sum, { findings }) => sum + findings.length, 0)
  const shown = chosen(pieces, all > most ? most - 1 : all)
    .sort(inText)
    .map(({ finding, start }) => toDiagnostic(document, finding, locale, start))
  if (all <= most) return shown
  const start = { line: 0, character: 0 }
  const message = fill(left, { count: all - shown.length }, locale)
  return [
    { range: { start, end: start }, severity: DiagnosticSeverity.Information, source: 'fairlead', message },
    ...shown,
  ]
}

/** How many findings of a piece have which severity. */
const countsOf = memo((findings: readonly Finding[]): Readonly<Record<Severity, number>> => {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 }
  for (const { severity } of findings) counts[severity]++
  return counts
})

interface Piece extends Found {
  readonly counts: ReturnType<typeof countsOf>
}

/** A finding, and where what its offsets count from begins. */
interface Shown {
  readonly finding: Finding
  readonly start: number
}

/** From the top of the text to its end; at one place by rule id. */
const inText = (a: Shown, b: Shown): number =>
  a.start + a.finding.span.start - b.start - b.finding.span.start ||
  a.start + a.finding.span.end - b.start - b.finding.span.end ||
  (a.finding.rule.id < b.finding.rule.id ? -1 : a.finding.rule.id > b.finding.rule.id ? 1 : 0)

/** So many findings: the gravest, and of those that are alike the first. */
function chosen(pieces: readonly Piece[], room: number): Shown[] {
  const out: Shown[] = []
  for (const severity of severities)
    for (const { start, findings, counts } of pieces) {
      if (out.length === room) return out
      if (counts[severity] === 0) continue
      for (const finding of findings)
        if (finding.severity === severity && out.length < room) out.push({ finding, start })
    }
  return out
}
