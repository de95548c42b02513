import { presetOf } from './lint.js'
import { enumerated, type Locale, type Localized } from './localized.js'
import type { Rule } from './rule.js'

const headings = {
  instead: { en: 'Instead', 'zh-cn': '改为' },
  fix: { en: 'Quick fix', 'zh-cn': '快速修复' },
  bad: { en: 'Reported', 'zh-cn': '会报告' },
  good: { en: 'Fine', 'zh-cn': '没有问题' },
  aliases: { en: 'Other tools call it', 'zh-cn': '其他工具中的名称' },
  ignore: { en: 'To ignore one occurrence', 'zh-cn': '忽略某一处' },
  safe: { en: 'safe', 'zh-cn': '安全' },
  choice: { en: 'a choice', 'zh-cn': '供选择' },
} satisfies Record<string, Localized>

const ignoring: Localized = {
  en: 'Write `# fairlead ignore={id} reason` in the line above.',
  'zh-cn': '在上一行写 `# fairlead ignore={id} 原因`。',
}

/** The documentation page of a rule, as Markdown. */
export function rulePage(rule: Rule<never>, locale: Locale): string {
  const fence = rule.id.startsWith('dockerfile/') ? 'dockerfile' : 'yaml'
  const code = (source: string): string => `\`\`\`${fence}\n${withoutMarks(source)}\n\`\`\``
  const aliases = Object.entries(rule.aliases ?? {}).flatMap(([tool, ids]) => ids.map(id => `${tool} ${id}`))
  const h = (key: keyof typeof headings): string => headings[key][locale]
  return `${[
    `# ${rule.title[locale]}`,
    `\`${rule.id}\` · ${rule.severity} · ${presetOf(rule)}`,
    rule.why[locale],
    `**${h('instead')}** ${rule.instead[locale]}`,
    ...(rule.fix ? [`**${h('fix')}** (${h(rule.fix.safe ? 'safe' : 'choice')}) ${rule.fix.title[locale]}`] : []),
    ...(aliases.length > 0 ? [`**${h('aliases')}** ${aliases.map(alias => `\`${alias}\``).join(', ')}`] : []),
    ...(rule.examples.around ? [surroundings(rule.examples.around, locale)] : []),
    `## ${h('bad')}`,
    ...rule.examples.bad.map(code),
    `## ${h('good')}`,
    ...rule.examples.good.map(code),
    `## ${h('ignore')}`,
    ignoring[locale].replace('{id}', rule.id),
  ].join('\n\n')}\n`
}

/** Which file the examples are, and what else is there. */
function surroundings({ file, others }: NonNullable<Rule<never>['examples']['around']>, locale: Locale): string {
  const names = enumerated(Object.keys(others).map(name => `\`${name}\``))
  return {
    en: `The examples stand in \`${file}\`; beside it lie ${names.en}.`,
    'zh-cn': `示例位于 \`${file}\`，旁边还有 ${names['zh-cn']}。`,
  }[locale]
}

/** An example as a reader should see it: without the lines of marks. */
const withoutMarks = (source: string): string =>
  source
    .replace(/^\n/, '')
    .split('\n')
    .filter(line => !/^ *\^+( .*)?$/.test(line))
    .join('\n')
    .trimEnd()
    // An example of something too long need not be read to its end.
    .replace(/(\S)\1{99,}/g, (_, letter: string) => `${letter.repeat(20)}…`)
