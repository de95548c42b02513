import type { Hover } from './hover.js'
import type { Finding } from './lint.js'
import type { Localized } from './localized.js'
import type { Rule } from './rule.js'
import type { Suppression } from './suppress.js'
import type { Topic, TopicContext } from './topic.js'
import type { Edit, Span } from './types.js'
import type { Fact, Host } from './workspace.js'

/** A piece of a document that rules check by itself, and where it begins. Offsets inside a part count from its own start. */
export interface Placed<Part> {
  readonly part: Part
  readonly start: number
}

/** An entry of the outline. */
export interface DocumentSymbol {
  readonly name: string
  readonly detail?: string
  readonly kind: 'file' | 'stage' | 'instruction' | 'resource' | 'container' | 'variable' | 'port' | 'field'
  readonly span: Span
  /** The part of `span` that names it. */
  readonly nameSpan: Span
  readonly children: readonly DocumentSymbol[]
}

/** A completion: what is inserted, and what explains it. */
export interface Completion {
  readonly label: string
  readonly kind:
    | 'instruction'
    | 'flag'
    | 'value'
    | 'variable'
    | 'stage'
    | 'file'
    | 'folder'
    | 'field'
    | 'kind'
    | 'snippet'
  /** What it replaces. */
  readonly span: Span
  /** The text to insert; `$1`, `${1:name}` and `$0` are tab stops where `snippet` is set. */
  readonly insert: string
  readonly snippet?: boolean
  readonly detail?: Localized
  /** Made when the reader looks at it. */
  readonly documentation?: () => Localized | undefined
  /** Orders the list; the label where it is left out. */
  readonly sort?: string
  readonly deprecated?: boolean
}

/** What a language needs to answer a question about a place of a document. */
export interface LanguageContext extends TopicContext {
  /** Where the document lies. */
  readonly uri: string
  readonly host: Host
}

/**
 * All that Fairlead knows of one language. The LSP server, the command line and the tests are written once, against this.
 * A document is immutable; `parse` never throws, whatever the text.
 */
export interface Language<Document extends object = object, Part extends object = object> {
  readonly id: 'dockerfile' | 'kubernetes'
  /** Loads the data that checking (or also explaining) needs. Asked before every use; returns `undefined` when all is there. */
  prepare?(document: Document, host: Host, use: 'check' | 'explain'): Promise<void> | undefined
  /** Parses a text. `previous` is what it replaces: pieces that did not change are taken over from it. */
  parse(text: string, previous?: Document): Document
  /** The pieces that are checked one by one, and kept as long as their text is the same. */
  parts(document: Document): readonly Placed<Part>[]
  readonly rules: readonly Rule<Part>[]
  /** Rules that need the whole file at once (two documents with one identity). */
  readonly fileRules?: readonly Rule<Document>[]
  readonly topics: readonly Topic[]
  suppressions(document: Document): readonly Suppression[]
  /** The edit that inserts an ignore comment for a finding, in the language's own way. */
  ignore(document: Document, finding: Finding): Edit | undefined
  facts?(document: Document): readonly Fact[]
  hover(document: Document, offset: number, context: LanguageContext): Hover | undefined | Promise<Hover | undefined>
  complete?(
    document: Document,
    offset: number,
    context: LanguageContext,
  ): readonly Completion[] | Promise<readonly Completion[]>
  symbols(document: Document): readonly DocumentSymbol[]
}
