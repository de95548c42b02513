import { messageOf } from '../../core/lint.js'
import { ruleUrl } from '../../core/urls.js'
import { documentOf, toRange } from '../../lsp/convert.js'
import type { Format } from './index.js'

/** For programs. The shape is an interface: see ARCHITECTURE.md. */
export const json: Format = (reports, locale) =>
  `${JSON.stringify(
    {
      version: 1,
      files: reports.map(({ path, text, findings }) => {
        const document = documentOf(text)
        return {
          path,
          diagnostics: findings.map(finding => ({
            rule: finding.rule.id,
            severity: finding.severity,
            message: messageOf(finding, locale),
            range: toRange(document, finding.span),
            url: ruleUrl(finding.rule.id, locale),
            fix: finding.fixes[0] ? (finding.fixes[0].safe ? 'safe' : 'choice') : null,
          })),
        }
      }),
    },
    null,
    2,
  )}\n`
