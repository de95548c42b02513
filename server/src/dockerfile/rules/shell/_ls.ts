import type { DockerfileDocument, ShellCommand, ShellWord } from '../../model.js'
import { builtOf } from './_scripts.js'

/** Every `ls` in a pipe, and the command that reads it. */
export function* readersOfLs(
  document: DockerfileDocument,
): Generator<{ readonly name: ShellWord; readonly reader: ShellCommand }> {
  for (const { nodes } of builtOf(document))
    for (const { kind, children } of nodes) {
      if (kind !== 'pipeline') continue
      for (const [index, { command: ls }] of children.entries()) {
        const reader = children[index + 1]?.command
        if (ls?.name?.value === 'ls' && reader) yield { name: ls.name, reader }
      }
    }
}

export const isGrep = ({ effective: { name } }: ShellCommand): boolean => /^[ef]?grep$/.test(name ?? '')
