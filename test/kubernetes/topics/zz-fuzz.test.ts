import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'vitest'
import { renderHover } from '../../../server/src/core/hover.js'
import { locales } from '../../../server/src/core/localized.js'
import { byId, contextWith, host } from '../../harness/languages.js'
test('fuzz', async () => {
  const dir = '/work/shared/corpus/kubernetes/'
  const language = byId.kubernetes
  let seed = 42
  const random = (n: number) => (seed = (seed * 1103515245 + 12345) % 2147483648) % n
  const words = ['constructor', '-1', '99999999999', '1e400', '{}', '[]', '""', '~', '0.5', '25%', '.inf', '&a x', '*a', '{{ .x }}', '!!int a', '__proto__', 'UTC+3', '@every 1h', 'None']
  let count = 0
  const errors = new Map<string, string>()
  const end = Date.now() + 60000
  const files = readdirSync(dir)
  while (Date.now() < end) {
    const text0 = readFileSync(dir + files[random(files.length)], 'utf8')
    if (text0.length > 20000) continue
    let text = text0
    for (let i = 0; i < 6; i++) {
      const lines = text.split('\n')
      const at = random(lines.length)
      const how = random(4)
      if (how === 0) lines[at] = lines[at]!.replace(/: .*$/, ': ' + words[random(words.length)])
      else if (how === 1) lines.splice(at, 1)
      else if (how === 2) lines[at] = lines[at]!.slice(0, random(lines[at]!.length + 1))
      else lines[at] = '  ' + lines[at]
      text = lines.join('\n')
    }
    const document = language.parse(text)
    await language.prepare?.(document, host, 'explain')
    for (const m of text.matchAll(/[A-Za-z]+/g)) {
      try {
        const found = await language.hover(document, m.index, contextWith({}))
        for (const locale of locales) if (found) { const out = renderHover(found.content, { locale, markup: 'plaintext' }); found.content.here?.picture?.svg[locale]
          if (/undefined|\[object|NaN|Infinity|function/.test(found.content.here?.text[locale] ?? '') ) errors.set('T ' + found.content.here!.text[locale].slice(0, 200), m[0]) ; void out }
        count++
      } catch (error) { errors.set(String((error as Error).stack).split('\n').slice(0, 3).join('|'), m[0]) }
    }
  }
  console.log(count, [...errors].slice(0, 20))
}, 300000)
