import * as vscode from 'vscode'
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient'
import { serveFiles } from './files.js'
import { kubernetesVersion } from './kubernetes-version.js'

/** The name in the output panel and in messages. */
export const name = 'Fairlead'

/** The identity of the client; also the prefix of its trace setting. */
export const id = 'fairlead'

/** Schemes under which VS Code shows another version of a file that is open already, to compare the two. */
const comparisons = new Set(['git', 'gitfs', 'gitlens', 'pr', 'review', 'svn', 'vscode-local-history'])

/** What the client of the desktop and the client of the web have in common. */
export const clientOptions: LanguageClientOptions = {
  documentSelector: [{ language: 'dockerfile' }, { language: 'yaml' }],
  initializationOptions: { pictures: true, files: true, snippets: false, locale: vscode.env.language },
  middleware: {
    // An old version in a diff is worth a hover, but its problems would be listed a second time.
    handleDiagnostics(uri, diagnostics, next) {
      next(uri, comparisons.has(uri.scheme) ? [] : diagnostics)
    },
  },
}

/** Starts the language server and offers the commands. Rejects where the server does not start; the reader is told by then. */
export async function run(context: vscode.ExtensionContext, client: BaseLanguageClient): Promise<void> {
  context.subscriptions.push(
    serveFiles(client, context.extensionUri),
    kubernetesVersion(client, context.extension),
    vscode.commands.registerCommand('fairlead.restart', () => restart(client)),
    vscode.commands.registerCommand('fairlead.showOutput', () => client.outputChannel.show()),
  )
  await client.start()
}

async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.needsStop()) await client.stop()
  await client.start()
}
