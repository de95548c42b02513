import { expect, test } from 'vitest'
import { fill, listed, localeOf } from '../../server/src/core/localized.js'

test.each([
  ['zh', 'zh-cn'],
  ['zh-CN', 'zh-cn'],
  ['zh_CN.UTF-8', 'zh-cn'],
  ['zh-Hans', 'zh-cn'],
  ['zh-TW', 'en'],
  ['zh-Hant-HK', 'en'],
  ['de', 'en'],
  ['', 'en'],
  [undefined, 'en'],
] as const)('%s is answered in %s', (tag, locale) => expect(localeOf(tag)).toBe(locale))

test('holes are filled by name, and differ by language where the argument does', () => {
  const text = { en: '{count} {what}', 'zh-cn': '{what}共 {count} 个' }
  const args = { count: 3, what: { en: 'stages', 'zh-cn': '阶段' } }
  expect(fill(text, args, 'en')).toBe('3 stages')
  expect(fill(text, args, 'zh-cn')).toBe('阶段共 3 个')
})

test('a hole without an argument stays visible', () =>
  expect(fill({ en: '{a} {b}', 'zh-cn': '' }, { a: 1 }, 'en')).toBe('1 {b}'))

test('lists read as each language writes them', () => {
  expect(listed(['a', 'b', 'c'])).toEqual({ en: 'a, b and c', 'zh-cn': 'a、b 和 c' })
  expect(listed(['a'])).toEqual({ en: 'a', 'zh-cn': 'a' })
})
