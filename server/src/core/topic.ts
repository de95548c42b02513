import type { Localized } from './localized.js'
import type { Picture } from './picture.js'
import type { Settings } from './settings.js'
import type { Workspace } from './workspace.js'

/** What a topic may know beyond its subject. */
export interface TopicContext {
  readonly settings: Settings
  readonly workspace: Workspace
  /** The moment of asking, in milliseconds since the epoch (next runs of a schedule depend on it). */
  readonly now: number
}

/** What one place of one file will do. */
export interface Explanation {
  /** Markdown. Reads on from "**In this file** …" / "**在本文件中**，…": the first word is lower case. */
  readonly text: Localized
  readonly picture?: Picture
}

/**
 * One thing a hover can explain: an instruction, a flag, a kind, a field, a value. One topic is one file.
 * Texts are Markdown of a simple kind: paragraphs, lists, tables, `code`, **bold**, *emphasis*.
 */
export interface Topic<Subject = never> {
  /** The name it is looked up by: `CMD`, `COPY --chown`, `Probe.periodSeconds`. Names its docs page too. */
  readonly key: string
  /** What it is in three to eight words, for the hover's first line and for completion lists. */
  readonly title: Localized
  /** What it is, in one or two sentences. */
  readonly summary: Localized
  /** Facts worth knowing, one sentence each. */
  readonly notes?: Localized<readonly string[]>
  /** The contrast that people get wrong: CMD or ENTRYPOINT, liveness or readiness. */
  readonly compare?: Localized
  /** A small whole document that shows it; a test lints it. */
  readonly example?: string
  /** Where the official documentation tells more. */
  readonly see: string
  /** What *this* file does with it. `undefined` where the file does not say enough. */
  readonly explain?: (subject: Subject, context: TopicContext) => Explanation | undefined
}
