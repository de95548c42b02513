import type { Hover } from './hover.js'
import type { Inset } from './inset.js'
import type { Finding } from './lint.js'
import type { Localized } from './localized.js'
import type { Rule } from './rule.js'
import type { Settings } from './settings.js'
import type { Suppression } from './suppress.js'
import type { Topic, TopicContext } from './topic.js'
import type { Edit, Span } from './types.js'
import type { Fact, Host, Place } from './workspace.js'

/** A piece of a document that rules check by itself, and where it begins. Offsets inside a part count from its own start. */
export interface Placed<Part> {
  readonly part: Part
  readonly start: number
  /** What its offsets count from instead: for a part that still counts as the text did that it was first cut from. */
  readonly origin?: number
  /** Where it stands inside of the part that begins at `start`, further in: its offsets count in its own lines. */
  readonly inset?: Inset
}

/** A document where it lies, with what was read around it. */
export interface Placement<Document extends object = object, Around extends object = object> extends Place {
  readonly document: Document
  readonly around: Around
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
  /** What typed text is compared with; the label where it is left out. */
  readonly filter?: string
  /** Orders the list; the label where it is left out. */
  readonly sort?: string
  readonly deprecated?: boolean
}

/** A place where a name stands: a stage, a variable, an anchor. */
export interface Occurrence {
  /** The name alone, so that writing another one over it renames it. */
  readonly span: Span
  /** True where the name gets its meaning. */
  readonly defines: boolean
}

/** A piece of text that leads somewhere. */
export interface Link {
  readonly span: Span
  /** An address, or a path relative to the document's folder. */
  readonly target: string
  readonly tooltip?: Localized
}

/** Lines that can be folded away: from the line of `start` to the line of `end`. */
export interface Fold extends Span {
  readonly kind?: 'comment' | 'region'
}

/** The kinds of semantic tokens, by LSP's standard names. Grammars know the rest. */
export const tokenTypes = [
  'namespace',
  'variable',
  'parameter',
  'property',
  'function',
  'keyword',
  'operator',
  'string',
  'number',
  'comment',
  'macro',
] as const
export const tokenModifiers = ['declaration', 'readonly', 'deprecated'] as const

/** A word that a grammar can not know the meaning of. Lies within one line. */
export interface SemanticToken {
  readonly span: Span
  readonly type: (typeof tokenTypes)[number]
  readonly modifiers?: readonly (typeof tokenModifiers)[number][]
}

/** A faint word in the text: the value of a variable, the name behind a number. */
export interface Hint {
  readonly offset: number
  readonly label: string
  readonly kind: 'value' | 'name'
  readonly tooltip?: Localized
}

/** The form of what is being typed, with the part that the caret is in. */
export interface Signature {
  readonly label: string
  readonly documentation?: Localized
  /** Spans within `label`, with what each is. */
  readonly parameters: readonly (Span & { readonly documentation?: Localized })[]
  readonly active: number | undefined
}

/** How an editor wants its lines. */
export interface FormatOptions {
  readonly tabSize: number
  readonly insertSpaces: boolean
}

/** What a language needs to answer a question about a place of a document. */
export interface LanguageContext extends TopicContext {
  /** Where the document lies. */
  readonly uri: string
  readonly host: Host
  /** True where the editor does not know our snippets by itself, so that completion offers them. */
  readonly offersSnippets: boolean
}

/**
 * All that Fairlead knows of one language. The LSP server, the command line and the tests are written once, against this.
 * A document is immutable; `parse` never throws, whatever the text.
 */
export interface Language<
  Document extends object = object,
  Part extends object = object,
  Around extends object = object,
> {
  readonly id: 'dockerfile' | 'kubernetes'
  /**
   * Loads the data that checking (or also explaining) needs, and takes over what the workspace defines for all (custom
   * resources). Asked before every use; returns `undefined` when all is there.
   */
  prepare?(document: Document, host: Host, use: 'check' | 'explain', place?: Place): Promise<void> | undefined
  /** What `prepare` has loaded so far: another object when that changes, and then what was found before is stale. */
  knowledge?(): object
  /**
   * Parses a text. `previous` is what it replaces: pieces that did not change are taken over from it. `place` is left out
   * for a text that lies nowhere.
   */
  parse(text: string, previous?: Document, place?: Place): Document
  /** The pieces that are checked one by one, and kept as long as their text is the same. */
  parts(document: Document): readonly Placed<Part>[]
  readonly rules: readonly Rule<Part>[]
  /** Rules that need the whole file at once (two documents with one identity). */
  readonly fileRules?: readonly Rule<Document>[]
  /** Loads the rules that come only with documents which need them, so that `rules` lists them too. */
  loadRules?(): Promise<void>
  /** Rules about how a file fits what lies around it. They do without where a text lies nowhere. */
  readonly placementRules?: readonly Rule<Placement<Document, Around>>[]
  /** Reads what those rules need to know. `undefined` where nothing can be said, such as in a file that is not saved. */
  surroundings?(document: Document, place: Place, host: Host): Promise<Around | undefined> | undefined
  /** The settings as configuration files of other tools beside a document change them. The same object where they do not. */
  configure?(settings: Settings, uri: string, host: Host): Promise<Settings>
  /** All that it can explain by name. */
  loadTopics(): Promise<readonly Topic[]>
  suppressions(document: Document): readonly Suppression[]
  /** The edit that inserts an ignore comment for a finding, in the language's own way. */
  ignore(document: Document, finding: Finding): Edit | undefined
  /** What the other documents of the workspace may want to know of this one. */
  facts?(document: Document, uri: string): readonly Fact[]
  /** True where a look for facts into a file is worth it. A cheap look at its text: most files of a workspace state none. */
  mayState?(text: string, uri: string): boolean
  hover(document: Document, offset: number, context: LanguageContext): Hover | undefined | Promise<Hover | undefined>
  complete?(
    document: Document,
    offset: number,
    context: LanguageContext,
  ): readonly Completion[] | Promise<readonly Completion[]>
  symbols(document: Document): readonly DocumentSymbol[]
  /** Every place of the name at an offset, that one included; serves definition, references, highlights and rename. */
  occurrences?(document: Document, offset: number): readonly Occurrence[]
  /** True where `name` can take the place of the name at an offset. */
  accepts?(document: Document, offset: number, name: string): boolean
  links?(document: Document, context: LanguageContext): readonly Link[] | Promise<readonly Link[]>
  folds?(document: Document): readonly Fold[]
  /** What contains an offset, from the narrowest to the widest. */
  selections?(document: Document, offset: number): readonly Span[]
  /** In order, without overlaps. */
  tokens?(document: Document): readonly SemanticToken[]
  hints?(document: Document, range: Span, context: LanguageContext): readonly Hint[]
  signature?(document: Document, offset: number, context: LanguageContext): Signature | undefined
  /** Edits that only change how a text looks, never what it means; within `range` where there is one. */
  format?(document: Document, options: FormatOptions, range?: Span): readonly Edit[]
}
