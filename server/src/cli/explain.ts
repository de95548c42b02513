import { contentOf, renderHover } from '../core/hover.js'
import type { Locale } from '../core/localized.js'
import { nearest } from '../core/nearest.js'
import { plainText } from '../core/plain-text.js'
import { rulePage } from '../core/rule-page.js'
import { languages } from '../languages.js'
import { cliLocale } from './locale.js'
import type { ExitCode } from './program.js'
import { allRules } from './rules.js'

/** `fairlead explain`: prints the page of a rule (by our id or another tool's) or of a topic. */
export async function explain(name: string, options: { readonly language?: Locale }): Promise<ExitCode> {
  const locale = cliLocale(options.language)
  const rules = await allRules()
  const wanted = name.toLowerCase()
  const matching = rules.filter(
    ({ rule }) =>
      rule.id === wanted ||
      rule.id.endsWith(`/${wanted}`) ||
      Object.values(rule.aliases ?? {}).some(ids => ids.some(id => id.toLowerCase() === wanted)),
  )
  const topics = (await Promise.all(languages.map(async ({ load }) => (await load()).loadTopics()))).flat()
  const pages = [
    ...matching.map(({ rule }) => plainText(rulePage(rule, locale))),
    ...topics
      .filter(({ key }) => key.toLowerCase() === wanted)
      .map(topic => renderHover(contentOf(topic, topic.key), { locale, markup: 'plaintext' })),
  ]
  if (pages.length > 0) {
    process.stdout.write(`${pages.join('\n\n')}\n`)
    return 0
  }
  const near = nearest(name, [
    ...rules.flatMap(({ rule: { id } }) => [id, id.slice(id.indexOf('/') + 1)]),
    ...topics.map(({ key }) => key),
  ])
  const hint = near ? `, the nearest is \`${near}\`` : '; `fairlead rules` lists the rules'
  process.stderr.write(`fairlead: nothing goes by the name of \`${name}\`${hint}\n`)
  return 2
}
