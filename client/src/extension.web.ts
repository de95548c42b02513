import * as vscode from 'vscode'
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser'
import { clientOptions, id, name, run } from './client.js'

let client: LanguageClient | undefined
let worker: Worker | undefined

/** Runs the server in a web worker. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const script = await localScript(vscode.Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js'))
  context.subscriptions.push({ dispose: () => URL.revokeObjectURL(script) })
  // A function, so that a restart gets a fresh worker; the client leaves it to us to end the old one. It returns the two
  // ends of the wire rather than the worker, since VS Code's own `Worker` makes objects that are no instances of it.
  const connect = async () => {
    worker?.terminate()
    worker = new Worker(script, { name })
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) }
  }
  client = new LanguageClient(id, name, connect, clientOptions)
  await run(context, client)
}

/** Lets the server shut down before VS Code goes. */
export async function deactivate(): Promise<void> {
  await client?.dispose()
  worker?.terminate()
}

/**
 * An address from which a worker may load a script of the extension. The extension's own address will not do everywhere:
 * VS Code refuses workers from extensions that are installed on a remote machine.
 */
async function localScript(uri: vscode.Uri): Promise<string> {
  const bytes = await vscode.workspace.fs.readFile(uri)
  return URL.createObjectURL(new Blob([new TextDecoder().decode(bytes)], { type: 'text/javascript' }))
}
