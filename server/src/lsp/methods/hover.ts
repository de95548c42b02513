import type { Hover, HoverParams } from 'vscode-languageserver'
import { renderHover } from '../../core/hover.js'
import { answer } from '../answer.js'
import { toRange } from '../convert.js'
import { contextFor, type Method } from '../server.js'

export const hover: Method = {
  capabilities: () => ({ hoverProvider: true }),
  register(server) {
    const formats = server.params.capabilities.textDocument?.hover?.contentFormat
    server.connection.onHover(
      answer<HoverParams, Hover | null>(server, 'hover', null, 'explain', async (opened, { position }) => {
        const { document, language, parsed } = opened
        const settings = await server.settingsFor(document.uri)
        const context = contextFor(server, document.uri, settings)
        const found = await language.hover(parsed, document.offsetAt(position), context)
        if (!found) return null
        const rendering = server.rendering(server.localeFor(settings), formats)
        return {
          range: toRange(document, found.span),
          contents: { kind: rendering.markup, value: renderHover(found.content, rendering) },
        }
      }),
    )
  },
}
