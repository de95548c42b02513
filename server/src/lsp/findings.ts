import { RAL } from 'vscode-languageserver'
import { checkDocument, type Found, placementOf } from '../core/check.js'
import { answers, describe } from './guard.js'
import type { Opened, Server } from './server.js'

/** How long the check works before it lets other messages through, in milliseconds. */
const turn = 6

/** Lets messages that have come be read and be answered, and the answers be sent. */
export async function others(): Promise<void> {
  let before: number
  do {
    before = answers()
    for (let round = 0; round < 2; round++) await new Promise<void>(resolve => void RAL().timer.setImmediate(resolve))
  } while (answers() !== before)
}

/**
 * What the settings let be said about an open document. Between parts it lets other messages through;
 * when they bring a newer text, or the caller cancels, it gives up and answers `undefined`.
 */
export async function findingsOf(
  server: Server,
  { document, language, parsed, place }: Opened,
  cancelled: () => boolean = () => false,
): Promise<readonly Found[] | undefined> {
  const { uri } = document
  const context = { settings: await server.settingsFor(uri), workspace: place.workspace }
  const crash = (rule: string, error: unknown) => server.log(`rule ${rule} ${uri}: ${describe(error)}`)
  const placement = await placementOf(language, parsed, place, server.host, crash)
  let since = performance.now()
  const isDue = () => performance.now() - since >= turn
  const steps = checkDocument(language, parsed, context, crash, placement, isDue)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    await others()
    since = performance.now()
    if (cancelled() || server.documents.get(uri) !== document) return undefined
  }
}
