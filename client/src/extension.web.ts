import * as vscode from 'vscode'
import { LanguageClient } from 'vscode-languageclient/browser'
import { clientOptions, id, name, run } from './client.js'

let client: LanguageClient | undefined
let worker: Worker | undefined

/** Runs the server in a web worker. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js').toString(true)
  // A function, so that a restart gets a fresh worker; the client leaves it to us to end the old one.
  const fresh = async () => {
    worker?.terminate()
    worker = new Worker(script)
    return worker
  }
  client = new LanguageClient(id, name, fresh, clientOptions)
  await run(context, client)
}

/** Lets the server shut down before VS Code goes. */
export async function deactivate(): Promise<void> {
  await client?.dispose()
  worker?.terminate()
}
