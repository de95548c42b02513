import { cachedHost } from '../../server/src/core/cached-host.js'
import type { Host, Workspace } from '../../server/src/core/workspace.js'
import { FactIndex } from '../../server/src/workspace/fact-index.js'
import { readFacts } from '../../server/src/workspace/read-facts.js'
import { host } from './languages.js'

const root = 'file:///workspace/project/'

/** Where a file of a test lies. */
export const uriOf = (path: string): string => root + path.split('/').map(encodeURIComponent).join('/')

/** A host whose files are those given, by path from the project's root. */
export function memoryHost(files: Readonly<Record<string, string>>): Host {
  const byUri = new Map(Object.entries(files).map(([path, text]) => [uriOf(path), text]))
  return cachedHost({
    readFile: async uri => byUri.get(uri),
    readFolder: async uri => {
      const folder = uri.endsWith('/') ? uri : `${uri}/`
      const below = [...byUri.keys()].filter(one => one.startsWith(folder)).map(one => one.slice(folder.length))
      return [...new Set(below.map(path => decodeURIComponent(path.replace(/\/.*/, '/'))))].sort()
    },
    findFiles: async () => [...byUri.keys()],
    asset: host.asset,
  })
}

/** What those files know of each other. */
export async function workspaceOf(files: Readonly<Record<string, string>>): Promise<Workspace> {
  const index = new FactIndex()
  const disk = memoryHost(files)
  for (const path of Object.keys(files)) index.set(uriOf(path), await readFacts(uriOf(path), disk))
  return index.workspace
}
