import type { Edit } from '../../../core/types.js'
import type { DockerfileDocument, Flag } from '../../model.js'
import { lineBreak } from '../_places.js'
import { isKept, type Run, runsOf } from './_runs.js'

/** The RUNs that do one thing each, directly behind another such RUN with the same flags. */
export function* consecutiveRuns(document: DockerfileDocument, kept: boolean): Generator<{ before: Run; run: Run }> {
  let before: Run | undefined
  for (const run of runsOf(document)) {
    const follows = before && before.outer.index + 1 === run.outer.index && before.stage === run.stage
    if (
      follows &&
      before &&
      isSingle(before) &&
      isSingle(run) &&
      sameFlags(before, run) &&
      isKept(document, run) === kept
    )
      yield { before, run }
    before = run
  }
}

/** One command, or one pipeline: who chains several has chosen his layers. */
const isSingle = ({ instruction, outer, commands, scripts }: Run): boolean => {
  if (instruction !== outer || instruction.heredocs.length > 0) return false
  const tree = scripts[0]?.tree
  if (!tree) return instruction.form === 'exec' || commands.length <= 1
  return tree.children.length === 1 && ['command', 'pipeline'].includes(tree.children[0]!.children[0]?.kind ?? '')
}

const sameFlags = (a: Run, b: Run): boolean => written(a.instruction.flags) === written(b.instruction.flags)

const written = (flags: readonly Flag[]): string => flags.map(({ name, value }) => `${name}=${value}`).join(' ')

/** Joins a RUN to the one above it. None where a comment stands between, or one of them is no plain command line. */
export function joining(document: DockerfileDocument, before: Run, run: Run): readonly Edit[] {
  const { text } = document
  if (before.instruction.form !== 'shell' || run.instruction.form !== 'shell') return []
  const { end } = before.instruction.argumentsSpan
  const { start } = run.instruction.argumentsSpan
  if (text.slice(end, run.outer.span.start).trim() !== '') return []
  return [{ span: { start: end, end: start }, text: ` ${document.escape}${lineBreak(document)} && ` }]
}
