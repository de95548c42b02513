import type { Edit, Span } from '../../../core/types.js'
import type { DockerfileDocument, Instruction, ShellCommand, ShellNode, ShellWord } from '../../model.js'
import { walk } from '../../shell.js'
import type { Option } from './_options.js'
import { type Run, scriptAround } from './_runs.js'

/** An insertion. */
export const insertion = (offset: number, text: string): Edit => ({ span: { start: offset, end: offset }, text })

/** Puts a mark in front of a stretch and behind it. */
export const surround = ({ start, end }: Span, mark: string): readonly Edit[] => [
  insertion(start, mark),
  insertion(end, mark),
]

/** Takes a word out, and the blanks behind it. */
export function withoutWord({ text }: DockerfileDocument, { span }: { readonly span: Span }): Edit {
  let { end } = span
  while (text[end] === ' ' || text[end] === '\t') end++
  return { span: { start: span.start, end }, text: '' }
}

/** The statement of a script (what stands between `;`, `&` and line breaks) that a command belongs to. */
export function statementAround(run: Run, { span }: ShellCommand): ShellNode | undefined {
  const command = run.commands.find(one => one.span === span)
  const tree = command && scriptAround(run, command)?.tree
  return tree?.children.find(one => one.span.start <= span.start && span.end <= one.span.end)
}

/**
 * Adds `&& command` at the end of the chain that a command stands in, in the way the chain breaks its lines.
 * No edit where there is no such place: in an exec form, behind a heredoc, in the background.
 */
export function chained(
  document: DockerfileDocument,
  run: Run,
  command: ShellCommand,
  addition: string,
): readonly Edit[] {
  const statement = statementAround(run, command)
  const chain = statement?.children[0]
  if (!statement || !chain || statement.background) return []
  for (const { redirects } of walk(statement)) if (redirects.some(({ heredoc }) => heredoc)) return []
  return [insertion(chain.span.end, `${separatorOf(document, chain)}${addition}`)]
}

function separatorOf(document: DockerfileDocument, { kind, children, operators, span }: ShellNode): string {
  const { text } = document
  const [before, last] = children.slice(-2)
  if (kind === 'and-or' && operators.at(-1) === '&&' && before && last) {
    const between = text.slice(before.span.end, last.span.start)
    if (/^\s*[\\`]?\s*&&\s*[\\`]?\s*$/.test(between)) return between
  }
  // one long command over several lines: the next one begins a line of its own
  const written = text.slice(span.start, span.end)
  const indent = /[\\`][ \t]*(\r?\n[ \t]*)\S[^\n]*$/.exec(written)?.[1]
  return indent === undefined ? ' && ' : ` ${document.escape}${indent}&& `
}

/** Puts a word behind another one of a command: in an exec form as a string of its own. */
export const wordBehind = ({ instruction }: Run, { span }: ShellWord, word: string): Edit =>
  insertion(span.end, isExecWord(instruction, span) ? `, "${word}"` : ` ${word}`)

/** True for a string of an exec form, false for a word of the script inside one. */
const isExecWord = ({ exec }: Instruction, { start }: Span): boolean => exec.some(({ span }) => span.start === start)

/** Writes another word in the place of one: in an exec form as a string. */
export const wordInstead = ({ instruction }: Run, { span }: ShellWord, word: string): Edit => ({
  span,
  text: isExecWord(instruction, span) ? `"${word}"` : word,
})

/** Takes an option out: its word with the value, or its letter where it stands in a cluster. */
export function withoutOption(
  document: DockerfileDocument,
  run: Run,
  { name, word, valueWord }: Option,
): readonly Edit[] {
  const written = document.text.slice(word.span.start, word.span.end)
  if (!name.startsWith('--') && /^-\w{2,}$/.test(written) && !valueWord)
    return [{ span: word.span, text: written.replace(name.slice(1), '') }]
  if (written.replace(/^"|"$/g, '') !== (word.value ?? word.text)) return []
  const last = valueWord && valueWord.span.end > word.span.end ? valueWord : word
  const edit = withoutWord(document, { span: { start: word.span.start, end: last.span.end } })
  if (!isExecWord(run.instruction, word.span)) return [edit]
  // a string of an exec form goes with the comma in front of it
  const comma = document.text.lastIndexOf(',', word.span.start)
  return comma < 0 ? [] : [{ span: { start: comma, end: last.span.end }, text: '' }]
}
