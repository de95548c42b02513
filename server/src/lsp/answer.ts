import type { CancellationToken } from 'vscode-languageserver'
import { guard } from './guard.js'
import type { Opened, Server } from './server.js'

/** Params of a request about one document. */
export interface AboutDocument {
  readonly textDocument: { readonly uri: string }
}

/**
 * A handler for a request about one open document in one of our languages. Documents that are not ours, and requests
 * that fail, are answered with `empty`.
 */
export const answer = <Params extends AboutDocument, Result>(
  server: Server,
  method: string,
  empty: Result,
  use: 'check' | 'explain',
  handle: (opened: Opened, params: Params, token: CancellationToken) => Promise<Result> | Result,
) =>
  guard<Params, Result>(server.log, `textDocument/${method}`, empty, async (params, token) => {
    const opened = await server.open(params.textDocument.uri, use)
    return opened ? handle(opened, params, token) : empty
  })
