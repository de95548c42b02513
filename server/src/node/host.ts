import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Host } from '../core/workspace.js'

/** The folder of data files beside the bundle that runs. */
export const bundledData = join(__dirname, 'data')

/** Files a language has a use for are text of modest size; anything above is not read into memory. */
const largest = 32 * 1024 * 1024

/**
 * The file system as Node sees it, for the command line and for editors that do not serve files.
 * `data` is the folder of Fairlead's own data files; `folders` are the URIs of those of the workspace.
 */
export const nodeHost = (data: string, folders: readonly string[] = []): Host => ({
  async readFile(uri) {
    try {
      const bytes = await readFile(fileURLToPath(uri))
      return bytes.length > largest || bytes.subarray(0, 8000).includes(0) ? undefined : bytes.toString('utf8')
    } catch {
      return undefined
    }
  },
  async readFolder(uri) {
    try {
      const entries = await readdir(fileURLToPath(uri), { withFileTypes: true })
      return entries.map(entry => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    } catch {
      return []
    }
  },
  // Walking folders takes libraries that nobody waits for at the start.
  async findFiles(globs) {
    const { findFiles } = await import('./files.js')
    return findFiles(
      folders.map(uri => fileURLToPath(uri)),
      globs,
    )
  },
  asset: name => readFile(join(data, name), 'utf8'),
})
