import { each, type Locale, type Localized } from './localized.js'
import { plainText } from './plain-text.js'
import type { Explanation, Topic } from './topic.js'
import type { Span } from './types.js'

/** Everything a hover says, before a language and a markup are chosen. The order of the members is the order on screen. */
export interface HoverContent {
  /** The thing's own name, as written in the file: `CMD`, `livenessProbe`. */
  readonly name: string
  readonly title?: Localized
  readonly here?: Explanation
  readonly summary?: Localized
  readonly notes?: Localized<readonly string[]>
  readonly compare?: Localized
  /** Type, default, allowed values, versions: short pieces on one line. */
  readonly facts?: readonly Localized[]
  /** Text in a language of its own (a Kubernetes field description), shown last. */
  readonly description?: string
  readonly see?: string
}

/** A hover: where it stands and what it says. */
export interface Hover {
  readonly span: Span
  readonly content: HoverContent
}

/** How a hover is to be written down. */
export interface Rendering {
  readonly locale: Locale
  readonly markup: 'markdown' | 'plaintext'
  /** Turns an SVG into the URI of an image; left out for clients that draw none. */
  readonly image?: (svg: string) => string
}

/** The topic's texts as a hover's content; `here` comes from its `explain`. */
export const contentOf = (topic: Topic, name: string, here?: Explanation): HoverContent => ({
  name,
  title: topic.title,
  ...(here && { here }),
  summary: topic.summary,
  ...(topic.notes && { notes: topic.notes }),
  ...(topic.compare && { compare: topic.compare }),
  see: topic.see,
})

const inThisFile: Localized = { en: '**In this file** ', 'zh-cn': '**在本文件中**，' }
const reference: Localized = { en: 'Reference', 'zh-cn': '参考文档' }

/** The single renderer of hovers: Markdown, or plain text for clients that have no Markdown. */
export function renderHover(content: HoverContent, { locale, markup, image }: Rendering): string {
  const { name, title, here, summary, notes, compare, facts, description, see } = content
  const markdown = [
    `**${name}**${title ? ` · ${title[locale]}` : ''}`,
    here && inThisFile[locale] + here.text[locale],
    here?.picture && image && `![${altText(here.picture.alt[locale])}](${image(here.picture.svg[locale])})`,
    summary?.[locale],
    notes?.[locale].map(note => `- ${note}`).join('\n'),
    compare?.[locale],
    facts?.map(fact => fact[locale]).join(' · '),
    description,
    see && (markup === 'markdown' ? `[${reference[locale]}](${see})` : see),
  ]
    .filter(Boolean)
    .join('\n\n')
  return markup === 'markdown' ? markdown : plainText(markdown)
}

/** A picture's description may hold names from the file: nothing in them may end the Markdown around it. */
const altText = (text: string): string => text.replace(/[[\]\\]/g, '\\$&').replace(/\s+/g, ' ')

/** A topic as documentation beside a completion item, or in a docs page: what it is, without "in this file". */
export const documentation = (topic: Topic): Localized =>
  each(locale => renderHover(contentOf(topic, topic.key), { locale, markup: 'markdown' }))
