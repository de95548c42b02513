import { expect, test } from 'vitest'
import { locales } from '../server/src/core/localized.js'
import type { Rule } from '../server/src/core/rule.js'
import { rulePage } from '../server/src/core/rule-page.js'
import { byId } from './harness/languages.js'

const rules = Object.values(byId).flatMap(({ rules, fileRules = [] }) => [...rules, ...fileRules] as Rule<never>[])

/** What is generated from rules and topics is a file snapshot: `npm run generate` writes it, and a stale one fails here. */
for (const rule of rules)
  for (const locale of locales)
    test(`docs/${locale}/rules/${rule.id}.md is fresh (npm run generate)`, async () =>
      expect(rulePage(rule, locale)).toMatchFileSnapshot(`../docs/${locale}/rules/${rule.id}.md`))
