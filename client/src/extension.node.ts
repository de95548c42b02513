import * as vscode from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { clientOptions, id, name, run } from './client.js'

let client: LanguageClient | undefined

/** Runs the server in a process of its own, beside the extension host. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.cjs').fsPath
  client = new LanguageClient(id, name, { module, transport: TransportKind.ipc }, clientOptions)
  await run(context, client)
}

/** Lets the server shut down before VS Code goes. */
export async function deactivate(): Promise<void> {
  await client?.dispose()
}
