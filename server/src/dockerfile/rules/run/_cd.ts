import { memo } from '../../../core/memo.js'
import type { DockerfileDocument, ShellCommand } from '../../model.js'
import { type InRun, type Run, runsOf } from './_runs.js'

/** A `cd` in a RUN. */
export interface ChangeOfFolder extends InRun {
  /** What runs behind it. */
  readonly next: ShellCommand | undefined
  /** `lost`: nothing runs in the folder. `ends`: parentheses or a substitution end it. `stays`: to the end of the RUN. */
  readonly kind: 'lost' | 'ends' | 'stays'
}

/** Every `cd` in a RUN. */
export const changesOfFolder = memo((document: DockerfileDocument): readonly ChangeOfFolder[] =>
  runsOf(document).flatMap(run =>
    run.commands.flatMap((command, index) =>
      command.name?.value === 'cd' ? [{ run, command, next: run.commands[index + 1], kind: kindOf(run, command) }] : [],
    ),
  ),
)

function kindOf({ commands }: Run, command: ShellCommand): ChangeOfFolder['kind'] {
  const { inside, depth, words } = command
  if (inside.includes('subshell') || inside.includes('substitution')) return 'ends'
  if (commands.at(-1) !== command || inside.length > 0 || depth > 0) return 'stays'
  const goes = words.length === 2 && isPath(words[1]?.value)
  const returns = commands.some(one => one !== command && one.name?.value === 'cd')
  return goes && !returns ? 'lost' : 'stays'
}

/** True for a folder that is written out, and not the way back. */
export const isPath = (value: string | undefined): value is string =>
  value !== undefined && !/^[-~.]/.test(value) && value !== '/'
