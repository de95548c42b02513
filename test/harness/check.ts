import { expect } from 'vitest'
import { check, placementOf } from '../../server/src/core/check.js'
import { applyEdits } from '../../server/src/core/edits.js'
import { renderHover } from '../../server/src/core/hover.js'
import type { Language } from '../../server/src/core/language.js'
import { type Finding, messageOf, titleOf } from '../../server/src/core/lint.js'
import { type Locale, locales } from '../../server/src/core/localized.js'
import type { Rule } from '../../server/src/core/rule.js'
import type { Settings } from '../../server/src/core/settings.js'
import { emptyWorkspace } from '../../server/src/core/workspace.js'
import { languageOf } from '../../server/src/languages.js'
import { annotate, fixture } from './fixture.js'
import { byId, contextWith, guess, host } from './languages.js'
import { memoryHost, uriOf, workspaceOf } from './memory-host.js'

const crash = (rule: string, error: unknown): never => {
  throw new Error(`${rule} threw`, { cause: error })
}

/** Everything one rule says about a text, whatever the preset, ignore comments not counted. */
export async function findingsOf(
  rule: Rule<never>,
  text: string,
  settings: Partial<Settings> = {},
  around: Rule<never>['examples']['around'] = rule.examples.around,
): Promise<Finding[]> {
  const language = rule.id.startsWith('dockerfile/') ? byId.dockerfile : byId.kubernetes
  const one = [rule as never]
  const has = (rules: readonly Rule<never>[] = []): boolean => rules.some(({ id }) => id === rule.id)
  const own = has(language.placementRules)
    ? { placementRules: one }
    : has(language.fileRules)
      ? { fileRules: one }
      : { rules: one }
  const alone: Language = {
    ...language,
    ...{ rules: [], fileRules: [], placementRules: [], ...own },
    suppressions: () => [],
  }
  const files = around && { ...around.others, [around.file]: text }
  return findIn(alone, text, { ...settings, rules: { [rule.id]: rule.severity } }, files, around?.file)
}

/** What a language says about a text that lies at `path` among `files`; about one that lies nowhere where they are left out. */
async function findIn(
  language: Language,
  text: string,
  settings: Partial<Settings>,
  files?: Readonly<Record<string, string>>,
  path = '',
): Promise<Finding[]> {
  const place = files && { uri: uriOf(path), workspace: await workspaceOf(files) }
  const document = language.parse(text, undefined, place)
  await language.prepare?.(document, host, 'check', place)
  const placement = place && (await placementOf(language, document, place, memoryHost(files), crash))
  return check(
    language,
    document,
    { ...contextWith(settings), workspace: place?.workspace ?? emptyWorkspace },
    crash,
    placement,
  )
}

/** Everything that is said about one of several files, ignore comments honoured. */
export const lintFile = (
  path: string,
  files: Readonly<Record<string, string>>,
  settings: Partial<Settings> = {},
): Promise<Finding[]> => {
  const text = files[path]!
  const language = languageOf(uriOf(path), '', text)
  if (!language) throw new Error(`${path} is in none of our languages`)
  return findIn(byId[language.id], text, settings, files, path)
}

/** Everything that is said about a text under some settings, ignore comments honoured. */
export async function lintText(
  text: string,
  settings: Partial<Settings> = {},
  language: Language = guess(text),
): Promise<Finding[]> {
  const document = language.parse(text)
  await language.prepare?.(document, host, 'check')
  return check(language, document, contextWith(settings), crash)
}

/** Exactly the marked spans are reported; no marks means no findings. Messages and titles have all their holes filled. */
export async function checkRule(rule: Rule<never>, source: string, settings: Partial<Settings> = {}): Promise<void> {
  const { text, marks } = fixture(source)
  const found = await findingsOf(rule, text, settings)
  const bare = marks.map(({ start, end }) => ({ start, end }))
  expect(
    annotate(
      text,
      found.map(({ span }) => span),
    ),
  ).toBe(annotate(text, bare))
  for (const finding of found)
    for (const locale of locales) {
      const texts = [messageOf(finding, locale), ...finding.fixes.map(fix => titleOf(fix, locale))]
      for (const one of texts) expect(one, 'a hole was not filled').not.toMatch(/\{\w+\}|undefined|\[object/)
    }
}

/** The fixes (the `index`th of each finding) turn `before` into `after`, and the rule is then quiet. */
export async function checkFix(rule: Rule<never>, before: string, after: string, index = 0): Promise<void> {
  const { text } = fixture(before)
  const fixed = applyEdits(
    text,
    (await findingsOf(rule, text)).flatMap(({ fixes }) => fixes[index]?.edits ?? []),
  )
  expect(fixed).toBe(fixture(after).text)
  expect(await findingsOf(rule, fixed)).toEqual([])
}

/** The hover at `<|>` as plain text, below the text with the hovered span marked; `nothing` where there is none. */
export async function showHover(
  source: string,
  locale: Locale = 'en',
  settings: Partial<Settings> = {},
): Promise<string> {
  const { text, caret } = fixture(source)
  if (caret === undefined) throw new Error('the fixture has no caret')
  const language = guess(text)
  const document = language.parse(text)
  await language.prepare?.(document, host, 'explain')
  const found = await language.hover(document, caret, contextWith(settings))
  if (!found) return 'nothing'
  const word = text.slice(found.span.start, found.span.end)
  return `[${word}]\n\n${renderHover(found.content, { locale, markup: 'plaintext' })}`
}

/** What is offered at `<|>`, in the order of the list, as `label → what is inserted`. */
export async function showComplete(source: string, settings: Partial<Settings> = {}): Promise<string[]> {
  const { text, caret } = fixture(source)
  if (caret === undefined) throw new Error('the fixture has no caret')
  const language = guess(text)
  const document = language.parse(text)
  await language.prepare?.(document, host, 'explain')
  const items = (await language.complete?.(document, caret, contextWith(settings))) ?? []
  const typed = (start: number) => text.slice(start, caret).toLowerCase()
  return items
    .filter(({ span, filter, label }) => (filter ?? label).toLowerCase().startsWith(typed(span.start).trim()))
    .sort((a, b) => ((a.sort ?? a.label) < (b.sort ?? b.label) ? -1 : 1))
    .map(({ label, insert }) => (label === insert ? label : `${label} → ${insert}`))
}
