import { relative } from 'node:path'
import { messageOf } from '../../core/lint.js'
import type { Severity } from '../../core/types.js'
import { documentOf, toRange } from '../../lsp/convert.js'
import type { Format } from './index.js'

const commandOf: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
}

/** Workflow commands of GitHub Actions: annotations in the pull request. */
export const github: Format = (reports, locale) =>
  reports
    .flatMap(({ path, text, findings }) => {
      const document = documentOf(text)
      return findings.map(finding => {
        const { start, end } = toRange(document, finding.span)
        const where = [
          `file=${property(relative('.', path))}`,
          `line=${start.line + 1}`,
          `endLine=${end.line + 1}`,
          ...(start.line === end.line ? [`col=${start.character + 1}`, `endColumn=${end.character + 1}`] : []),
          `title=${property(`fairlead: ${finding.rule.id}`)}`,
        ].join(',')
        return `::${commandOf[finding.severity]} ${where}::${data(messageOf(finding, locale))}\n`
      })
    })
    .join('')

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
