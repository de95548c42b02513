import english from '../../../../snippets/kubernetes.json' with { type: 'json' }
import chinese from '../../../../snippets/zh-cn.json' with { type: 'json' }
import type { Completion } from '../../core/language.js'
import { same } from '../../core/localized.js'
import type { Typing } from './place.js'

interface Snippet {
  readonly prefix: string | readonly string[]
  readonly body: string | readonly string[]
  readonly description: string
}

const translations: Readonly<Record<string, { readonly description?: string }>> = chinese

/** The snippets that VS Code knows from package.json, for editors that do not read it. They begin with `k-`. */
export function snippets({ role, word }: Typing): readonly Completion[] {
  if (role !== 'key' && role !== 'blank') return []
  return Object.entries(english as Record<string, Snippet>).flatMap(([name, { prefix, body, description }]) =>
    [prefix].flat().map(label => ({
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
