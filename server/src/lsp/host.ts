import type { Connection } from 'vscode-languageserver'
import type { Host } from '../core/workspace.js'

/**
 * A host that asks the client: VS Code reads files through its own file system, so that remote, virtual and web
 * workspaces work alike. A request that the client refuses is a file that is not there.
 */
export function clientHost(connection: Connection): Host {
  const ask = async <T>(method: string, params: object, otherwise: T): Promise<T> => {
    try {
      return (await connection.sendRequest<T | null>(method, params)) ?? otherwise
    } catch {
      return otherwise
    }
  }
  return {
    readFile: uri => ask<string | undefined>('fairlead/readFile', { uri }, undefined),
    readFolder: uri => ask<string[]>('fairlead/readFolder', { uri }, []),
    findFiles: globs => ask<string[]>('fairlead/findFiles', { globs }, []),
    asset: name => connection.sendRequest<string>('fairlead/asset', { name }),
  }
}
