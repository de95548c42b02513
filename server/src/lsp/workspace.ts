import {
  type Connection,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InitializeParams,
  type TextDocuments,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Fact, Host, Workspace } from '../core/workspace.js'
import { FactIndex } from '../workspace/fact-index.js'
import { factFiles, readFacts } from '../workspace/read-facts.js'
import { describe, type Log } from './guard.js'

/** Files besides those with facts whose change may change what is said about others. */
const configuration = ['**/.hadolint.{yaml,yml}', '**/*.dockerignore']

/** How long after the first document the other files are looked at, in milliseconds: the reader waits for that document. */
const patience = 300

/** The workspace as the server knows it: what open documents state, and what the files on disk do. */
export interface KnownWorkspace {
  readonly current: Workspace
  /** Takes in what an open document states. The first call starts the search for what the other files state. */
  state(uri: string, facts: readonly Fact[]): void
  /** Calls back when documents know other things of each other than before, or a file changed: one that settings depend on? */
  onChange(listener: (configuration: boolean) => void): void
}

/** `host` is asked for each file once, so it need not remember any; `forget` is called where files have changed. */
export function createWorkspace(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  params: InitializeParams,
  host: Host,
  forget: () => void,
  log: Log,
): KnownWorkspace {
  const index = new FactIndex()
  const listeners: ((configuration: boolean) => void)[] = []
  const changed = (configuration = false): void => {
    for (const listener of listeners) listener(configuration)
  }
  const isOpen = (uri: string): boolean => documents.get(uri) !== undefined

  /** Reads files that nobody has open, and tells of it once. */
  const read = async (uris: readonly string[]): Promise<void> => {
    let news = false
    for (const uri of uris) {
      if (isOpen(uri)) continue
      const facts = await readFacts(uri, host)
      if (!isOpen(uri)) news = index.set(uri, facts) || news
    }
    if (news) changed()
  }
  const readLater = (uris: readonly string[]): void =>
    void read(uris).catch(error => log(`workspace: ${describe(error)}`))

  let searched = false
  const search = (): void => {
    if (searched) return
    searched = true
    setTimeout(() => {
      host.findFiles(factFiles).then(readLater, error => log(`workspace: ${describe(error)}`))
    }, patience)
  }

  connection.onInitialized(() => {
    if (!params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) return
    const watchers = [...factFiles, ...configuration].map(globPattern => ({ globPattern }))
    connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers })
      .catch(error => log(`register: ${describe(error)}`))
  })
  connection.onDidChangeWatchedFiles(({ changes }) => {
    forget()
    const gone = changes.filter(({ type }) => type === FileChangeType.Deleted).map(({ uri }) => uri)
    for (const uri of gone) if (!isOpen(uri)) index.set(uri, [])
    const there = changes.filter(({ type, uri }) => type !== FileChangeType.Deleted && /\.ya?ml$/i.test(uri))
    if (searched) readLater(there.map(({ uri }) => uri))
    changed(true)
  })
  documents.onDidClose(({ document: { uri } }) => {
    if (!searched) return
    forget()
    readLater([uri])
  })

  return {
    get current() {
      return index.workspace
    },
    state(uri, facts) {
      search()
      if (index.set(uri, facts)) queueMicrotask(() => changed())
    },
    onChange: listener => void listeners.push(listener),
  }
}
