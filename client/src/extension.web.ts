import * as vscode from 'vscode'
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser'
import { clientOptions, id, name, run } from './client.js'
import { workerScript } from './worker-script.js'

/** The files that the server loads when it first needs them. Written in by the build. */
declare const BUNDLES: readonly string[]

let client: LanguageClient | undefined
let worker: Worker | undefined

/** Runs the server in a web worker. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const script = await localScript(vscode.Uri.joinPath(context.extensionUri, 'dist'))
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
 * An address from which a worker may load the server. The extension's own address will not do everywhere: VS Code refuses
 * workers from extensions that are installed on a remote machine.
 */
async function localScript(dist: vscode.Uri): Promise<string> {
  const read = async (path: string): Promise<string> =>
    new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(dist, path)))
  const bundles = await Promise.all(BUNDLES.map(async bundle => [bundle, await read(bundle)] as const))
  const script = workerScript(await read('web/server.js'), new Map(bundles))
  return URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))
}
