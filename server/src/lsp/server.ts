import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  type ServerCapabilities,
  TextDocumentSyncKind,
  type TextDocuments,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { cachedHost } from '../core/cached-host.js'
import type { Rendering } from '../core/hover.js'
import type { Language } from '../core/language.js'
import { type Locale, localeOf } from '../core/localized.js'
import { defaultSettings, parseSettings, type Settings } from '../core/settings.js'
import type { Host, Place, Workspace } from '../core/workspace.js'
import { languageOf } from '../languages.js'
import { createDocuments } from './documents.js'
import { describe, type Log } from './guard.js'
import { clientHost } from './host.js'
import { methods } from './methods/index.js'
import { createWorkspace } from './workspace.js'

/** What a client may say in `initializationOptions`. */
interface ClientOptions {
  /** Draws SVG images in hovers. */
  readonly pictures?: boolean
  /** Serves `fairlead/readFile` and its sisters. */
  readonly files?: boolean
  /** `false`: the editor offers the snippets itself, as VS Code does. */
  readonly snippets?: boolean
  /** Wants to ask for diagnostics rather than be told. */
  readonly diagnostics?: 'push' | 'pull'
  /** The language of the user interface, where `InitializeParams.locale` is not it. */
  readonly locale?: string
  /** The `fairlead` settings of a client that has no `workspace/configuration`. */
  readonly settings?: unknown
}

/** An open document in one of our languages. */
export interface Opened {
  readonly document: TextDocument
  readonly language: Language
  readonly parsed: object
  /** Where it lies, and what was known of the others when it was parsed. */
  readonly place: Place
}

/** What the methods share. They keep no state of their own between requests. */
export interface Server {
  readonly connection: Connection
  readonly documents: TextDocuments<TextDocument>
  readonly params: InitializeParams
  readonly options: ClientOptions
  readonly host: Host
  /** What the documents of the workspace know of each other. */
  readonly workspace: Workspace
  readonly log: Log
  /** The settings that hold for a document. */
  settingsFor(uri: string): Promise<Settings>
  /** The reader's language under these settings. Asked when an answer is written, never before. */
  localeFor(settings: Settings): Locale
  /** How this client wants hovers and documentation written. */
  rendering(locale: Locale, formats: readonly string[] | undefined): Rendering
  /** The document with its language loaded and its text parsed; `undefined` where it is not open, or not ours. */
  open(uri: string, use: 'check' | 'explain'): Promise<Opened | undefined>
  /** Calls back whenever what is said of documents may have changed though their texts have not: settings, other files. */
  onSurroundings(listener: () => void): void
}

/** One LSP method (or a few that belong together): what it announces, and its handlers. */
export interface Method {
  capabilities?(params: InitializeParams, options: ClientOptions): Partial<ServerCapabilities>
  register(server: Server): void
}

/**
 * Starts the language server on a connection.
 * `local` makes a host that reads Fairlead's own data files, and the workspace's (given its folders as URIs)
 * for clients that do not serve them; the web worker has none.
 */
export function startServer(connection: Connection, local?: (folders: readonly string[]) => Host): void {
  const documents = createDocuments()
  const log: Log = line => connection.console.error(line)

  connection.onInitialize((params): InitializeResult => {
    const options: ClientOptions = params.initializationOptions ?? {}
    const folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : [])
    const server = createServer(connection, documents, params, options, local?.(folders), log)
    for (const method of methods) method.register(server)
    const capabilities: ServerCapabilities = {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    }
    for (const method of methods) Object.assign(capabilities, method.capabilities?.(params, options))
    return { capabilities, serverInfo: { name: 'fairlead', version: VERSION } }
  })
  documents.listen(connection)
  connection.listen()
}

/** Written in by the build. */
declare const VERSION: string

function createServer(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  params: InitializeParams,
  options: ClientOptions,
  local: Host | undefined,
  log: Log,
): Server {
  const remote = clientHost(connection)
  const files = { ...(options.files || !local ? remote : local), asset: (local ?? remote).asset }
  const host = cachedHost(files)
  const workspace = createWorkspace(connection, documents, params, files, host.forget, log)

  const asks = params.capabilities.workspace?.configuration === true
  const settings = new Map<string, Promise<Settings>>()
  const listeners: (() => void)[] = []
  let pushed = parseSettings(options.settings)
  const changed = (configuration = true): void => {
    if (configuration) settings.clear()
    for (const listener of listeners) listener()
  }

  connection.onInitialized(() => {
    if (params.capabilities.workspace?.didChangeConfiguration?.dynamicRegistration)
      connection.client
        .register(DidChangeConfigurationNotification.type, { section: 'fairlead' })
        .catch(error => log(`register: ${describe(error)}`))
  })
  connection.onDidChangeConfiguration(({ settings: raw }) => {
    if (!asks) pushed = parseSettings(raw?.fairlead ?? raw)
    changed()
  })
  workspace.onChange(changed)
  documents.onDidClose(({ document }) => {
    settings.delete(document.uri)
    latest.delete(document.uri)
  })

  /** One object for all documents that have the same settings, so that what was found under them can be kept by it. */
  const known = new Map<string, Settings>()
  const shared = (one: Settings): Settings => {
    const key = JSON.stringify(one)
    const same = known.get(key) ?? one
    known.set(key, same)
    return same
  }
  const ask = async (uri: string): Promise<Settings> => {
    if (!asks) return pushed
    try {
      return parseSettings(await connection.workspace.getConfiguration({ scopeUri: uri, section: 'fairlead' }))
    } catch (error) {
      log(`workspace/configuration ${uri}: ${describe(error)}`)
      return defaultSettings
    }
  }
  /** Asks the client once for each document, and the configuration files beside it. */
  const settingsFor = (uri: string): Promise<Settings> => {
    let answer = settings.get(uri)
    if (!answer) {
      answer = ask(uri).then(async asked => {
        const document = documents.get(uri)
        const language = document && (await languageOf(uri, document.languageId, document.getText())?.load())
        return shared((await language?.configure?.(asked, uri, host)) ?? asked)
      })
      settings.set(uri, answer)
    }
    return answer
  }

  /** The newest parse of each open document: the next one takes over the pieces that did not change. */
  const latest = new Map<string, Opened>()
  const open: Server['open'] = async (uri, use) => {
    const document = documents.get(uri)
    if (!document) return undefined
    let opened = latest.get(uri)
    if (opened?.document !== document || opened.place.workspace !== workspace.current) {
      const entry = languageOf(uri, document.languageId, document.getText())
      if (!entry) {
        latest.delete(uri)
        return undefined
      }
      const language = await entry.load()
      if (documents.get(uri) !== document) return open(uri, use)
      opened = latest.get(uri)
      const place = { uri, workspace: workspace.current }
      if (opened?.document !== document || opened.place.workspace !== place.workspace) {
        const previous = opened?.language === language ? opened.parsed : undefined
        opened = { document, language, parsed: language.parse(document.getText(), previous, place), place }
        latest.set(uri, opened)
        if (language.facts) workspace.state(uri, language.facts(opened.parsed, uri))
      }
    }
    await opened.language.prepare?.(opened.parsed, host, use, opened.place)
    return opened
  }

  return {
    connection,
    documents,
    params,
    options,
    host,
    get workspace() {
      return workspace.current
    },
    log,
    settingsFor,
    open,
    localeFor: ({ language }) => (language === 'auto' ? localeOf(options.locale ?? params.locale) : language),
    rendering: (locale, formats) => ({
      locale,
      markup: formats?.includes('markdown') === false ? 'plaintext' : 'markdown',
      ...(options.pictures && { image: svgUri }),
    }),
    onSurroundings: listener => void listeners.push(listener),
  }
}

/** An SVG as the URI of an image. Percent-encoding would break Markdown at parentheses, hence Base64. */
function svgUri(svg: string): string {
  const bytes = new TextEncoder().encode(svg)
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return `data:image/svg+xml;base64,${btoa(binary)}`
}

/** The context that hovers and completions get. */
export const contextFor = (server: Server, uri: string, settings: Settings) => ({
  uri,
  settings,
  host: server.host,
  offersSnippets: server.options.snippets !== false,
  workspace: server.workspace,
  now: Date.now(),
})
