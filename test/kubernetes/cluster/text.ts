import { expect } from 'vitest'
import type { Localized } from '../../../server/src/core/localized.js'

const codeSpans = (text: string): string[] => (text.match(/`[^`]+`/g) ?? []).sort()

/** What every text of the tables keeps to, in both languages. `name` says in a failure whose text it is. */
export function expectGoodText(name: string, { en, 'zh-cn': zh }: Localized): void {
  expect(en, `${name}: an English sentence`).toMatch(/^(?:[A-Z`]|etcd|gRPC).*[.)]$/s)
  expect(en, `${name}: no pleading`).not.toMatch(/\b(?:please|simply)\b/i)
  expect(en, `${name}: straight quotes`).not.toMatch(/[‘’]/)
  expect(zh, `${name}: a Chinese sentence`).toMatch(/[\u4e00-\u9fff].*。$/s)
  expect(zh, `${name}: no pleading`).not.toMatch(/您|请务必/)
  const prose = zh.replace(/`[^`]*`/g, 'x')
  expect(prose, `${name}: full-width punctuation`).not.toMatch(/[\u4e00-\u9fff]\s*[,;:!?()]|[,;:!?(]\s*[\u4e00-\u9fff]/)
  expect(prose, `${name}: a space between Chinese and Latin`).not.toMatch(
    /[\u4e00-\u9fff][A-Za-z0-9]|[A-Za-z0-9][\u4e00-\u9fff]/,
  )
  expect(prose, `${name}: no space at full-width punctuation`).not.toMatch(/\s[，。：；（）]|[，。：；（）]\s/)
  expect(codeSpans(zh), `${name}: the same code in both`).toEqual(codeSpans(en))
  expect(en.length, `${name}: short`).toBeLessThan(330)
}
