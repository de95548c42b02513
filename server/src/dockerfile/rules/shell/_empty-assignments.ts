import type { DockerfileDocument, ShellAssignment, ShellCommand, ShellWord } from '../../model.js'
import { scriptedOf } from './_scripts.js'

/** `A= word`, but for `IFS= read`, which everybody writes so. */
export function* emptyAssignments(document: DockerfileDocument): Generator<{
  readonly assignment: ShellAssignment
  /** The word behind the space. */
  readonly word: ShellWord
  readonly command: ShellCommand
  readonly plain: boolean
}> {
  for (const scripted of scriptedOf(document))
    for (const command of scripted.commands) {
      const assignment = command.assignments.at(-1)
      const [word] = command.words
      if (!assignment || !word || assignment.value?.text || assignment.array || assignment.append) continue
      if (assignment.name !== 'IFS') yield { assignment, word, command, plain: scripted.plain }
    }
}
