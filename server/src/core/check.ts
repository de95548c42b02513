import type { Language, Placement } from './language.js'
import { byPlace, type Finding, finish, type IsDue, lintSteps, type OnCrash, shiftFinding } from './lint.js'
import { memo } from './memo.js'
import type { Rule, RuleContext } from './rule.js'
import type { Settings } from './settings.js'
import { isSuppressed } from './suppress.js'

/** Every rule of a language, whatever it looks at. */
export const rulesOf = ({ rules, fileRules = [], placementRules = [] }: Language): readonly Rule<never>[] => [
  ...rules,
  ...fileRules,
  ...placementRules,
]

/** What was found in a part, by the settings it was found under. It holds as long as the language knows no more than then. */
const kept = memo((_part: object) => new WeakMap<Settings, Kept>())

interface Kept {
  readonly knowledge: object | undefined
  readonly findings: readonly Finding[]
}

/**
 * Checks a document part by part, and yields where `isDue` says so, so that a caller can stop when the text has changed,
 * or let other work go first. Parts that did not change since they were last checked cost nothing. `placement` is what
 * the rules about its surroundings look at, where those are known. Returns the findings that no comment suppresses, in the order of the text.
 */
export function* checkDocument<Document extends object, Part extends object, Around extends object>(
  language: Language<Document, Part, Around>,
  document: Document,
  context: RuleContext,
  onCrash: OnCrash,
  placement?: Placement<Document, Around>,
  isDue?: IsDue,
): Generator<void, Finding[]> {
  const findings: Finding[] = []
  const knowledge = language.knowledge?.()
  for (const { part, start } of language.parts(document)) {
    const known = kept(part)
    let own = known.get(context.settings)
    if (own?.knowledge !== knowledge || !own) {
      own = { knowledge, findings: yield* lintSteps(part, language.rules, context, onCrash, isDue) }
      known.set(context.settings, own)
    }
    for (const finding of own.findings) findings.push(shiftFinding(finding, start))
  }
  if (language.fileRules) findings.push(...(yield* lintSteps(document, language.fileRules, context, onCrash, isDue)))
  if (placement && language.placementRules)
    findings.push(...(yield* lintSteps(placement, language.placementRules, context, onCrash, isDue)))
  if (!context.settings.ignoreComments) return findings.sort(byPlace)
  const suppressions = language.suppressions(document)
  return findings.filter(finding => !isSuppressed(finding, suppressions)).sort(byPlace)
}

/** The same, to the end. */
export const check = <Document extends object, Part extends object, Around extends object>(
  language: Language<Document, Part, Around>,
  document: Document,
  context: RuleContext,
  onCrash: OnCrash,
  placement?: Placement<Document, Around>,
): Finding[] => finish(checkDocument(language, document, context, onCrash, placement))
