import type { Edit } from '../../../core/types.js'
import type { ShellCommand, ShellExpansion, ShellNode, ShellWord } from '../../model.js'
import { argumentPrefix } from './_arguments.js'
import type { Scripted } from './_scripts.js'

/** An expansion that the shell cuts at blanks, and puts file names into. */
export interface Split {
  readonly expansion: ShellExpansion
  readonly word: ShellWord
  readonly command: ShellCommand
}

/** Builtins that read `A=b` as an assignment, which is not cut in bash. */
const assigns = /^(export|local|declare|typeset|readonly)$/

/** What the shell cuts among the arguments of a command. Program names, assignments, tests in `[[ … ]]` and lists of `for` are left out. */
export function* splitIn({ command }: ShellNode, { shell }: Scripted): Generator<Split> {
  if (!command) return
  for (const word of command.words.slice(1)) {
    // dash is the only one that cuts the value of `export A=$b`
    const assigned = assigns.test(command.name?.value ?? '') && shell !== 'sh' && argumentPrefix(word) !== undefined
    if (assigned) continue
    for (const expansion of word.expansions) if (!expansion.quoted) yield { expansion, word, command }
  }
  for (const { target, operator } of command.redirects)
    if (target && operator !== '<<<' && (shell === 'bash' || shell === 'sh'))
      for (const expansion of target.expansions) if (!expansion.quoted) yield { expansion, word: target, command }
}

/** Puts quotes around an expansion; around the whole word, where nothing else in it must stay bare. */
export function quoting({ expansion, word }: Pick<Split, 'expansion' | 'word'>): readonly Edit[] {
  const bare =
    word.quoted === 'none' &&
    word.expansions.every(({ kind }) => kind === 'parameter' || kind === 'command' || kind === 'arithmetic')
  const prefix = bare ? (argumentPrefix(word) ?? '') : ''
  const span = bare ? { start: word.span.start + prefix.length, end: word.span.end } : expansion.span
  return [
    { span: { start: span.start, end: span.start }, text: '"' },
    { span: { start: span.end, end: span.end }, text: '"' },
  ]
}
