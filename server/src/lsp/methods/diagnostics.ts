import {
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type InitializeParams,
} from 'vscode-languageserver'
import { findingsOf, others } from '../findings.js'
import { describe, guard } from '../guard.js'
import type { Method } from '../server.js'
import { diagnosticsOf } from '../shown.js'
import { createWarmUp } from '../warm-up.js'

/**
 * How long to wait for the next keystroke, in milliseconds, once keys come in a burst: then only the newest text is worked
 * on. Shorter than a repeating key. A single key waits for nothing.
 */
const pause = 8

/** Clients that can not be told, or would rather ask. */
const pulls = ({ capabilities }: InitializeParams, diagnostics: 'push' | 'pull' | undefined): boolean =>
  capabilities.textDocument?.diagnostic !== undefined &&
  (diagnostics === 'pull' || capabilities.textDocument.publishDiagnostics === undefined)

/** Diagnostics: pushed with the version they are about; on request for clients that ask. */
export const diagnostics: Method = {
  capabilities: (params, options) =>
    pulls(params, options.diagnostics)
      ? { diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false } }
      : {},

  register(server) {
    const { connection, documents, log } = server
    const warmUp = createWarmUp(server)

    connection.languages.diagnostics.on(
      guard(
        log,
        'textDocument/diagnostic',
        { kind: DocumentDiagnosticReportKind.Full, items: [] },
        async ({ textDocument: { uri } }, token): Promise<DocumentDiagnosticReport> => {
          const kind = DocumentDiagnosticReportKind.Full
          // a newer text may come in between: then that is what is answered about
          for (;;) {
            const opened = await server.open(uri, 'check')
            if (!opened || token.isCancellationRequested) return { kind, items: [] }
            const found = await findingsOf(server, opened, () => token.isCancellationRequested)
            if (!found) continue
            warmUp(opened)
            const locale = server.localeFor(await server.settingsFor(uri))
            return { kind, items: diagnosticsOf(opened.document, found, locale) }
          }
        },
      ),
    )

    if (pulls(server.params, server.options.diagnostics)) {
      server.onSurroundings(() => connection.languages.diagnostics.refresh().catch(() => {}))
      return
    }

    /** Documents that wait to be checked. A newer text takes the place of an older one. */
    const waiting = new Map<string, ReturnType<typeof setTimeout>>()
    /** Documents that were ours when last looked at: when one stops being so, its diagnostics go. */
    const shown = new Set<string>()

    const publish = async (uri: string): Promise<void> => {
      const version = documents.get(uri)?.version
      await others()
      // what waited to be read may be a newer text, which is worked on in its turn
      if (version === undefined || documents.get(uri)?.version !== version) return
      const opened = await server.open(uri, 'check')
      if (!opened) {
        if (shown.delete(uri)) await connection.sendDiagnostics({ uri, diagnostics: [] })
        return
      }
      const found = await findingsOf(server, opened)
      if (!found || documents.get(uri) !== opened.document) return
      shown.add(uri)
      const locale = server.localeFor(await server.settingsFor(uri))
      const items = diagnosticsOf(opened.document, found, locale)
      await connection.sendDiagnostics({ uri, version: opened.document.version, diagnostics: items })
      warmUp(opened)
    }
    let last = Number.NEGATIVE_INFINITY
    const schedule = (uri: string): void => {
      const now = performance.now()
      const wait = now - last > 2 * pause ? 0 : pause
      last = now
      clearTimeout(waiting.get(uri))
      waiting.set(
        uri,
        setTimeout(() => {
          waiting.delete(uri)
          publish(uri).catch(error => log(`diagnostics ${uri}: ${describe(error)}`))
        }, wait),
      )
    }

    documents.onDidChangeContent(({ document }) => schedule(document.uri))
    documents.onDidClose(({ document: { uri } }) => {
      clearTimeout(waiting.get(uri))
      waiting.delete(uri)
      if (shown.delete(uri))
        connection
          .sendDiagnostics({ uri, diagnostics: [] })
          .catch(error => log(`diagnostics ${uri}: ${describe(error)}`))
    })
    server.onSurroundings(() => {
      for (const { uri } of documents.all()) schedule(uri)
    })
  },
}
