import type { Language, Placement } from './language.js'
import {
  byPlace,
  type Finding,
  finish,
  type IsDue,
  insetFinding,
  lintSteps,
  type OnCrash,
  shiftFinding,
} from './lint.js'
import { memo } from './memo.js'
import type { Rule, RuleContext } from './rule.js'
import { countWhere } from './search.js'
import type { Settings } from './settings.js'
import { afterSuppressions, type Suppression } from './suppress.js'
import { shift } from './types.js'
import type { Host, Place } from './workspace.js'

/** Every rule of a language, whatever it looks at. */
export const rulesOf = ({ rules, fileRules = [], placementRules = [] }: Language): readonly Rule<never>[] => [
  ...rules,
  ...fileRules,
  ...placementRules,
]

/** What was found in parts under some settings. It holds as long as the language knows no more than then. */
const kept = memo((_settings: Settings) => new WeakMap<object, Kept>())

interface Kept {
  readonly knowledge: object | undefined
  readonly findings: readonly Finding[]
}

/** What was found in one piece of a document. Offsets count from `start`, so a piece that only moved keeps its findings. */
export interface Found {
  readonly start: number
  readonly findings: readonly Finding[]
}

/**
 * Checks a document part by part, and yields where `isDue` says so, so that a caller can stop when the text has changed,
 * or let other work go first. Parts that did not change since they were last checked cost nothing. `placement` is what
 * the rules about its surroundings look at, where those are known. Returns the findings that no comment suppresses: part
 * by part in the order of the text, and at the end those about the file as a whole.
 */
export function* checkDocument<Document extends object, Part extends object, Around extends object>(
  language: Language<Document, Part, Around>,
  document: Document,
  context: RuleContext,
  onCrash: OnCrash,
  placement?: Placement<Document, Around>,
  isDue?: IsDue,
): Generator<void, readonly Found[]> {
  const found: Found[] = []
  const knowledge = language.knowledge?.()
  const known = kept(context.settings)
  const alone: RuleContext = { settings: context.settings }
  for (const { part, start, origin, inset } of language.parts(document)) {
    let own = known.get(part)
    if (own?.knowledge !== knowledge || !own) {
      const all = yield* lintSteps(part, language.rules, alone, onCrash, isDue)
      const findings = origin ? all.map(finding => shiftFinding(finding, -origin)) : all
      own = { knowledge, findings: inset ? findings.map(finding => insetFinding(finding, inset)) : findings }
      known.set(part, own)
    }
    found.push({ start, findings: own.findings })
  }
  const ofFile = language.fileRules ? yield* lintSteps(document, language.fileRules, context, onCrash, isDue) : []
  const ofPlace =
    placement && language.placementRules
      ? yield* lintSteps(placement, language.placementRules, context, onCrash, isDue)
      : []
  const whole = [...ofFile, ...ofPlace]
  const suppressions = context.settings.ignoreComments ? language.suppressions(document) : []
  return [...unsuppressed(found, suppressions), ...unsuppressed([{ start: 0, findings: whole }], suppressions)]
}

/** Leaves out what a suppression covers. Most pieces have none and stay as they are. */
function unsuppressed(found: readonly Found[], suppressions: readonly Suppression[]): readonly Found[] {
  if (suppressions.length === 0) return found
  const everywhere = distinct(suppressions.filter(({ span }) => !span))
  const covering = found.map((): Suppression[] => [...everywhere])
  for (const suppression of suppressions) {
    const { span } = suppression
    if (!span) continue
    let first = Math.max(0, countWhere(found, ({ start }) => start <= span.start) - 1)
    // what stands inside of a part begins where that begins
    while (first > 0 && found[first - 1]!.start === found[first]!.start) first--
    for (let i = first; i < found.length && found[i]!.start <= span.end; i++) covering[i]!.push(suppression)
  }
  return found.map(({ start, findings }, i) => {
    const own = covering[i]!.map(one => (one.span ? { ...one, span: shift(one.span, -start) } : one))
    return own.length === 0
      ? found[i]!
      : { start, findings: findings.flatMap(finding => afterSuppressions(finding, own) ?? []) }
  })
}

/** Each once, however often a file repeats it. */
const distinct = (suppressions: readonly Suppression[]): readonly Suppression[] => [
  ...new Map(suppressions.map(one => [`${one.tool} ${one.ids} ${one.as}`, one])).values(),
]

/** The findings of all pieces, with offsets in the file, from its top to its end. */
export const inOrder = (found: readonly Found[]): Finding[] =>
  found.flatMap(({ start, findings }) => findings.map(finding => shiftFinding(finding, start))).sort(byPlace)

/** What rules about the surroundings of a document look at; `undefined` where there is nothing, or it cannot be read. */
export async function placementOf<Document extends object, Part extends object, Around extends object>(
  language: Language<Document, Part, Around>,
  document: Document,
  place: Place,
  host: Host,
  onCrash: OnCrash,
): Promise<Placement<Document, Around> | undefined> {
  try {
    const around = await language.surroundings?.(document, place, host)
    return around && { ...place, document, around }
  } catch (error) {
    onCrash('of surroundings', error)
    return undefined
  }
}

/** Checks a document to the end. Returns the findings that no comment suppresses, in the order of the text. */
export const check = <Document extends object, Part extends object, Around extends object>(
  language: Language<Document, Part, Around>,
  document: Document,
  context: RuleContext,
  onCrash: OnCrash,
  placement?: Placement<Document, Around>,
): Finding[] => inOrder(finish(checkDocument(language, document, context, onCrash, placement)))
