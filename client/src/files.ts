import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'

/** Larger files are not read: what people write by hand is smaller by far. */
const largest = 16 * 1024 * 1024

/** More files than this are not told apart by a glob that means something. */
const mostFiles = 10_000

/** Folders that hold what others wrote. */
const notTheirs = '**/{node_modules,bower_components,vendor,.git,.hg,.svn,.venv,.terraform}/**'

/**
 * Answers the server's requests for files through VS Code's own file system, so that the server needs none: it works
 * alike on a disk, on a remote machine, in a container and in a repository that is only looked at in the browser.
 * What cannot be read is answered by `null` or by an empty list; only a missing data file of Fairlead itself is an error.
 */
export function serveFiles(client: BaseLanguageClient, extensionUri: vscode.Uri): vscode.Disposable {
  return vscode.Disposable.from(
    client.onRequest('fairlead/readFile', ({ uri }: { uri: string }) => readFile(vscode.Uri.parse(uri))),
    client.onRequest('fairlead/readFolder', ({ uri }: { uri: string }) => readFolder(vscode.Uri.parse(uri))),
    client.onRequest('fairlead/findFiles', ({ globs }: { globs: readonly string[] }, token) => findFiles(globs, token)),
    client.onRequest('fairlead/asset', ({ name }: { name: string }) => readAsset(extensionUri, name)),
  )
}

async function readFile(uri: vscode.Uri): Promise<string | null> {
  try {
    const { size, type } = await vscode.workspace.fs.stat(uri)
    if (size > largest || (type & vscode.FileType.File) === 0) return null
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}

async function readFolder(uri: vscode.Uri): Promise<readonly string[]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(uri)
    return entries.map(([name, type]) => ((type & vscode.FileType.Directory) === 0 ? name : `${name}/`))
  } catch {
    return []
  }
}

async function findFiles(globs: readonly string[], token: vscode.CancellationToken): Promise<readonly string[]> {
  const found = await Promise.all(
    globs.map(async glob => {
      try {
        return await vscode.workspace.findFiles(glob, notTheirs, mostFiles, token)
      } catch {
        return []
      }
    }),
  )
  return [...new Set(found.flat().map(uri => uri.toString()))]
}

async function readAsset(extensionUri: vscode.Uri, name: string): Promise<string> {
  if (!/^\w[\w.-]*(\/\w[\w.-]*)*$/.test(name))
    throw new Error(`Fairlead has no data file called ${JSON.stringify(name)}`)
  const uri = vscode.Uri.joinPath(extensionUri, 'dist', 'data', name)
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
}
