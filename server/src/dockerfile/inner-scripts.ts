import { interpreter, isPosix } from './dialect.js'
import { decoded, part } from './mapped.js'
import type { Dialect, Heredoc, MappedText, ShellCommand, ShellScript, ShellWord } from './model.js'
import { indexAt } from './text.js'

/** A script that a command of another script is given. */
interface Inner {
  readonly source: MappedText
  readonly dialect: Dialect
  readonly heredoc?: Heredoc
}

/** What the commands of a script pass on to interpreters: `sh -c '…'`, `bash <<EOF`, `python3 - <<EOF`, `eval '…'`. */
export const innerScripts = (outer: ShellScript, heredocs: readonly Heredoc[]): readonly Inner[] =>
  outer.commands.flatMap(command => innerScript(outer, command, heredocs) ?? [])

function innerScript(outer: ShellScript, command: ShellCommand, heredocs: readonly Heredoc[]): Inner | undefined {
  const { name, words } = command.effective
  if (name === undefined) return undefined
  if (name === 'eval') return words.length === 2 ? quoted(outer, words[1]!, outer.dialect) : undefined
  if (name === 'su' || name === 'runuser') {
    const at = words.findIndex(({ value }) => value === '-c' || value === '--command')
    const word = at < 0 ? undefined : words[at + 1]
    return word && quoted(outer, word, 'sh')
  }
  const dialect = interpreter(name)
  if (!dialect) return undefined
  const at = isPosix(dialect) ? scriptWord(words) : undefined
  if (at !== undefined) return quoted(outer, words[at]!, dialect)
  const input = command.redirects.findLast(({ heredoc, fd }) => heredoc && (fd === undefined || fd === 0))?.heredoc
  if (!input || !readsInput(words)) return undefined
  const heredoc = heredocs.find(({ body }) => body.start === input.body.start)
  const start = indexAt(outer.source, input.body.start)
  const source = part(outer.source, start, indexAt(outer.source, input.body.end))
  return { source, dialect, ...(heredoc && { heredoc }) }
}

/** The index of the script in the words of `sh -e -o pipefail -c 'script'`, the shell first. `undefined` where there is none. */
export function scriptWord(words: readonly { readonly value?: string }[]): number | undefined {
  let asked = false
  for (let at = 1; at < words.length; at++) {
    const { value } = words[at]!
    if (value === undefined || !/^[-+]./.test(value)) return asked ? at : undefined
    if (/^[-+][A-Za-z]*o$/.test(value) || value === '--rcfile' || value === '--init-file') at++
    if (/^-[A-Za-z]*c[A-Za-z]*$/.test(value)) asked = true
  }
  return undefined
}

/** True where an interpreter is given no file, so that it reads its standard input. */
const readsInput = (words: readonly ShellWord[]): boolean => {
  const [operand] = words.slice(1).filter(({ value }) => value === undefined || !/^-./.test(value))
  return operand === undefined || operand.value === '-' || words.some(({ value }) => value === '-s')
}

/**
 * The text inside a quoted word as the inner shell gets it. Variables that the outer shell would put in stay as they are
 * written; what it would run is no command of the inner one, so `$0` stands for it.
 */
function quoted(outer: ShellScript, word: ShellWord, dialect: Dialect): Inner | undefined {
  const start = indexAt(outer.source, word.span.start)
  const end = start + word.text.length
  // what stands between backticks has no place of its own
  if (outer.source.text.slice(start, end) !== word.text) return undefined
  if (word.quoted === 'none') return { source: part(outer.source, start, end), dialect }
  if (!/^(['"]).*\1$/s.test(word.text) || word.quoted === 'mixed') return undefined
  const inner = part(outer.source, start + 1, end - 1)
  if (word.quoted === 'single') return { source: inner, dialect }
  const runs = word.expansions.filter(({ kind }) => kind === 'command' || kind === 'backtick')
  if (runs.length === 0 && !inner.text.includes('\\')) return { source: inner, dialect }
  const behind = new Map(runs.map(({ span }) => [indexAt(inner, span.start), indexAt(inner, span.end)]))
  const indexes: number[] = []
  let text = ''
  for (let at = 0; at < inner.text.length; ) {
    const next = inner.text[at + 1]
    const after = behind.get(at)
    const escaped = inner.text[at] === '\\' && next !== undefined && '"$`\\\n'.includes(next)
    const stands = after !== undefined ? '$0' : !escaped ? inner.text[at]! : next === '\n' ? '' : next
    for (let index = 0; index < stands.length; index++) indexes.push(at)
    text += stands
    at = Math.max(at + 1, after ?? at + (escaped ? 2 : 1))
  }
  return { source: decoded(inner, text, indexes, inner.text.length), dialect }
}
