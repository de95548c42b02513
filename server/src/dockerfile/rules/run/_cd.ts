import type { DockerfileDocument, ShellCommand } from '../../model.js'
import { type InRun, runsOf } from './_runs.js'

/** Every `cd` in a RUN, and the command behind it. */
export function* changesOfFolder(
  document: DockerfileDocument,
): Generator<InRun & { readonly next: ShellCommand | undefined }> {
  for (const run of runsOf(document))
    for (const [index, command] of run.commands.entries())
      if (command.name?.value === 'cd') yield { run, command, next: run.commands[index + 1] }
}
