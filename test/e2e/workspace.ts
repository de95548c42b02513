import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './places.js'

/** A place in a file of the folder: line and column count from 1, as in VS Code. */
export interface Place {
  readonly path: string
  readonly line: number
  readonly column: number
  /** What the pattern matched. */
  readonly text: string
}

/** A copy of `examples/` to open and to change. */
export interface Workspace {
  readonly folder: string
  /** The first place in an example named like `file` that matches `pattern`: the caret goes one letter into the match. */
  find(file: RegExp, pattern: RegExp): Place
  write(path: string, text: string): void
  read(path: string): string
}

export function copyExamples(folder: string): Workspace {
  rmSync(folder, { recursive: true, force: true })
  cpSync(join(root, 'examples'), folder, { recursive: true })
  const examples = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  const read = (path: string) => readFileSync(join(folder, path), 'utf8')
  return {
    folder,
    read,
    find(file, pattern) {
      const paths = examples.filter(path => file.test(path))
      for (const path of paths) {
        for (const [index, line] of read(path).split('\n').entries()) {
          const match = pattern.exec(line)
          if (match) return { path, line: index + 1, column: match.index + 2, text: match[0] }
        }
      }
      throw new Error(`no line of ${paths.join(', ')} matches ${pattern}`)
    },
    write(path, text) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    },
  }
}
