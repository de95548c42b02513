import { type InlayHint, InlayHintKind, type InlayHintParams } from 'vscode-languageserver'
import { answer } from '../answer.js'
import { toSpan } from '../convert.js'
import { contextFor, type Method } from '../server.js'

const kindOf = { value: InlayHintKind.Type, name: InlayHintKind.Parameter } as const

export const inlayHint: Method = {
  capabilities: () => ({ inlayHintProvider: true }),
  register(server) {
    server.connection.languages.inlayHint.on(
      answer<InlayHintParams, InlayHint[]>(server, 'inlayHint', [], 'check', async (opened, { range }) => {
        const { document, language, parsed } = opened
        const settings = await server.settingsFor(document.uri)
        if (!settings.inlayHints) return []
        const locale = server.localeFor(settings)
        const hints =
          language.hints?.(parsed, toSpan(document, range), contextFor(server, document.uri, settings)) ?? []
        return hints.map(({ offset, label, kind, tooltip }) => ({
          position: document.positionAt(offset),
          label,
          kind: kindOf[kind],
          paddingLeft: true,
          ...(tooltip && { tooltip: tooltip[locale] }),
        }))
      }),
    )
  },
}
