import { rulesOf } from '../core/check.js'
import { presetOf } from '../core/lint.js'
import type { Locale } from '../core/localized.js'
import { plainText } from '../core/plain-text.js'
import type { Rule } from '../core/rule.js'
import { presets } from '../core/settings.js'
import { ruleUrl } from '../core/urls.js'
import { languages } from '../languages.js'
import { cliLocale } from './locale.js'
import type { ExitCode } from './program.js'

export interface RulesOptions {
  readonly format: 'pretty' | 'json'
  readonly language?: Locale
}

/** Every rule of every language. */
export async function allRules(): Promise<{ language: string; rule: Rule<never> }[]> {
  const loaded = await Promise.all(languages.map(({ load }) => load()))
  await Promise.all(loaded.map(language => language.loadRules?.()))
  return loaded.flatMap(language => rulesOf(language).map(rule => ({ language: language.id, rule })))
}

/** `fairlead rules`: lists the rules, for people or for programs. */
export async function rules({ format, language: wanted }: RulesOptions): Promise<ExitCode> {
  const locale = cliLocale(wanted)
  const all = await allRules()
  const text =
    format === 'json'
      ? JSON.stringify(
          all.map(({ language, rule }) => ({
            id: rule.id,
            language,
            severity: rule.severity,
            fix: rule.fix ? (rule.fix.safe ? 'safe' : 'choice') : null,
            presets: presets.slice(presets.indexOf(presetOf(rule))),
            aliases: rule.aliases ?? {},
            title: rule.title[locale],
            url: ruleUrl(rule.id, locale),
          })),
          null,
          2,
        )
      : all
          .map(({ rule }) => `${rule.id.padEnd(48)} ${rule.severity.padEnd(12)} ${plainText(rule.title[locale])}`)
          .join('\n')
  process.stdout.write(`${text}\n`)
  return 0
}
