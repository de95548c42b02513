import type { SignatureHelp, SignatureHelpParams } from 'vscode-languageserver'
import { plainText } from '../../core/plain-text.js'
import { answer } from '../answer.js'
import { contextFor, type Method } from '../server.js'

export const signatureHelp: Method = {
  capabilities: () => ({ signatureHelpProvider: { triggerCharacters: [' ', '=', ',', '-', '[', '"'] } }),
  register(server) {
    const formats = server.params.capabilities.textDocument?.signatureHelp?.signatureInformation?.documentationFormat
    server.connection.onSignatureHelp(
      answer<SignatureHelpParams, SignatureHelp | null>(
        server,
        'signatureHelp',
        null,
        'explain',
        async (opened, { position }) => {
          const { document, language, parsed } = opened
          const settings = await server.settingsFor(document.uri)
          const context = contextFor(server, document.uri, settings)
          const found = language.signature?.(parsed, document.offsetAt(position), context)
          if (!found) return null
          const { locale, markup } = server.rendering(server.localeFor(settings), formats)
          const said = (text: (typeof found)['documentation']) =>
            text && {
              documentation: { kind: markup, value: markup === 'markdown' ? text[locale] : plainText(text[locale]) },
            }
          return {
            signatures: [
              {
                label: found.label,
                ...said(found.documentation),
                parameters: found.parameters.map(({ start, end, documentation }) => ({
                  label: [start, end],
                  ...said(documentation),
                })),
              },
            ],
            activeSignature: 0,
            activeParameter: found.active ?? null,
          }
        },
      ),
    )
  },
}
