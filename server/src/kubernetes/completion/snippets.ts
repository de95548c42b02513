import english from '../../../../snippets/kubernetes.json' with { type: 'json' }
import chinese from '../../../../snippets/zh-cn.json' with { type: 'json' }
import type { Completion } from '../../core/language.js'
import { same } from '../../core/localized.js'
import { typeIn } from '../schema/index.js'
import { hasColon, type Typing } from './place.js'

interface Snippet {
  readonly prefix: string | readonly string[]
  readonly body: string | readonly string[]
  readonly description: string
}

const translations: Readonly<Record<string, { readonly description?: string }>> = chinese

/** The snippets that VS Code knows from package.json, for editors that do not read it. They begin with `k-`. */
export function snippets(typing: Typing): readonly Completion[] {
  const { role, path, word, known, parents, node } = typing
  if ((role !== 'key' && role !== 'blank') || hasColon(typing)) return []
  if ([...parents, node].some(one => one && 'flow' in one && one.flow)) return []
  const atRoot = path.length === (role === 'key' ? 1 : 0)
  const type = known && typeIn(known.shape)
  // Whole resources belong at the left margin, a piece of one where its first line is a field.
  const fits = (body: string): boolean => {
    const first = /^(?:#.*\n)*([\w]+):/.exec(body)?.[1] ?? ''
    return first === 'apiVersion' ? atRoot : (type?.fields.has(first) ?? atRoot)
  }
  return Object.entries(english as Record<string, Snippet>).flatMap(([name, { prefix, body, description }]) =>
    (fits([body].flat().join('\n')) ? [prefix].flat() : []).map(label => ({
      label,
      kind: 'snippet' as const,
      span: word,
      insert: [body].flat().join('\n'),
      snippet: true,
      detail: { en: description, 'zh-cn': translations[name]?.description ?? description },
      documentation: () => same(`\`\`\`yaml\n${[body].flat().join('\n')}\n\`\`\``),
      sort: `9${label}`,
    })),
  )
}
