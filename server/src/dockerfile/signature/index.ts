import type { LanguageContext, Signature } from '../../core/language.js'
import type { Localized } from '../../core/localized.js'
import { caretAt, type InInstruction } from '../completion/caret.js'
import { topicOf } from '../completion/items.js'
import { flagsOf } from '../frontend.js'
import type { DockerfileDocument } from '../model.js'
import { formsOf, type Part } from './forms.js'

interface Shown {
  readonly text: string
  readonly is: Localized | undefined
}

/** The form of the instruction at an offset, with the part that the caret is in. Nothing on the keyword itself. */
export function signature(
  document: DockerfileDocument,
  offset: number,
  context: LanguageContext,
): Signature | undefined {
  const { at } = caretAt(document, offset, context)
  if (!at || at.part === 'heredoc' || (at.part === 'keyword' && at.outer !== 'ONBUILD')) return undefined
  // the command behind HEALTHCHECK is a part of it
  const inCheck = at.outer === 'HEALTHCHECK'
  const keyword = inCheck ? 'HEALTHCHECK' : at.part === 'keyword' ? 'ONBUILD' : at.keyword
  const form = Object.hasOwn(formsOf, keyword) ? formsOf[keyword]! : undefined
  if (!form) return undefined
  const flags = flagParts(keyword)
  const shown: readonly Shown[] = [...flags, ...form]
  const active =
    at.part === 'flag'
      ? flags.findIndex(({ name }) => name === nameOf(at.word))
      : flags.length + (inCheck ? 1 : position(at, form))
  const summary = topicOf(keyword)?.summary
  return {
    ...assembled(keyword, shown),
    ...(summary && { documentation: summary }),
    active: active < 0 ? undefined : active,
  }
}

const nameOf = (flag: string): string => flag.replace(/^-+/, '').replace(/=.*$/s, '')

const flagParts = (keyword: string): readonly (Shown & { readonly name: string })[] =>
  Object.entries(Object.hasOwn(flagsOf, keyword) ? flagsOf[keyword]! : {}).map(([name, { kind }]) => ({
    name,
    text: kind === 'boolean' ? `[--${name}]` : kind === 'list' ? `[--${name}=…]…` : `[--${name}=…]`,
    is: topicOf(`${keyword} --${name}`, `--${name}`)?.summary,
  }))

/** Which part of the form the caret is in: by the words in front of it, and by those behind it for what comes last. */
function position({ words, rest }: InInstruction, form: readonly Part[]): number {
  const repeated = form.findIndex(({ repeats }) => repeats)
  if (repeated < 0) return Math.min(words.length, form.length - 1)
  const isLast = repeated < form.length - 1 && words.length > repeated && rest.length === 0
  return isLast ? form.length - 1 : Math.min(words.length, repeated)
}

function assembled(keyword: string, parts: readonly Shown[]): Pick<Signature, 'label' | 'parameters'> {
  let label = keyword
  const parameters = parts.map(({ text, is }) => {
    const start = label.length + 1
    label += ` ${text}`
    return { start, end: label.length, ...(is && { documentation: is }) }
  })
  return { label, parameters }
}
