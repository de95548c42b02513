import { type FoldingRange, FoldingRangeKind, type FoldingRangeParams } from 'vscode-languageserver'
import { answer } from '../answer.js'
import { toRange } from '../convert.js'
import type { Method } from '../server.js'

const kindOf = { comment: FoldingRangeKind.Comment, region: FoldingRangeKind.Region } as const

export const foldingRange: Method = {
  capabilities: () => ({ foldingRangeProvider: true }),
  register(server) {
    server.connection.onFoldingRanges(
      answer<FoldingRangeParams, FoldingRange[]>(
        server,
        'foldingRange',
        [],
        'check',
        ({ document, language, parsed }) =>
          (language.folds?.(parsed) ?? []).flatMap(fold => {
            const { start, end } = toRange(document, fold)
            if (end.line <= start.line) return []
            return [{ startLine: start.line, endLine: end.line, ...(fold.kind && { kind: kindOf[fold.kind] }) }]
          }),
      ),
    )
  },
}
