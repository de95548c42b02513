import type { Span } from './types.js'

/** The only door to files and to the extension's own data. Each runtime (Node, web worker, CLI, test) brings its own. */
export interface Host {
  /** The text of a file of the workspace, or `undefined` where there is none (or it is no text). Never throws. */
  readFile(uri: string): Promise<string | undefined>
  /** The names in a folder, folders with a trailing `/`; empty where there is no such folder. Never throws. */
  readFolder(uri: string): Promise<readonly string[]>
  /** The URIs of workspace files whose path matches one of the globs, ignored folders left out. Never throws. */
  findFiles(globs: readonly string[]): Promise<readonly string[]>
  /** One of the data files that ship with Fairlead (`dist/data/…`), such as `kubernetes.json`. Rejects where it is missing. */
  asset(name: string): Promise<string>
}

/** Something a document gives to others, or needs from them: a custom resource definition, a file that it patches. */
export interface Fact {
  readonly kind: 'defines' | 'uses'
  /** What it is about, in one string that both sides write alike: `Namespace/shop`. */
  readonly key: string
  readonly span: Span
  /**
   * What others may want to know of it, beyond that it is there. Only the language that states it can read it. Others are
   * told of a change when it is another object, or another text: a text where every keystroke would make a new object.
   */
  readonly value?: object | string
}

/** A fact and the document that states it. */
export interface Located {
  readonly uri: string
  readonly fact: Fact
}

/** What the documents of a workspace know of each other, at one moment: another object as soon as any of it changes. */
export interface Workspace {
  definitions(key: string): readonly Located[]
  uses(key: string): readonly Located[]
  /** Every definition whose key begins with `prefix`. */
  definitionsUnder(prefix: string): readonly Located[]
}

/** A workspace that knows nothing: a file looked at alone. */
export const emptyWorkspace: Workspace = { definitions: () => [], uses: () => [], definitionsUnder: () => [] }

/** Where a document lies, and what is known of the others. */
export interface Place {
  readonly uri: string
  readonly workspace: Workspace
}
