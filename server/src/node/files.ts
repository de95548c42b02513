import { readFile } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { glob } from 'tinyglobby'
import { type GitIgnore, readGitIgnore } from '../gitignore.js'

/** Folders nobody means when they name a project. */
const never = ['**/node_modules/**', '**/.git/**', '**/.hg/**', '**/.svn/**']

/**
 * Files below a folder that match one of the globs, `.gitignore` files on the way respected, as absolute paths in order.
 * Links to folders are not followed: they may lead out of the project, or round in circles.
 */
export async function walk(folder: string, globs: readonly string[]): Promise<string[]> {
  const root = resolve(folder)
  const found = await glob([...globs], {
    cwd: root,
    absolute: true,
    dot: true,
    ignore: never,
    followSymbolicLinks: false,
    caseSensitiveMatch: false,
    expandDirectories: false,
  })
  const rules = new GitIgnores(root)
  const kept: string[] = []
  for (const path of found.sort()) if (!(await rules.ignores(resolve(path)))) kept.push(resolve(path))
  return kept
}

/** The same as URIs, for several folders. A folder that can not be read has no files. */
export async function findFiles(folders: readonly string[], globs: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(folders.map(folder => walk(folder, globs).catch(() => [])))
  return lists.flat().map(path => pathToFileURL(path).href)
}

/** The `.gitignore` files between a root and the files below it, each read once. */
class GitIgnores {
  readonly #root: string
  readonly #byFolder = new Map<string, Promise<GitIgnore | undefined>>()

  constructor(root: string) {
    this.#root = root
  }

  async ignores(path: string): Promise<boolean> {
    let folder = dirname(path)
    for (;;) {
      const rules = await this.#in(folder)
      const name = relative(folder, path).split(sep).join('/')
      if (rules && name) {
        const { ignored, unignored } = rules.test(name)
        if (ignored) return true
        if (unignored) return false
      }
      if (folder === this.#root || dirname(folder) === folder) return false
      folder = dirname(folder)
    }
  }

  #in(folder: string): Promise<GitIgnore | undefined> {
    let rules = this.#byFolder.get(folder)
    if (!rules) {
      rules = readFile(join(folder, '.gitignore'), 'utf8').then(readGitIgnore, () => undefined)
      this.#byFolder.set(folder, rules)
    }
    return rules
  }
}
