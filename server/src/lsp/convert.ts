import { TextDocument } from 'vscode-languageserver-textdocument'
import {
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type DocumentSymbol as LspSymbol,
  type Range,
  SymbolKind,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-types'
import type { DocumentSymbol } from '../core/language.js'
import { type Finding, messageOf } from '../core/lint.js'
import type { Locale } from '../core/localized.js'
import { memo } from '../core/memo.js'
import { type Edit, type Severity, type Span, shift } from '../core/types.js'
import { ruleUrl } from '../core/urls.js'

const severityOf: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
}

const tagOf = { unnecessary: DiagnosticTag.Unnecessary, deprecated: DiagnosticTag.Deprecated } as const

const symbolKindOf: Readonly<Record<DocumentSymbol['kind'], SymbolKind>> = {
  file: SymbolKind.File,
  stage: SymbolKind.Module,
  instruction: SymbolKind.Function,
  resource: SymbolKind.Class,
  container: SymbolKind.Object,
  variable: SymbolKind.Variable,
  port: SymbolKind.Interface,
  field: SymbolKind.Field,
}

/** A text with its lines counted, for those who have no open document. */
export const documentOf = (text: string): TextDocument => TextDocument.create('', '', 0, text)

/** Offsets to LSP's zero-based lines and UTF-16 characters. */
export const toRange = (document: TextDocument, { start, end }: Span): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
})

/** LSP's lines and characters to offsets. */
export const toSpan = (document: TextDocument, { start, end }: Range): Span => ({
  start: document.offsetAt(start),
  end: document.offsetAt(end),
})

export const toTextEdit = (document: TextDocument, { span, text }: Edit): TextEdit => ({
  range: toRange(document, span),
  newText: text,
})

/** A finding as a diagnostic, `by` offsets further on. */
export const toDiagnostic = (document: TextDocument, finding: Finding, locale: Locale, by = 0): Diagnostic => ({
  range: toRange(document, shift(finding.span, by)),
  ...wordsOf(finding)(locale),
})

/** What a diagnostic says wherever it stands: kept with the finding, since a keystroke leaves nearly all as they were. */
const wordsOf = memo((finding: Finding) => {
  const known: { [L in Locale]?: Omit<Diagnostic, 'range'> } = {}
  const { rule, severity } = finding
  return (locale: Locale): Omit<Diagnostic, 'range'> =>
    (known[locale] ??= {
      severity: severityOf[severity],
      code: rule.id,
      codeDescription: { href: ruleUrl(rule.id, locale) },
      source: 'fairlead',
      message: messageOf(finding, locale),
      ...(rule.tag && { tags: [tagOf[rule.tag]] }),
    })
})

/** Edits of one document; bound to the version they were computed for where the client knows versions. */
export function workspaceEdit(document: TextDocument, edits: readonly Edit[], versioned: boolean): WorkspaceEdit {
  const { uri, version } = document
  const textEdits = edits.map(edit => toTextEdit(document, edit))
  return versioned
    ? { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] }
    : { changes: { [uri]: textEdits } }
}

export const toSymbol = (document: TextDocument, symbol: DocumentSymbol): LspSymbol => ({
  name: symbol.name || '?',
  kind: symbolKindOf[symbol.kind],
  range: toRange(document, symbol.span),
  selectionRange: toRange(document, symbol.nameSpan),
  children: symbol.children.map(child => toSymbol(document, child)),
  ...(symbol.detail && { detail: symbol.detail }),
})
