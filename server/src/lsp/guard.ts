import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver'

/** Writes one line into the client's log. */
export type Log = (line: string) => void

/** Params of a request about one document. */
interface AboutDocument {
  readonly textDocument: { readonly uri: string }
}

let answered = 0

/** How many requests were answered so far: work that goes on meanwhile lets the answers out first. */
export const answers = (): number => answered

/**
 * Wraps a request handler: what it throws is logged once, with the method and the document, and answered with `empty`;
 * a request that the client has cancelled meanwhile is answered as LSP wants it.
 */
export function guard<Params extends AboutDocument, Result>(
  log: Log,
  method: string,
  empty: Result,
  handle: (params: Params, token: CancellationToken) => Promise<Result> | Result,
): (params: Params, token: CancellationToken) => Promise<Result | ResponseError<never>> {
  return async (params, token) => {
    try {
      const result = await handle(params, token)
      answered++
      if (!token.isCancellationRequested) return result
    } catch (error) {
      if (!token.isCancellationRequested) {
        log(`${method} ${params.textDocument.uri}: ${describe(error)}`)
        return empty
      }
    }
    return new ResponseError<never>(LSPErrorCodes.RequestCancelled, `${method} was cancelled`)
  }
}

/** An error with its stack, where it has one. */
export const describe = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error)
