import type { Args, Localized } from './localized.js'
import type { Preset, Settings } from './settings.js'
import type { Edit, Severity, Span } from './types.js'
import type { Workspace } from './workspace.js'

/** Other tools whose rules ours carry as aliases, so that ignore comments written for them keep working. */
export const tools = [
  'hadolint',
  'buildkit',
  'shellcheck',
  'trivy',
  'checkov',
  'kube-linter',
  'kube-score',
  'polaris',
  'pss',
] as const
export type Tool = (typeof tools)[number]

/** One way to mend a finding. Where `title` or `safe` is left out, the rule's own `fix` gives it. */
export interface Proposal {
  readonly title?: Localized
  readonly safe?: boolean
  readonly edits: readonly Edit[]
}

/** Reports one occurrence: where, what fills the message's holes, and the ways to mend it (the best first). */
export type Report = (at: Span, args?: Args, ...fixes: readonly (readonly Edit[] | Proposal)[]) => void

/** What a rule may know beyond its document. */
export interface RuleContext {
  readonly settings: Settings
  /** What the other files state. Only rules about whole files are told: what is found in a part is kept while others change. */
  readonly workspace?: Workspace
}

/**
 * A rule is a plain object in a file of its own and carries everything about itself:
 * docs, settings, tests and fixes are projections of it.
 */
export interface Rule<Part> {
  /** Reads well after "ignore": `dockerfile/relative-workdir`. Equals its path under `rules/`. Never reused. */
  readonly id: `${string}/${string}`
  readonly severity: Severity
  /** The smallest preset that contains it; `recommended` where it is left out. */
  readonly preset?: Preset
  /** The same rule in other tools, by their own ids. Only where it decides as that tool does. */
  readonly aliases?: Partial<Readonly<Record<Tool, readonly string[]>>>
  /** How an editor may draw it: greyed out, or struck through. */
  readonly tag?: 'unnecessary' | 'deprecated'
  /** What is wrong, as a heading. */
  readonly title: Localized
  /** Why it matters. */
  readonly why: Localized
  /** What to do instead. */
  readonly instead: Localized
  /** What this occurrence is about, on the same three legs; `{holes}` are filled by `report`. */
  readonly message: Localized
  /** Present where the rule can fix. Only a `safe` fix (it never changes what is meant) is applied by `--fix` and fix-all. */
  readonly fix?: { readonly title: Localized; readonly safe: boolean }
  /** Shown in the docs and run by the tests. A line of `^^^` marks what must be reported in the line above it. */
  readonly examples: {
    readonly bad: readonly string[]
    readonly good: readonly string[]
    /** What has to be set for them to hold; the defaults where it is left out. */
    readonly settings?: Partial<Settings>
    /** For a rule about what lies around: the name of the file they stand in, and the other files, by path from its folder. */
    readonly around?: { readonly file: string; readonly others: Readonly<Record<string, string>> }
  }
  /** Looks at one part of a file (a whole Dockerfile, one YAML document). May throw: then only this rule is silent. */
  readonly check: (part: Part, report: Report, context: RuleContext) => void
}
