import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check } from '../server/src/core/check.js'
import { applyEdits } from '../server/src/core/edits.js'
import { safeEdits } from '../server/src/core/fix-all.js'
import { renderHover } from '../server/src/core/hover.js'
import type { Language } from '../server/src/core/language.js'
import type { Finding } from '../server/src/core/lint.js'
import { lintText } from './harness/check.js'
import { byId, contextWith, guess, host } from './harness/languages.js'

const examples = join(import.meta.dirname, '../examples')
const texts = readdirSync(examples, { recursive: true, encoding: 'utf8' })
  .filter(name => /Dockerfile|\.ya?ml$/.test(name))
  .map(name => readFileSync(join(examples, name), 'utf8'))

const crash = (rule: string, error: unknown): never => {
  throw new Error(`${rule} threw`, { cause: error })
}
const settings = { preset: 'all' } as const

async function everything(language: Language, text: string, offset: number): Promise<Finding[]> {
  const document = language.parse(text)
  await language.prepare?.(document, host, 'explain')
  const context = contextWith(settings)
  const findings = check(language, document, context, crash)
  for (const { span, fixes } of findings)
    for (const one of [span, ...fixes.flatMap(({ edits }) => edits.map(edit => edit.span))]) {
      expect(one.start).toBeGreaterThanOrEqual(0)
      expect(one.end).toBeGreaterThanOrEqual(one.start)
      expect(one.end).toBeLessThanOrEqual(text.length)
    }
  const hover = await language.hover(document, offset, context)
  if (hover) for (const locale of ['en', 'zh-cn'] as const) renderHover(hover.content, { locale, markup: 'plaintext' })
  language.symbols(document)
  await language.complete?.(document, offset, context)
  return findings
}

/** Invariant 3, over every example file. */
describe('nothing throws', () => {
  test('on any prefix', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...texts), fc.double({ min: 0, max: 1, noNaN: true }), async (text, part) => {
        const prefix = text.slice(0, Math.floor(text.length * part))
        await everything(guess(text), prefix, prefix.length)
      }),
      { numRuns: 60 },
    )
  })

  test('when pieces are taken out, doubled or replaced', { timeout: 120_000 }, async () => {
    const noise = fc.constantFrom(
      '',
      '\t',
      '\r\n',
      '"',
      "'",
      '{',
      '}',
      '[',
      ']',
      ': ',
      '- ',
      '\\\n',
      '#',
      '<<EOF',
      '${',
      '\u0000',
      '{{ ',
      '---\n',
      '&a ',
      '*a',
      '\uFEFF',
    )
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...texts),
        fc.array(fc.tuple(fc.nat(), fc.nat(40), noise), { minLength: 1, maxLength: 4 }),
        fc.nat(),
        async (text, changes, at) => {
          let mutated = text
          for (const [place, length, piece] of changes) {
            const start = place % (mutated.length + 1)
            mutated = mutated.slice(0, start) + piece + mutated.slice(start + length)
          }
          await everything(guess(text), mutated, at % (mutated.length + 1))
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('bad input', () => {
  const bomb = `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  a: &a [x,x,x,x,x,x,x,x,x]\n${Array.from(
    { length: 30 },
    (_, n) =>
      `  k${n}: &k${n} [${Array(9)
        .fill(n === 0 ? '*a' : `*k${n - 1}`)
        .join(',')}]`,
  ).join('\n')}\n`
  test.each([
    ['10 MB on one line of a Dockerfile', `FROM a\nRUN echo ${'x'.repeat(10_000_000)}\nWORKDIR app\n`, 'dockerfile'],
    [
      '10 MB on one line of YAML',
      `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  a: ${'x'.repeat(10_000_000)}\n`,
      'kubernetes',
    ],
    [
      'binary',
      `FROM a\n${String.fromCharCode(...Array.from({ length: 60_000 }, (_, n) => (n * 7919) % 256))}`,
      'dockerfile',
    ],
    [
      'binary YAML',
      `kind: a\n${String.fromCharCode(...Array.from({ length: 60_000 }, (_, n) => (n * 7919) % 256))}`,
      'kubernetes',
    ],
    ['an alias bomb', bomb, 'kubernetes'],
    ['deep flow nesting', `kind: Pod\nspec: ${'['.repeat(20_000)}`, 'kubernetes'],
    ['deep shell nesting', `FROM a\nRUN ${'$('.repeat(20_000)}`, 'dockerfile'],
    ['a megabyte of dashes', `kind: Pod\n${'-'.repeat(1_000_000)}`, 'kubernetes'],
  ] as const)('%s does not hang or crash', { timeout: 30_000 }, async (_, text, id) => {
    const start = performance.now()
    await everything(byId[id], text, Math.floor(text.length / 2))
    expect(performance.now() - start).toBeLessThan(8_000)
  })

  test('the rest of a broken file keeps working', async () => {
    const text = 'FROM alpine:3.20\nRUN ["unclosed\nWORKDIR app\n'
    const findings = await everything(byId.dockerfile, text, 0)
    expect(findings.map(({ rule }) => rule.id)).toContain('dockerfile/relative-workdir')
  })
})

test('applying safe fixes twice is applying them once, after the last round', async () => {
  for (const text of texts) {
    const language = guess(text)
    const fix = async (source: string) => applyEdits(source, safeEdits(await lintText(source, settings, language)))
    let fixed = text
    for (let round = 0; round < 20; round++) {
      const next = await fix(fixed)
      if (next === fixed) break
      fixed = next
    }
    expect(await fix(fixed)).toBe(fixed)
  }
})
