import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver'
import { resolveUri } from '../../core/uri.js'
import { answer } from '../answer.js'
import { toRange } from '../convert.js'
import { contextFor, type Method } from '../server.js'

export const documentLink: Method = {
  capabilities: () => ({ documentLinkProvider: {} }),
  register(server) {
    server.connection.onDocumentLinks(
      answer<DocumentLinkParams, DocumentLink[]>(
        server,
        'documentLink',
        [],
        'check',
        async ({ document, language, parsed }) => {
          const settings = await server.settingsFor(document.uri)
          const locale = server.localeFor(settings)
          const links = (await language.links?.(parsed, contextFor(server, document.uri, settings))) ?? []
          return links.map(({ span, target, tooltip }) => ({
            range: toRange(document, span),
            target: absolute(target, document.uri),
            ...(tooltip && { tooltip: tooltip[locale] }),
          }))
        },
      ),
    )
  },
}

/** A path counts from the document's folder. */
const absolute = (target: string, uri: string): string =>
  /^[a-z][a-z0-9+.-]*:/i.test(target) ? target : resolveUri(uri, target)
