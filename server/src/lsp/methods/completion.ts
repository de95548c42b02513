import {
  type CompletionItem,
  CompletionItemKind,
  CompletionItemTag,
  type CompletionList,
  type CompletionParams,
  InsertTextFormat,
  InsertTextMode,
} from 'vscode-languageserver'
import type { Completion } from '../../core/language.js'
import { plainText } from '../../core/plain-text.js'
import { answer } from '../answer.js'
import { toRange } from '../convert.js'
import { describe } from '../guard.js'
import { contextFor, type Method, type Server } from '../server.js'

const kindOf: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  instruction: CompletionItemKind.Keyword,
  flag: CompletionItemKind.Property,
  value: CompletionItemKind.Value,
  variable: CompletionItemKind.Variable,
  stage: CompletionItemKind.Module,
  file: CompletionItemKind.File,
  folder: CompletionItemKind.Folder,
  field: CompletionItemKind.Field,
  kind: CompletionItemKind.Class,
  snippet: CompletionItemKind.Snippet,
}

/** What an item needs to be found again when its documentation is asked for. */
interface Origin {
  readonly uri: string
  readonly offset: number
  readonly label: string
}

/** Completion. Documentation is made when an item is looked at, from the question asked anew: nothing is remembered. */
export const completion: Method = {
  capabilities: () => ({
    completionProvider: {
      resolveProvider: true,
      triggerCharacters: [' ', '$', '{', '-', '=', ',', '/', ':', '"', '\n'],
    },
  }),
  register(server) {
    const client = server.params.capabilities.textDocument?.completion
    const snippets = client?.completionItem?.snippetSupport === true
    const formats = client?.completionItem?.documentationFormat
    // the lines of a snippet go in as far as the line that it is put into
    const modes = client?.completionItem?.insertTextModeSupport?.valueSet
    const adjusts = modes?.includes(InsertTextMode.adjustIndentation) === true

    const complete = async (uri: string, offset: number): Promise<readonly Completion[]> => {
      const opened = await server.open(uri, 'explain')
      const settings = await server.settingsFor(uri)
      return (await opened?.language.complete?.(opened.parsed, offset, contextFor(server, uri, settings))) ?? []
    }
    server.connection.onCompletion(
      answer<CompletionParams, CompletionList>(
        server,
        'completion',
        { isIncomplete: false, items: [] },
        'explain',
        async ({ document }, { position }) => {
          const { uri } = document
          const offset = document.offsetAt(position)
          const locale = server.localeFor(await server.settingsFor(uri))
          const items = (await complete(uri, offset)).map((one): CompletionItem => {
            const origin: Origin = { uri, offset, label: one.label }
            return {
              label: one.label,
              kind: kindOf[one.kind],
              textEdit: {
                range: toRange(document, one.span),
                newText: one.snippet && !snippets ? withoutStops(one.insert) : one.insert,
              },
              filterText: one.filter ?? one.label,
              data: origin,
              ...(one.snippet && snippets && { insertTextFormat: InsertTextFormat.Snippet }),
              ...(adjusts && one.insert.includes('\n') && { insertTextMode: InsertTextMode.adjustIndentation }),
              ...(one.detail && { detail: plainText(one.detail[locale]) }),
              ...(one.sort !== undefined && { sortText: one.sort }),
              ...(one.deprecated && { tags: [CompletionItemTag.Deprecated] }),
            }
          })
          return { isIncomplete: false, items }
        },
      ),
    )
    server.connection.onCompletionResolve(async item => {
      try {
        return await resolve(server, item, complete, formats)
      } catch (error) {
        server.log(`completionItem/resolve ${item.label}: ${describe(error)}`)
        return item
      }
    })
  },
}

async function resolve(
  server: Server,
  item: CompletionItem,
  complete: (uri: string, offset: number) => Promise<readonly Completion[]>,
  formats: readonly string[] | undefined,
): Promise<CompletionItem> {
  const { uri, offset, label } = item.data as Origin
  const found = (await complete(uri, offset)).find(one => one.label === label)
  const text = found?.documentation?.()
  if (!text) return item
  const { locale, markup } = server.rendering(server.localeFor(await server.settingsFor(uri)), formats)
  return {
    ...item,
    documentation: { kind: markup, value: markup === 'markdown' ? text[locale] : plainText(text[locale]) },
  }
}

/** A snippet as text, for editors that know no tab stops. */
const withoutStops = (snippet: string): string =>
  snippet
    .replace(/\$\{\d+\|([^,|}]*)[^}]*\}/g, '$1')
    .replace(/\$\{\d+:([^{}]*)\}/g, '$1')
    .replace(/\$\{?\d+\}?/g, '')
    .replace(/\\([$}\\])/g, '$1')
