import type { Localized } from '../../../core/localized.js'
import type { Proposal } from '../../../core/rule.js'
import type { DockerfileDocument, Instruction, ShellCommand } from '../../model.js'
import { scriptOf } from '../../scripts.js'
import { shellOf } from '../../start.js'
import { indexAt } from '../../text.js'

/** What a shell does itself: no program of that name can be started. */
const builtins = new Set(
  '. : alias bg break cd command continue declare eval exec exit export fg getopts hash jobs local read readonly return set shift shopt source times trap type typeset ulimit umask unalias unset wait'.split(
    ' ',
  ),
)

const needsShell = new Set(['glob', 'brace', 'tilde', 'process'])

/** True where the command can be started without a shell: every word is known, and nothing is left for a shell to do. */
const isPlain = (command: ShellCommand): boolean =>
  command.redirects.length === 0 &&
  command.assignments.length === 0 &&
  command.words.every(
    word => word.value !== undefined && !word.expansions.some(({ kind, quoted }) => !quoted && needsShell.has(kind)),
  )

/** True where the shell does nothing behind this command, so that `exec` may stand in front of it. */
const mayExec = (command: ShellCommand): boolean =>
  command.depth === 0 &&
  command.inside.length === 0 &&
  command.pipelineLength === 1 &&
  !command.background &&
  !command.negated &&
  command.name?.value !== undefined &&
  !builtins.has(command.name.value)

/** `["nginx", "-g", "daemon off;"]` as people write it. */
const array = (words: readonly string[]): string => `[${words.map(word => JSON.stringify(word)).join(', ')}]`

const title: Localized = { en: 'Change to `{exec}`', 'zh-cn': '改为 `{exec}`' }
const throughShell: Localized = {
  en: 'Keep the shell, but let `exec` give its place to the program',
  'zh-cn': '保留 shell，用 `exec` 让程序接替它的位置',
}

/** The ways to write the shell form of CMD or ENTRYPOINT as a JSON array, and what fills `{exec}`. */
export function execForms(
  document: DockerfileDocument,
  instruction: Instruction,
): { readonly exec: string; readonly proposals: readonly Proposal[] } {
  const script = scriptOf(document, instruction)
  const last = script?.commands.findLast(({ depth }) => depth === 0)
  if (!script?.tree || script.errors.length > 0 || !last) return { exec: '', proposals: [] }
  const edit = (text: string): Proposal['edits'] => [{ span: instruction.argumentsSpan, text }]
  const own = script.commands.filter(({ depth }) => depth === 0)
  const given = last.words[0]?.value === 'exec'
  const words = given ? last.words.slice(1) : last.words
  if (own.length === 1 && isPlain(last) && last.inside.length === 0 && !last.background && !last.negated) {
    const values = words.map(word => word.value!)
    if (values[0] !== undefined && values[0] !== '' && !builtins.has(values[0]) && !values[0].startsWith('-')) {
      const exec = array(values)
      return { exec, proposals: [{ title, edits: edit(exec) }] }
    }
  }
  const shell = shellOf(document, instruction)
  if (!given && !mayExec(last)) return { exec: '', proposals: [] }
  const { text } = script.source
  const start = indexAt(script.source, (last.words[0] ?? last).span.start)
  const code = given ? text : `${text.slice(0, start)}exec ${text.slice(start)}`
  return { exec: '', proposals: [{ title: throughShell, edits: edit(array([...shell, code.trim()])) }] }
}

/** True where the shell form begins with `exec`: the shell gives its place to the program. */
export const givesPlace = (document: DockerfileDocument, instruction: Instruction): boolean =>
  scriptOf(document, instruction)?.commands[0]?.words[0]?.value === 'exec'
