import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver'
import { answer } from '../answer.js'
import { toRange } from '../convert.js'
import type { Method } from '../server.js'

export const selectionRange: Method = {
  capabilities: () => ({ selectionRangeProvider: true }),
  register(server) {
    server.connection.onSelectionRanges(
      answer<SelectionRangeParams, SelectionRange[]>(server, 'selectionRange', [], 'check', (opened, { positions }) => {
        const { document, language, parsed } = opened
        return positions.map((position): SelectionRange => {
          const offset = document.offsetAt(position)
          const spans = [...(language.selections?.(parsed, offset) ?? []), { start: 0, end: document.getText().length }]
          return (
            spans.reduceRight<SelectionRange | undefined>(
              (parent, span) => ({ range: toRange(document, span), ...(parent && { parent }) }),
              undefined,
            ) ?? { range: { start: position, end: position } }
          )
        })
      }),
    )
  },
}
