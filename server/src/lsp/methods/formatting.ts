import type {
  DocumentFormattingParams,
  DocumentOnTypeFormattingParams,
  DocumentRangeFormattingParams,
  TextEdit,
} from 'vscode-languageserver'
import type { Span } from '../../core/types.js'
import { answer } from '../answer.js'
import { toSpan, toTextEdit } from '../convert.js'
import type { Method, Opened } from '../server.js'

/** Formatting of a document, of a range, and of the line that was just ended. */
export const formatting: Method = {
  capabilities: () => ({
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
  }),
  register(server) {
    const { connection } = server
    connection.onDocumentFormatting(
      answer<DocumentFormattingParams, TextEdit[]>(server, 'formatting', [], 'check', (opened, { options }) =>
        format(opened, options),
      ),
    )
    connection.onDocumentRangeFormatting(
      answer<DocumentRangeFormattingParams, TextEdit[]>(
        server,
        'rangeFormatting',
        [],
        'check',
        (opened, { options, range }) => format(opened, options, toSpan(opened.document, range)),
      ),
    )
    connection.onDocumentOnTypeFormatting(
      answer<DocumentOnTypeFormattingParams, TextEdit[]>(
        server,
        'onTypeFormatting',
        [],
        'check',
        (opened, { options, position }) => {
          const end = opened.document.offsetAt({ line: position.line, character: 0 })
          const start = opened.document.offsetAt({ line: Math.max(0, position.line - 1), character: 0 })
          return format(opened, options, { start, end })
        },
      ),
    )
  },
}

const format = (
  { document, language, parsed }: Opened,
  options: DocumentFormattingParams['options'],
  range?: Span,
): TextEdit[] => (language.format?.(parsed, options, range) ?? []).map(edit => toTextEdit(document, edit))
