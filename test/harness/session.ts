import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node'
import type { Diagnostic, InitializeParams, InitializeResult, Position, Range } from 'vscode-languageserver'

export const cli = join(import.meta.dirname, '../../dist/cli.cjs')

interface Published {
  readonly uri: string
  readonly version?: number
  readonly diagnostics: Diagnostic[]
}

/** A conversation with the language server over standard input and output, as an editor would hold it. */
export interface Session {
  readonly connection: MessageConnection
  readonly process: ChildProcess
  readonly capabilities: InitializeResult['capabilities']
  /** Everything the server wrote into the client's log. */
  readonly log: readonly string[]
  /** Opens a document, by its URI or by a name, and returns its URI. */
  open(name: string, text: string, languageId?: string): Promise<string>
  change(uri: string, version: number, text: string, range?: Range): Promise<void>
  /** The diagnostics published for a version, waited for. */
  diagnostics(uri: string, version?: number): Promise<Published>
  request<T>(method: string, params: object): Promise<T>
  hover(uri: string, position: Position): Promise<string | undefined>
  /** Says goodbye; resolves with the exit code. */
  close(): Promise<number | null>
}

/** Starts the bundled server (`node dist/cli.cjs lsp --stdio`) and shakes hands. */
export async function startSession(
  params: Partial<InitializeParams> = {},
  nodeArgs: readonly string[] = [],
): Promise<Session> {
  const child = spawn(process.execPath, [...nodeArgs, cli, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  )
  const published: Published[] = []
  const waiting = new Set<() => void>()
  const log: string[] = []
  connection.onNotification('textDocument/publishDiagnostics', (message: Published) => {
    published.push(message)
    for (const wake of waiting) wake()
  })
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => void log.push(message))
  connection.onRequest('client/registerCapability', () => null)
  connection.onClose(() => connection.dispose())
  connection.listen()

  const { capabilities } = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { publishDiagnostics: { versionSupport: true } } },
    ...params,
  })
  await connection.sendNotification('initialized', {})

  const diagnostics: Session['diagnostics'] = async (uri, version = 1) => {
    for (;;) {
      const found = published.findLast(message => message.uri === uri && (message.version ?? 0) >= version)
      if (found) return found
      await new Promise<void>((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`no diagnostics for ${uri} version ${version}`)), 10_000)
        const wake = () => {
          clearTimeout(timer)
          waiting.delete(wake)
          resolve()
        }
        waiting.add(wake)
      })
    }
  }
  const request = <T>(method: string, body: object) => connection.sendRequest<T>(method, body)
  return {
    connection,
    process: child,
    capabilities,
    log,
    diagnostics,
    request,
    async open(name, text, languageId = /\.ya?ml$/.test(name) ? 'yaml' : 'dockerfile') {
      const uri = name.startsWith('file:') ? name : `file:///workspace/${name}`
      await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } })
      return uri
    },
    change: (uri, version, text, range) =>
      connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [range ? { range, text } : { text }],
      }),
    async hover(uri, position) {
      const answer = await request<{ contents: { value: string } } | null>('textDocument/hover', {
        textDocument: { uri },
        position,
      })
      return answer?.contents.value
    },
    async close() {
      const exited = new Promise<number | null>(resolve => child.once('exit', resolve))
      await connection.sendRequest('shutdown')
      await connection.sendNotification('exit')
      const code = await exited
      connection.dispose()
      return code
    },
  }
}
