import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rulesOf } from '../server/src/core/check.js'
import { presetOf } from '../server/src/core/lint.js'
import { type Locale, locales } from '../server/src/core/localized.js'
import { rulePage } from '../server/src/core/rule-page.js'
import { presets } from '../server/src/core/settings.js'
import { topicPage, topicSlug } from '../server/src/core/topic-page.js'
import { severities } from '../server/src/core/types.js'
import { byId } from './harness/languages.js'

const languages = await Promise.all(
  Object.values(byId).map(async language => ({
    id: language.id,
    rules: rulesOf(language).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    topics: (await language.loadTopics()).toSorted((a, b) => (a.key < b.key ? -1 : 1)),
  })),
)

const words = {
  title: { en: 'Rules and topics', 'zh-cn': '规则与主题' },
  rule: { en: 'rule', 'zh-cn': '规则' },
  severity: { en: 'severity', 'zh-cn': '级别' },
  preset: { en: 'preset', 'zh-cn': '预设' },
  fix: { en: 'fix', 'zh-cn': '修复' },
  about: { en: 'about', 'zh-cn': '内容' },
  safe: { en: 'safe', 'zh-cn': '安全' },
  choice: { en: 'a choice', 'zh-cn': '供选择' },
  rules: { en: 'rules', 'zh-cn': '规则' },
  topics: { en: 'topics', 'zh-cn': '主题' },
} satisfies Record<string, Record<Locale, string>>

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n')

/** The list of all pages of one language. */
function contents(locale: Locale): string {
  const w = (key: keyof typeof words): string => words[key][locale]
  const sections = languages.flatMap(({ id, rules, topics }) => [
    `## ${id}: ${w('rules')}`,
    table(
      [w('rule'), w('severity'), w('preset'), w('fix'), w('about')],
      rules.map(rule => [
        `[\`${rule.id}\`](rules/${rule.id}.md)`,
        rule.severity,
        presetOf(rule),
        rule.fix ? w(rule.fix.safe ? 'safe' : 'choice') : '',
        rule.title[locale].replaceAll('|', '\\|'),
      ]),
    ),
    `## ${id}: ${w('topics')}`,
    topics.map(({ key, title }) => `- [\`${key}\`](topics/${id}/${topicSlug(key)}.md) · ${title[locale]}`).join('\n'),
  ])
  return `${[`# ${w('title')}`, ...sections].join('\n\n')}\n`
}

/** How many rules there are, for README. */
const counts = (): string =>
  table(
    [
      '',
      ...presets.map(preset => `\`${preset}\``),
      ...severities.map(severity => `${severity}s`.replace('informations', 'information')),
    ],
    languages.map(({ id, rules }) => [
      id === 'dockerfile' ? 'Dockerfile' : 'Kubernetes',
      ...presets.map((_, index) => String(rules.filter(rule => presets.indexOf(presetOf(rule)) <= index).length)),
      ...severities.map(severity => String(rules.filter(rule => rule.severity === severity).length)),
    ]),
  )

const readme = join(import.meta.dirname, '../README.md')

/** What is generated from rules and topics is a file snapshot: `npm run generate` writes it, and a stale one fails here. */
describe('fresh (otherwise: npm run generate)', () => {
  test('README.md', async () => {
    const text = readFileSync(readme, 'utf8')
    const updated = text.replace(/(<!-- rules -->\n)[\s\S]*?(<!-- \/rules -->)/, `$1${counts()}\n$2`)
    await expect(updated).toMatchFileSnapshot('../README.md')
  })

  for (const locale of locales) {
    test(`docs/${locale}/README.md`, async () =>
      expect(contents(locale)).toMatchFileSnapshot(`../docs/${locale}/README.md`))
    for (const { id, rules, topics } of languages) {
      test.each(rules.map(rule => [rule.id, rule] as const))(`docs/${locale}/rules/%s.md`, async (name, rule) =>
        expect(rulePage(rule, locale)).toMatchFileSnapshot(`../docs/${locale}/rules/${name}.md`),
      )
      test.each(topics.map(topic => [topicSlug(topic.key), topic] as const))(
        `docs/${locale}/topics/${id}/%s.md`,
        async (slug, topic) =>
          expect(topicPage(topic, id, locale)).toMatchFileSnapshot(`../docs/${locale}/topics/${id}/${slug}.md`),
      )
    }
  }
})

test('no two topics share a page', () => {
  for (const { topics } of languages) {
    const slugs = topics.map(({ key }) => topicSlug(key).toLowerCase())
    expect(slugs.filter((slug, index) => slugs.indexOf(slug) !== index)).toEqual([])
  }
})
