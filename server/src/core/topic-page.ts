import { contentOf, renderHover } from './hover.js'
import type { Locale } from './localized.js'
import type { Topic } from './topic.js'

/** The documentation page of a topic, as Markdown: what a hover says without a file, and an example. */
export function topicPage(topic: Topic, language: string, locale: Locale): string {
  const fence = language === 'dockerfile' ? 'dockerfile' : 'yaml'
  return `${[
    `# \`${topic.key}\``,
    renderHover(contentOf(topic, topic.key), { locale, markup: 'markdown' }),
    ...(topic.example ? [`\`\`\`${fence}\n${topic.example.trim()}\n\`\`\``] : []),
  ].join('\n\n')}\n`
}

/** The file name of a topic's page: its key in letters, digits and dashes. */
export const topicSlug = (key: string): string =>
  key
    .replace(/^#\s*/, 'directive-')
    .replace(/[^\w.]+/g, '-')
    .replace(/^-|-$/g, '')
