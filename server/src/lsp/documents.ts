import { TextDocuments, type TextDocumentsConfiguration } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { createSnapshot, type Snapshot, updateSnapshot } from './text.js'

/**
 * `TextDocument.update` edits in place and returns the same object. Everything derived hangs off a document by identity,
 * so every version has to be an object of its own.
 */
const snapshots: TextDocumentsConfiguration<Snapshot> = { create: createSnapshot, update: updateSnapshot }

/** The open documents, each version an immutable snapshot. */
export const createDocuments = (): TextDocuments<TextDocument> => new TextDocuments(snapshots)
