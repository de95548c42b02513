import type { DocumentSymbol, DocumentSymbolParams } from 'vscode-languageserver'
import { answer } from '../answer.js'
import { toSymbol } from '../convert.js'
import type { Method } from '../server.js'

export const documentSymbol: Method = {
  capabilities: () => ({ documentSymbolProvider: true }),
  register(server) {
    server.connection.onDocumentSymbol(
      answer<DocumentSymbolParams, DocumentSymbol[]>(
        server,
        'documentSymbol',
        [],
        'check',
        ({ document, language, parsed }) => language.symbols(parsed).map(symbol => toSymbol(document, symbol)),
      ),
    )
  },
}
