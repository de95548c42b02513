import type { Completion } from '../../core/language.js'
import type { Localized } from '../../core/localized.js'
import { plainOrQuoted } from '../emit.js'
import type { Typing } from './place.js'

/** A text that may stand somewhere, before it is known how it has to be written there. */
export interface Suggestion {
  readonly text: string
  /** A few words beside it in the list. */
  readonly detail?: Localized
  readonly about?: Localized
  /** Smaller ones come first; 1 where it is left out. */
  readonly rank?: number
  readonly deprecated?: boolean
}

/** What may stand as a value of a field, by the field's key (`VolumeMount.name`); for a list its items, for a map its values. */
export type Words = Readonly<Record<string, (typing: Typing) => readonly Suggestion[]>>

/** Plain texts as suggestions, in the order given. */
export const texts = (list: Iterable<string>, more: Omit<Suggestion, 'text'> = {}): readonly Suggestion[] =>
  [...list].map(text => ({ text, ...more }))

/** The same suggestions whatever stands around. */
export const always =
  (...list: readonly (string | Suggestion)[]) =>
  (): readonly Suggestion[] =>
    list.map(one => (typeof one === 'string' ? { text: one } : one))

/** Each text once: the first that names it. */
export function distinct(list: readonly Suggestion[]): readonly Suggestion[] {
  const seen = new Map<string, Suggestion>()
  for (const one of list) if (!seen.has(one.text)) seen.set(one.text, one)
  return [...seen.values()]
}

/** Where a value begins in its line: a list on lines of its own needs a dash, a bare `:` or `-` a blank behind it. */
export function leadOf({ role, node, known, slice, word, offset }: Typing): string {
  if (role === 'blank' && known?.shape.is === 'array') return isFlow(node) ? '' : '- '
  const before = slice.text.charAt(offset - 1)
  return word.start === offset && (before === ':' || before === '-') ? ' ' : ''
}

const isFlow = (node: Typing['node']): boolean => node !== undefined && 'flow' in node && node.flow

/** A suggestion as a completion of a value, in quotes where the field wants a string and YAML would read something else. */
export function asValue(
  typing: Typing,
  { text, detail, about, rank = 1, deprecated }: Suggestion,
  isText: boolean,
): Completion {
  const label = text === '' ? '""' : text
  const flow = typing.parents.some(parent => 'flow' in parent && parent.flow)
  const written = typing.quote !== '' ? escaped(text, typing.quote) : isText ? plainOrQuoted(text, flow) : label
  return {
    label,
    kind: 'value',
    span: typing.word,
    insert: `${leadOf(typing)}${written}`,
    filter: typing.quote === '' ? label : text || label,
    sort: `${rank}${text}`,
    ...(detail && { detail }),
    ...(about && { documentation: () => about }),
    ...(deprecated && { deprecated }),
  }
}

/** A suggestion as a completion of a key. */
export function asKey(
  typing: Typing,
  { text, detail, about, rank = 1, deprecated }: Suggestion,
  colon: boolean,
): Completion {
  const key = typing.quote === '' ? plainOrQuoted(text) : text
  // The editor closes the quote by itself, or it is closed already: then the colon stands behind it.
  const closed = typing.quote !== '' && typing.slice.text.charAt(typing.word.end) === typing.quote
  return {
    label: text,
    kind: 'field',
    span: typing.word,
    insert: colon || closed ? key : `${key}${typing.quote}: `,
    filter: text,
    sort: `${rank}${text}`,
    ...(detail && { detail }),
    ...(about && { documentation: () => about }),
    ...(deprecated && { deprecated }),
  }
}

const escaped = (text: string, quote: '"' | "'"): string =>
  quote === "'" ? text.replaceAll("'", "''") : JSON.stringify(text).slice(1, -1)
