import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser'
import { startServer } from './lsp/server.js'

/** The one thing of Node that `dockerfile-ast` uses, to look for a byte order mark. A worker has no Buffer. */
Object.assign(self, { Buffer: { from: (text: string) => new TextEncoder().encode(text) } })

startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)))
