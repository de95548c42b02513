import type { TextDocument } from 'vscode-languageserver-textdocument'
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types'
import type { Found } from '../core/check.js'
import { byPlace, type Finding, shiftFinding } from '../core/lint.js'
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
  const total = severities.map(severity => found.reduce((sum, { findings }) => sum + countsOf(findings)[severity], 0))
  const all = total.reduce((sum, count) => sum + count, 0)
  const shown = chosen(found, total, all > most ? most - 1 : all)
    .sort(byPlace)
    .map(finding => toDiagnostic(document, finding, locale))
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

/** So many findings, with offsets in the document: the gravest, and of those that are alike the first. */
function chosen(found: readonly Found[], total: readonly number[], room: number): Finding[] {
  const out: Finding[] = []
  let free = room
  for (const [index, severity] of severities.entries()) {
    let wanted = Math.min(free, total[index]!)
    free -= wanted
    for (const { start, findings } of found) {
      if (wanted === 0) break
      if (countsOf(findings)[severity] === 0) continue
      const own = findings.filter(finding => finding.severity === severity).slice(0, wanted)
      wanted -= own.length
      out.push(...own.map(finding => shiftFinding(finding, start)))
    }
  }
  return out
}
