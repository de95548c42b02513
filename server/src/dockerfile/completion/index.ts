import type { Completion, LanguageContext } from '../../core/language.js'
import type { DockerfileDocument } from '../model.js'
import { singleArguments } from './arguments.js'
import { caretAt, type Place } from './caret.js'
import { commandWords } from './command-words.js'
import { shellCommands } from './commands.js'
import { comments } from './comments.js'
import { files } from './files.js'
import { flagValues } from './flag-values.js'
import { flags } from './flags.js'
import { from } from './from.js'
import { heredocs } from './heredocs.js'
import { instructions } from './instructions.js'
import { mounts } from './mounts.js'
import { variables } from './variables.js'

/** Where something can be completed, the most particular first: the first that answers is right. */
const places: readonly Place[] = [
  comments,
  heredocs,
  variables,
  mounts,
  flagValues,
  flags,
  instructions,
  from,
  files,
  commandWords,
  shellCommands,
  singleArguments,
]

/** What can stand at an offset. Works on half-typed text, and whatever else is wrong in the file. */
export async function complete(
  document: DockerfileDocument,
  offset: number,
  context: LanguageContext,
): Promise<readonly Completion[]> {
  const caret = caretAt(document, offset, context)
  for (const place of places) {
    const found = await place(caret)
    if (found) return found
  }
  return []
}
