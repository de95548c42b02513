import { TextDocuments, type TextDocumentsConfiguration } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'

/**
 * `TextDocument.update` edits in place and returns the same object. Everything derived hangs off a document by identity,
 * so every version has to be an object of its own.
 */
const snapshots: TextDocumentsConfiguration<TextDocument> = {
  create: TextDocument.create,
  update: (document, changes, version) =>
    TextDocument.update(
      TextDocument.create(document.uri, document.languageId, document.version, document.getText()),
      changes,
      version,
    ),
}

/** The open documents, each version an immutable snapshot. */
export const createDocuments = (): TextDocuments<TextDocument> => new TextDocuments(snapshots)
