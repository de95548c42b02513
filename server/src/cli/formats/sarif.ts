import { relative, sep } from 'node:path'
import { messageOf } from '../../core/lint.js'
import type { Severity } from '../../core/types.js'
import { ruleUrl } from '../../core/urls.js'
import { documentOf, toRange } from '../../lsp/convert.js'
import type { Format } from './index.js'

declare const VERSION: string

const levelOf: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
}

/** SARIF 2.1.0, which code scanning services read. */
export const sarif: Format = (reports, locale) => {
  const rules = [...new Set(reports.flatMap(({ findings }) => findings.map(({ rule }) => rule)))]
  const run = {
    tool: {
      driver: {
        name: 'fairlead',
        version: VERSION,
        rules: rules.map(rule => ({
          id: rule.id,
          shortDescription: { text: rule.title[locale] },
          fullDescription: { text: rule.why[locale] },
          help: { text: rule.instead[locale] },
          helpUri: ruleUrl(rule.id, locale),
          defaultConfiguration: { level: levelOf[rule.severity] },
        })),
      },
    },
    columnKind: 'utf16CodeUnits',
    results: reports.flatMap(({ path, text, findings }) => {
      const document = documentOf(text)
      return findings.map(finding => {
        const { start, end } = toRange(document, finding.span)
        return {
          ruleId: finding.rule.id,
          ruleIndex: rules.indexOf(finding.rule),
          level: levelOf[finding.severity],
          message: { text: messageOf(finding, locale) },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: relative('.', path).split(sep).map(encodeURIComponent).join('/') },
                region: {
                  startLine: start.line + 1,
                  startColumn: start.character + 1,
                  endLine: end.line + 1,
                  endColumn: end.character + 1,
                },
              },
            },
          ],
        }
      })
    }),
  }
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2)}\n`
}
