import { editOutward, type Inset, spanOutward } from './inset.js'
import type { Args, Localized } from './localized.js'
import { fill, type Locale } from './localized.js'
import { memo } from './memo.js'
import type { Proposal, Report, Rule, RuleContext } from './rule.js'
import { type Preset, presets, type Settings } from './settings.js'
import type { Edit, Severity, Span } from './types.js'
import { shift } from './types.js'

/** A fix that is ready to be offered. */
export interface Fix {
  readonly title: Localized
  readonly args: Args
  readonly safe: boolean
  readonly edits: readonly Edit[]
}

/** One occurrence of a rule. Its text is chosen when it is shown, not before. */
export interface Finding {
  readonly rule: Rule<never>
  readonly severity: Severity
  readonly span: Span
  readonly args: Args
  readonly fixes: readonly Fix[]
}

/** A rule and the severity that the settings give it. */
interface Chosen<Part> {
  readonly rule: Rule<Part>
  readonly severity: Severity
}

/** Called with the id of a rule that threw. */
export type OnCrash = (rule: string, error: unknown) => void

/** The preset a rule belongs to. */
export const presetOf = (rule: Rule<never>): Preset => rule.preset ?? 'recommended'

/** The rules of a list that the settings turn on, with their severities. Worked out once, however many parts there are. */
export function choose<Part>(rules: readonly Rule<Part>[], settings: Settings): readonly Chosen<Part>[] {
  const known = chosen(rules) as WeakMap<Settings, readonly Chosen<Part>[]>
  let own = known.get(settings)
  if (!own) {
    const level = presets.indexOf(settings.preset)
    own = rules.flatMap(rule => {
      const wanted = settings.rules[rule.id]
      if (wanted === 'off') return []
      if (wanted === undefined && presets.indexOf(presetOf(rule)) > level) return []
      return [{ rule, severity: wanted ?? rule.severity }]
    })
    known.set(settings, own)
  }
  return own
}

const chosen = memo((_rules: object) => new WeakMap<Settings, unknown>())

const nothing: Args = {}
const none: readonly Fix[] = []

/** Asked between two rules: true where it is time to let other work go first. */
export type IsDue = () => boolean
const never: IsDue = () => false

/**
 * Checks one part with the rules that the settings turn on, and yields where `isDue` says so, so that a caller can stop
 * or let other work go first. A rule that throws silences only itself. Findings come in the order of the text.
 */
export function* lintSteps<Part>(
  part: Part,
  rules: readonly Rule<Part>[],
  context: RuleContext,
  onCrash: OnCrash,
  isDue: IsDue = never,
): Generator<void, Finding[]> {
  const findings: Finding[] = []
  // one for all rules: most have nothing to say about most parts
  let asked: Chosen<Part> | undefined
  const report: Report = (span, args = nothing, ...proposals) => {
    const { rule, severity } = asked!
    const fixes = proposals.length === 0 ? none : fixesOf(rule, args, proposals)
    findings.push({ rule, severity, span, args, fixes })
  }
  for (const one of choose(rules, context.settings)) {
    asked = one
    try {
      one.rule.check(part, report, context)
    } catch (error) {
      onCrash(one.rule.id, error)
    }
    if (isDue()) yield
  }
  return findings.sort(byPlace)
}

/** What a rule proposes, with its own title where the proposal brings none. Throws where there is no title at all. */
const fixesOf = (rule: Rule<never>, args: Args, proposals: readonly (readonly Edit[] | Proposal)[]): readonly Fix[] =>
  proposals
    .map((proposal): Proposal => ('edits' in proposal ? proposal : { edits: proposal }))
    .filter(({ edits }) => edits.length > 0)
    .map(({ edits, title = rule.fix?.title, safe = rule.fix?.safe ?? false }) => {
      if (!title) throw new Error(`${rule.id} proposes an edit without a title`)
      return { title, args, safe, edits }
    })

/** The same, to the end. */
export const lint = <Part>(
  part: Part,
  rules: readonly Rule<Part>[],
  context: RuleContext,
  onCrash: OnCrash,
): Finding[] => finish(lintSteps(part, rules, context, onCrash))

/** Runs a generator to its end. */
export function finish<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** From the top of the text to its end; at one place by rule id, so that the order never depends on chance. */
export const byPlace = (a: Finding, b: Finding): number =>
  a.span.start - b.span.start || a.span.end - b.span.end || (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0)

/** The same finding, `by` offsets further on: a part knows its own offsets only. */
export const shiftFinding = (finding: Finding, by: number): Finding =>
  by === 0
    ? finding
    : {
        ...finding,
        span: shift(finding.span, by),
        fixes: finding.fixes.map(fix => ({
          ...fix,
          edits: fix.edits.map(({ span, text }) => ({ span: shift(span, by), text })),
        })),
      }

/** A finding of a part that stands inside of another, as one of that other. */
export const insetFinding = (finding: Finding, inset: Inset): Finding => ({
  ...finding,
  span: spanOutward(inset, finding.span),
  fixes: finding.fixes.map(fix => ({ ...fix, edits: fix.edits.map(edit => editOutward(inset, edit)) })),
})

/** The message of a finding in the reader's language. */
export const messageOf = ({ rule, args }: Finding, locale: Locale): string => fill(rule.message, args, locale)

/** The title of a fix in the reader's language. */
export const titleOf = ({ title, args }: Fix, locale: Locale): string => fill(title, args, locale)
