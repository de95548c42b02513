import type { DockerfileDocument, ShellScript } from '../../model.js'
import { commandsOf } from '../../scripts.js'
import { type Run, shellAt } from './_runs.js'

/** The words that start the shell of a script: its `#!` line, SHELL, an exec form, or the command that calls it. */
export function shellWords(
  document: DockerfileDocument,
  run: Pick<Run, 'instruction' | 'outer' | 'stage'>,
  { source, depth, heredoc, span }: ShellScript,
): readonly (string | undefined)[] {
  const shebang = /^#![^\n\r]*/.exec(source.text)?.[0]
  if (heredoc && shebang) return shebang.split(/\s+/)
  const { form, exec } = run.instruction
  if (depth === 0) return form === 'exec' ? exec.map(({ value }) => value) : (shellAt(document, run) ?? [])
  const caller = commandsOf(document, run.instruction).findLast(
    one =>
      one.depth === depth - 1 &&
      (heredoc
        ? one.redirects.some(({ heredoc: own }) => own?.body.start === heredoc.body.start)
        : one.span.start <= span.start && span.end <= one.span.end),
  )
  return caller?.effective.words.map(({ value }) => value) ?? []
}
