import {
  type DefinitionParams,
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
  type Location,
  type PrepareRenameParams,
  type Range,
  type ReferenceParams,
  type RenameParams,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import type { Occurrence } from '../../core/language.js'
import { touches } from '../../core/types.js'
import { answer } from '../answer.js'
import { toRange, workspaceEdit } from '../convert.js'
import type { Method, Opened } from '../server.js'

/** Definition, references, highlights and rename: four questions about the places where one name stands. */
export const occurrences: Method = {
  capabilities: () => ({
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: { prepareProvider: true },
  }),
  register(server) {
    const { connection } = server
    const versioned = server.params.capabilities.workspace?.workspaceEdit?.documentChanges === true

    connection.onDefinition(
      answer<DefinitionParams, Location[]>(server, 'definition', [], 'check', (opened, { position }) =>
        at(opened, position)
          .filter(({ defines }) => defines)
          .map(one => location(opened, one)),
      ),
    )
    connection.onReferences(
      answer<ReferenceParams, Location[]>(server, 'references', [], 'check', (opened, { position, context }) =>
        at(opened, position)
          .filter(({ defines }) => !defines || context.includeDeclaration)
          .map(one => location(opened, one)),
      ),
    )
    connection.onDocumentHighlight(
      answer<DocumentHighlightParams, DocumentHighlight[]>(
        server,
        'documentHighlight',
        [],
        'check',
        (opened, { position }) =>
          at(opened, position).map(({ span, defines }) => ({
            range: toRange(opened.document, span),
            kind: defines ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
          })),
      ),
    )
    connection.onPrepareRename(
      answer<PrepareRenameParams, Range | null>(server, 'prepareRename', null, 'check', (opened, { position }) => {
        const offset = opened.document.offsetAt(position)
        const own = at(opened, position).find(({ span }) => touches(span, offset))
        return own ? toRange(opened.document, own.span) : null
      }),
    )
    connection.onRenameRequest(
      answer<RenameParams, WorkspaceEdit | null>(server, 'rename', null, 'check', (opened, { position, newName }) => {
        const { document, language, parsed } = opened
        if (language.accepts?.(parsed, document.offsetAt(position), newName) === false) return null
        const edits = at(opened, position).map(({ span }) => ({ span, text: newName }))
        return edits.length > 0 ? workspaceEdit(document, edits, versioned) : null
      }),
    )
  },
}

const at = ({ document, language, parsed }: Opened, position: DefinitionParams['position']): readonly Occurrence[] =>
  language.occurrences?.(parsed, document.offsetAt(position)) ?? []

const location = ({ document }: Opened, { span }: Occurrence): Location => ({
  uri: document.uri,
  range: toRange(document, span),
})
