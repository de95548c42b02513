import dockerfileSnippets from '../../../../snippets/dockerfile.json' with { type: 'json' }
import chineseSnippets from '../../../../snippets/zh-cn.json' with { type: 'json' }
import type { Completion } from '../../core/language.js'
import type { Span } from '../../core/types.js'
import { around, type Caret, type Place } from './caret.js'
import { explained, isLowerCase, ordered } from './items.js'

/** In the order in which people reach for them. */
const inStage = [
  'RUN',
  'COPY',
  'FROM',
  'WORKDIR',
  'ENV',
  'ARG',
  'CMD',
  'ENTRYPOINT',
  'EXPOSE',
  'USER',
  'ADD',
  'LABEL',
  'HEALTHCHECK',
  'VOLUME',
  'SHELL',
  'STOPSIGNAL',
  'ONBUILD',
]

/** The beginning of an instruction: keywords and snippets, as far as they are allowed there. */
export const instructions: Place = caret => {
  const { at, before } = caret
  if (at && at.part !== 'keyword') return undefined
  const typed = at ? at.typed : /^\s*([A-Za-z-]*)$/.exec(before)?.[1]
  if (typed === undefined) return undefined
  const span = at && at.word !== '' ? at.span : around(caret, typed.length)
  if (at?.outer)
    return keywords(
      caret,
      span,
      inStage.filter(one => one !== 'FROM' && one !== 'ONBUILD'),
    )
  const hasStage = caret.document.stages.some(({ from }) => from.span.end < span.start)
  if (hasStage) return [...keywords(caret, span, inStage), ...snippets(span, ({ prefix }) => !isWholeFile(prefix))]
  const fromBelow = caret.document.stages.some(({ from }) => from.span.start > caret.offset)
  return [
    ...keywords(caret, span, ['FROM', 'ARG']),
    ...(fromBelow ? [] : snippets(span, ({ prefix }) => isWholeFile(prefix))),
  ]
}

function keywords(caret: Caret, span: Span, list: readonly string[]): Completion[] {
  const lower = isLowerCase(caret.document, caret.at?.instruction.index)
  const blank = /^\s/.test(caret.document.text.slice(span.end, span.end + 1)) && !/^[\r\n]/.test(caret.after)
  return list.map((keyword, index) => {
    const label = lower ? keyword.toLowerCase() : keyword
    return {
      label,
      kind: 'instruction',
      span,
      insert: blank ? label : `${label} `,
      sort: ordered(index, 'a'),
      ...explained(keyword),
    }
  })
}

interface Snippet {
  readonly prefix: string
  readonly description: string
  readonly body: readonly string[]
}

const isWholeFile = (prefix: string): boolean => prefix.startsWith('df-')
const chinese: Readonly<Record<string, { readonly name: string; readonly description: string }>> = chineseSnippets

function snippets(span: Span, wanted: (snippet: Snippet) => boolean): Completion[] {
  return Object.entries(dockerfileSnippets as Readonly<Record<string, Snippet>>)
    .filter(([, snippet]) => wanted(snippet))
    .map(([name, { prefix, description, body }], index): Completion => {
      const translated = chinese[name] ?? { name, description }
      const shown = `\n\n\`\`\`dockerfile\n${withoutStops(body.join('\n'))}\n\`\`\``
      return {
        label: prefix,
        kind: 'snippet',
        span,
        insert: body.join('\n'),
        snippet: true,
        detail: { en: name, 'zh-cn': translated.name },
        documentation: () => ({ en: description + shown, 'zh-cn': translated.description + shown }),
        sort: ordered(index, 'b'),
      }
    })
}

/** The text that a snippet begins as: every tab stop with its default, or with the first of its choices. */
const withoutStops = (body: string): string =>
  body
    .replace(/\$\{\d+\|([^,|}]*)[^}]*\}/g, '$1')
    .replace(/\$\{\d+:([^{}]*)\}/g, '$1')
    .replace(/(?<!\\)\$\{?\d+\}?/g, '')
    .replace(/\\([$}\\])/g, '$1')
