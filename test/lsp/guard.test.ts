import { expect, test } from 'vitest'
import { CancellationTokenSource, LSPErrorCodes, ResponseError } from 'vscode-languageserver'
import { guard } from '../../server/src/lsp/guard.js'

const params = { textDocument: { uri: 'file:///Dockerfile' } }
const fail = (): never => {
  throw new Error('a bug')
}

test('a handler that throws is logged once, with method and document, and answered empty', async () => {
  const log: string[] = []
  const answer = await guard(
    line => log.push(line),
    'textDocument/hover',
    null,
    fail,
  )(params, new CancellationTokenSource().token)
  expect(answer).toBeNull()
  expect(log).toHaveLength(1)
  expect(log[0]).toMatch(/^textDocument\/hover file:\/\/\/Dockerfile: Error: a bug\n/)
})

test('a request that was cancelled is answered as cancelled, and nothing is logged', async () => {
  const log: string[] = []
  const source = new CancellationTokenSource()
  const handle = guard(
    line => log.push(line),
    'textDocument/hover',
    null,
    async () => {
      source.cancel()
      return fail()
    },
  )
  const answer = await handle(params, source.token)
  expect(answer).toBeInstanceOf(ResponseError)
  expect((answer as unknown as ResponseError<void>).code).toBe(LSPErrorCodes.RequestCancelled)
  expect(log).toEqual([])
})
