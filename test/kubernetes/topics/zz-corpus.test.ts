import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { renderHover } from '../../../server/src/core/hover.js'
import { locales } from '../../../server/src/core/localized.js'
import { byId, contextWith, host } from '../../harness/languages.js'
test('corpus', async () => {
  const dir = '/work/shared/corpus/kubernetes/'
  const language = byId.kubernetes
  const seen: Record<string, string[]> = {}
  let count = 0, slow = 0, longest = ''
  const bad: string[] = []
  for (const file of readdirSync(dir).slice(0, 2000)) {
    let text: string
    try { text = readFileSync(dir + file, 'utf8') } catch { continue }
    if (text.length > 60000) continue
    const document = language.parse(text)
    await language.prepare?.(document, host, 'explain')
    for (const m of text.matchAll(/^[ -]*([A-Za-z./-]+):/gm)) {
      for (const offset of [m.index + m[0].length - 2, ...(m[1] === 'kind' ? [m.index + m[0].length + 2] : [])]) {
      const t0 = performance.now()
      const found = await language.hover(document, offset, contextWith({}))
      slow = Math.max(slow, performance.now() - t0)
      if (!found?.content.here) continue
      count++
      for (const locale of locales) {
        const out = renderHover(found.content, { locale, markup: 'plaintext' })
        const here = found.content.here.text[locale]
        found.content.here.picture?.svg[locale]
        if (/\{\w+\}|undefined|\[object|NaN/.test(here)) bad.push(file + ' ' + m[1] + ': ' + here)
        if (locale === 'zh-cn' && /[\u4e00-\u9fff][,;:!?] ?[\u4e00-\u9fff]|[\u4e00-\u9fff][A-Za-z0-9`]|[A-Za-z0-9`][\u4e00-\u9fff]/.test(here)) bad.push('ZH ' + m[1] + ': ' + here)
        if (out.length > 2300) longest = m[1] + out.length
      }
      ;(seen[found.content.name + ' · ' + found.content.title?.en] ??= []).push(found.content.here.text.en + '\n   ' + found.content.here.text['zh-cn'])
      }
    }
  }
  writeFileSync('/tmp/w5/bad.txt', [...new Set(bad)].join('\n'))
  writeFileSync('/tmp/w5/seen.txt', Object.entries(seen).map(([k, v]) => `## ${k} (${v.length})\n` + [...new Set(v)].slice(0, 4).join('\n---\n')).join('\n\n'))
  console.log(count, slow, longest, bad.length)
  expect(count).toBeGreaterThan(0)
}, 300000)
