import type { DocumentSymbol } from 'vscode-languageserver'
import { toSymbol } from '../convert.js'
import { guard } from '../guard.js'
import type { Method } from '../server.js'

export const documentSymbol: Method = {
  capabilities: () => ({ documentSymbolProvider: true }),
  register(server) {
    server.connection.onDocumentSymbol(
      guard(
        server.log,
        'textDocument/documentSymbol',
        [],
        async ({ textDocument: { uri } }): Promise<DocumentSymbol[]> => {
          const opened = await server.open(uri, 'check')
          if (!opened) return []
          const { document, language, parsed } = opened
          return language.symbols(parsed).map(symbol => toSymbol(document, symbol))
        },
      ),
    )
  },
}
