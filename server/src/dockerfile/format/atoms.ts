import type { Span } from '../../core/types.js'
import { dialectAt, isPosix } from '../dialect.js'
import type { DockerfileDocument, Instruction } from '../model.js'
import { scriptOf } from '../scripts.js'
import { walk, wordsOf } from '../shell.js'

const readable = new Set(
  'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(
    ' ',
  ),
)

/**
 * The stretches of an instruction in which a blank counts: words, quoted or not. Between them, one blank is as good as
 * many. `undefined` where we can not tell (another shell than those of the Bourne family, a script with mistakes).
 */
export function atomsOf(document: DockerfileDocument, instruction: Instruction): readonly Span[] | undefined {
  const { keyword, flags, args, form, trigger } = instruction
  if (!readable.has(keyword)) return undefined
  const own = flags.map(({ span }) => span)
  if (trigger) {
    const inner = atomsOf(document, trigger)
    return inner && [...own, ...inner]
  }
  if (form !== 'shell' || !shells.has(keyword)) return [...own, ...args.map(({ span }) => span)]
  // the script is the heredoc; what else stands on the line is left as it is
  if (instruction.heredocs.length > 0) return [...own, instruction.argumentsSpan]
  if (!isPosix(dialectAt(document, instruction))) return undefined
  const script = scriptOf(document, instruction)
  if (!script?.tree || script.errors.length > 0) return undefined
  for (const node of walk(script.tree)) {
    own.push(...wordsOf(node).map(({ span }) => span))
    if (node.command) own.push(...node.command.assignments.map(({ span }) => span))
    // blanks in a sum do not count, but nothing says where its parts are
    if (node.kind === 'arithmetic') own.push(node.span)
    if (node.kind === 'test') own.push(node.span)
  }
  return own
}

const shells = new Set(['RUN', 'CMD', 'ENTRYPOINT'])
