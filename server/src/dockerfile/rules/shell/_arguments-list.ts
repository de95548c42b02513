import type { DockerfileDocument, ShellExpansion, ShellNode, ShellWord } from '../../model.js'
import { builtOf } from './_scripts.js'

/** A `$@`, `$*`, `${a[@]}` or `${a[*]}` in a word of a command or a `for`. */
export interface ListUse {
  readonly word: ShellWord
  readonly expansion: ShellExpansion
  /** `@` or `*`. */
  readonly sign: string
  readonly plain: boolean
  readonly node: ShellNode
}

/** Every place where the list of arguments, or an array, is put in. Assignments are left out: there nothing is cut. */
export function* listUses(document: DockerfileDocument): Generator<ListUse> {
  for (const { nodes, plain } of builtOf(document))
    for (const node of nodes)
      for (const word of node.words)
        for (const expansion of word.expansions) {
          const written = document.text.slice(expansion.span.start, expansion.span.end)
          const sign = /^\$(?:([@*])$|\{(?:([@*])|\w+\[([@*])\])\}$)/.exec(written)?.slice(1).find(Boolean)
          if (expansion.kind === 'parameter' && sign) yield { word, expansion, sign, plain, node }
        }
}
