import type { Hover } from 'vscode-languageserver'
import { renderHover } from '../../core/hover.js'
import { toRange } from '../convert.js'
import { guard } from '../guard.js'
import { contextFor, type Method } from '../server.js'

export const hover: Method = {
  capabilities: () => ({ hoverProvider: true }),
  register(server) {
    const formats = server.params.capabilities.textDocument?.hover?.contentFormat
    server.connection.onHover(
      guard(
        server.log,
        'textDocument/hover',
        null,
        async ({ textDocument: { uri }, position }): Promise<Hover | null> => {
          const opened = await server.open(uri, 'explain')
          if (!opened) return null
          const { document, language, parsed } = opened
          const settings = await server.settingsFor(uri)
          const found = await language.hover(parsed, document.offsetAt(position), contextFor(server, uri, settings))
          if (!found) return null
          const rendering = server.rendering(server.localeFor(settings), formats)
          return {
            range: toRange(document, found.span),
            contents: { kind: rendering.markup, value: renderHover(found.content, rendering) },
          }
        },
      ),
    )
  },
}
