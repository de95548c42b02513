import { resolveUri } from './uri.js'
import type { Host } from './workspace.js'

/** A folder, without a slash at its end, and the names in it. */
export interface Folder {
  readonly uri: string
  readonly entries: readonly string[]
}

/** The folder of a file and those above it, at most `most` of them, up to the root of the repository or of the disk. */
export async function* foldersAbove(file: string, host: Host, most: number): AsyncGenerator<Folder> {
  let last: string | undefined
  for (let up = 0; up < most; up++) {
    const uri = resolveUri(file, '../'.repeat(up) || '.').replace(/\/$/, '')
    if (uri === last) return
    last = uri
    const entries = await host.readFolder(uri)
    yield { uri, entries }
    if (entries.includes('.git/') || entries.includes('.git')) return
  }
}
