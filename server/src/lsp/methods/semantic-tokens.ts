import type { SemanticTokens, SemanticTokensParams, SemanticTokensRangeParams } from 'vscode-languageserver'
import { tokenModifiers, tokenTypes } from '../../core/language.js'
import type { Span } from '../../core/types.js'
import { answer } from '../answer.js'
import { toRange, toSpan } from '../convert.js'
import type { Method, Opened } from '../server.js'

const none: SemanticTokens = { data: [] }

export const semanticTokens: Method = {
  capabilities: () => ({
    semanticTokensProvider: {
      legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
      full: true,
      range: true,
    },
  }),
  register({ connection, ...server }) {
    const { semanticTokens: requests } = connection.languages
    const shared = { connection, ...server }
    requests.on(
      answer<SemanticTokensParams, SemanticTokens>(shared, 'semanticTokens', none, 'check', opened => encode(opened)),
    )
    requests.onRange(
      answer<SemanticTokensRangeParams, SemanticTokens>(
        shared,
        'semanticTokens/range',
        none,
        'check',
        (opened, { range }) => encode(opened, toSpan(opened.document, range)),
      ),
    )
  },
}

/** Tokens in LSP's form: five numbers each, places counted from the token before. */
function encode({ document, language, parsed }: Opened, range?: Span): SemanticTokens {
  const data: number[] = []
  let line = 0
  let character = 0
  for (const { span, type, modifiers = [] } of language.tokens?.(parsed) ?? []) {
    if (range && (span.end < range.start || span.start > range.end)) continue
    const { start, end } = toRange(document, span)
    if (start.line !== end.line) continue
    const bits = modifiers.reduce((sum, modifier) => sum | (1 << tokenModifiers.indexOf(modifier)), 0)
    const sameLine = start.line === line
    data.push(
      start.line - line,
      sameLine ? start.character - character : start.character,
      end.character - start.character,
    )
    data.push(tokenTypes.indexOf(type), bits)
    line = start.line
    character = start.character
  }
  return { data }
}
