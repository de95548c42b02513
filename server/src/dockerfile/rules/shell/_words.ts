import { memo } from '../../../core/memo.js'
import type { Edit } from '../../../core/types.js'
import type { ShellCommand, ShellExpansion, ShellWord } from '../../model.js'
import { surround } from '../run/_edits.js'
import { argumentPrefix } from './_arguments.js'
import type { Scripted } from './_scripts.js'

/** An expansion that the shell cuts at blanks, and puts file names into. */
export interface Split {
  readonly expansion: ShellExpansion
  readonly word: ShellWord
  readonly command: ShellCommand
}

/** Builtins that read `A=b` as an assignment, which is not cut. */
const assigns = /^(export|local|declare|typeset|readonly)$/

/** What the shell cuts among the arguments of the commands. Program names, assignments, `[[ … ]]` and lists of `for` are left out. */
export const splitsOf = memo((scripted: Scripted): readonly Split[] => [...splits(scripted)])

function* splits({ commands, shell }: Scripted): Generator<Split> {
  for (const command of commands) {
    // dash cuts the value of `export A=$b` too
    const assigning = shell !== 'sh' && shell !== 'dash' && assigns.test(command.name?.value ?? '')
    for (const [index, word] of command.words.entries()) {
      if (index === 0 || (assigning && argumentPrefix(word) !== undefined)) continue
      for (const expansion of word.expansions) if (!expansion.quoted) yield { expansion, word, command }
    }
    // only bash cuts the name of a file behind `>`
    if (shell === 'bash')
      for (const { target, operator } of command.redirects)
        if (target && operator !== '<<<')
          for (const expansion of target.expansions) if (!expansion.quoted) yield { expansion, word: target, command }
  }
}

/** Puts quotes around an expansion; around the whole word, where nothing else in it must stay bare. */
export function quoting({ expansion, word }: Pick<Split, 'expansion' | 'word'>): readonly Edit[] {
  const bare =
    word.quoted === 'none' &&
    word.expansions.every(({ kind }) => kind === 'parameter' || kind === 'command' || kind === 'arithmetic')
  const prefix = bare ? (argumentPrefix(word) ?? '') : ''
  const span = bare ? { start: word.span.start + prefix.length, end: word.span.end } : expansion.span
  return surround(span, '"')
}
