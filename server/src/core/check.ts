import type { Language } from './language.js'
import { byPlace, type Finding, finish, lintSteps, type OnCrash, shiftFinding } from './lint.js'
import { memo } from './memo.js'
import type { RuleContext } from './rule.js'
import type { Settings } from './settings.js'
import { isSuppressed } from './suppress.js'

/** What was found in a part, by the settings it was found under. */
const kept = memo((_part: object) => new WeakMap<Settings, readonly Finding[]>())

/**
 * Checks a document part by part, and yields now and then, so that a caller can stop when the text has changed,
 * or let other work go first. Parts that did not change since they were last checked cost nothing.
 * Returns the findings that no comment suppresses, in the order of the text.
 */
export function* checkDocument<Document extends object, Part extends object>(
  language: Language<Document, Part>,
  document: Document,
  context: RuleContext,
  onCrash: OnCrash,
): Generator<void, Finding[]> {
  const findings: Finding[] = []
  for (const { part, start } of language.parts(document)) {
    const known = kept(part)
    let own = known.get(context.settings)
    if (!own) {
      own = yield* lintSteps(part, language.rules, context, onCrash)
      known.set(context.settings, own)
    }
    for (const finding of own) findings.push(shiftFinding(finding, start))
  }
  if (language.fileRules) findings.push(...(yield* lintSteps(document, language.fileRules, context, onCrash)))
  const suppressions = language.suppressions(document)
  return findings.filter(finding => !isSuppressed(finding, suppressions)).sort(byPlace)
}

/** The same, to the end. */
export const check = <Document extends object, Part extends object>(
  language: Language<Document, Part>,
  document: Document,
  context: RuleContext,
  onCrash: OnCrash,
): Finding[] => finish(checkDocument(language, document, context, onCrash))
