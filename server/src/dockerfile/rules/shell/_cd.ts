import { memo } from '../../../core/memo.js'
import type { DockerfileDocument, ShellCommand, ShellNode } from '../../model.js'
import { builtOf, type Scripted, stopsAtFailure } from './_scripts.js'

/** A `cd` that nothing looks after when it fails. */
export interface UncheckedCd {
  readonly scripted: Scripted
  readonly command: ShellCommand
  /** What runs next all the same, in the same list. */
  readonly next: ShellNode | undefined
}

/** Every `cd` whose failure neither `&&`, `||`, `if` nor `set -e` notices. */
export const uncheckedCds = memo((document: DockerfileDocument): readonly UncheckedCd[] => [...findCds(document)])

function* findCds(document: DockerfileDocument): Generator<UncheckedCd> {
  for (const scripted of builtOf(document)) {
    if (stopsAtFailure(document, scripted)) continue
    for (const list of scripted.nodes) {
      if (list.kind !== 'script' && list.kind !== 'list') continue
      for (const [index, statement] of list.children.entries()) {
        const [child] = statement.children
        // the last part of a chain decides for the chain
        const part = child?.kind === 'and-or' ? child.children.at(-1) : child
        const { command } = part ?? {}
        const target = command?.words[1]?.value
        if (!command || !/^(cd|pushd)$/.test(command.name?.value ?? '') || command.inside.includes('condition'))
          continue
        // the root, and what is above, are always there
        if (target !== undefined && /^(\/|(\.\.?\/?)+)$/.test(target)) continue
        yield { scripted, command, next: list.children[index + 1] }
      }
    }
  }
}
