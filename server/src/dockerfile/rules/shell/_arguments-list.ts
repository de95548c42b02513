import { memo } from '../../../core/memo.js'
import type { DockerfileDocument, ShellExpansion, ShellWord } from '../../model.js'
import { builtOf } from './_scripts.js'

/** A `$@`, `$*`, `${a[@]}` or `${a[*]}` in a word of a command or a `for`. */
export interface ListUse {
  readonly word: ShellWord
  readonly expansion: ShellExpansion
  /** `@` or `*`. */
  readonly sign: string
  readonly plain: boolean
}

/** Every place where the list of arguments, or an array, is put in. Assignments are left out: there nothing is cut. */
export const listUses = memo((document: DockerfileDocument): readonly ListUse[] => [...findUses(document)])

function* findUses(document: DockerfileDocument): Generator<ListUse> {
  for (const { nodes, plain } of builtOf(document))
    for (const { words } of nodes)
      for (const word of words)
        for (const expansion of word.expansions) {
          const sign = expansion.kind === 'parameter' ? signOf(document.text, expansion) : undefined
          if (sign) yield { word, expansion, sign, plain }
        }
}

function signOf(text: string, { name = '', span: { start, end } }: ShellExpansion): string | undefined {
  if (name !== '@' && name !== '*' && text[end - 2] !== ']') return undefined
  return /^\$(?:([@*])$|\{(?:([@*])|\w+\[([@*])\])\}$)/.exec(text.slice(start, end))?.slice(1).find(Boolean)
}
