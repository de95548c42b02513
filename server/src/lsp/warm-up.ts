import { others } from './findings.js'
import { contextFor, type Opened, type Server } from './server.js'

/** How long after the first diagnostics of a language, in milliseconds: by then nobody waits for what start-up needs. */
const patience = 1000

/**
 * Loads what only hovers need before the first one is asked for, so that it is as quick as those after it. To be told of
 * every document whose diagnostics are out; the first of each language counts.
 */
export function createWarmUp(server: Server): (opened: Opened) => void {
  const begun = new Set<string>()
  return ({ document: { uri }, language: { id } }) => {
    if (begun.has(id)) return
    begun.add(id)
    const warm = async (): Promise<void> => {
      await others()
      const opened = await server.open(uri, 'explain')
      if (!opened) {
        begun.delete(id)
        return
      }
      await others()
      const context = contextFor(server, uri, await server.settingsFor(uri))
      await opened.language.hover(opened.parsed, 0, context)
    }
    // nobody waits for it: whoever asks for a hover is told what went wrong
    setTimeout(() => warm().catch(() => begun.delete(id)), patience)
  }
}
