import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rulesOf } from '../server/src/core/check.js'
import { locales } from '../server/src/core/localized.js'
import { byId } from './harness/languages.js'

const root = join(import.meta.dirname, '../server/src')
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts'))
  .map(file => file.split(sep).join('/'))
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8')
const importsOf = (file: string): string[] =>
  [
    ...textOf(file).matchAll(
      /^(?:(?:import|export)\b[^'\n]*|\}) from '([^']+)'|^import '([^']+)'|import\('([^']+)'\)/gm,
    ),
  ].map(([, from, bare, lazy]) => (from ?? bare ?? lazy)!)
const packagesOf = (file: string): string[] => importsOf(file).filter(path => !path.startsWith('.'))

/** Invariants 1 and 2: which folder may know what. That they compile without Node and DOM is tsconfig.core.json's part. */
describe('what a folder may import', () => {
  const strays = (folder: string, forbidden: RegExp): string[] =>
    files
      .filter(file => file.startsWith(folder))
      .flatMap(file =>
        importsOf(file)
          .filter(path => forbidden.test(path))
          .map(path => `${file} → ${path}`),
      )

  test.each([
    ['core/', /^node:|vscode|\.\.\/(dockerfile|kubernetes|workspace|lsp|cli|node)\//],
    ['dockerfile/', /^node:|vscode|\/(kubernetes|lsp|cli|node)\//],
    ['kubernetes/', /^node:|vscode|\/(dockerfile|lsp|cli|node)\//],
    ['workspace/', /^node:|vscode|\/(lsp|cli|node)\//],
    ['lsp/', /^node:|\/(cli|node)\/|vscode-languageserver\/(node|browser)/],
  ])('%s', (folder, forbidden) => expect(strays(folder, forbidden)).toEqual([]))
})

/** A library is imported in one place, so that replacing it touches one file. */
test('each dependency is imported in one place', () => {
  const users = new Map<string, string[]>()
  for (const file of files)
    for (const name of new Set(packagesOf(file)))
      if (!name.startsWith('node:')) users.set(name, [...(users.get(name) ?? []), file])
  const shared = [...users].filter(([name, by]) => by.length > 1 && !/^vscode-languageserver/.test(name))
  expect(shared).toEqual([])
  const protocol = files.filter(file => packagesOf(file).some(name => name.startsWith('vscode-languageserver')))
  expect(protocol.filter(file => !/^(lsp\/|main\.)/.test(file))).toEqual([])
})

/** Invariants 6 and 8. What rules and topics quote is no code of ours; that they have no `fetch` the compiler sees to. */
test.each([
  ['no network', /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|'node:(http|https|net|dns|tls|dgram)'/],
  ['no child process', /node:child_process/],
  ['no eval', /\beval\(|new Function\(/],
  ['no branch on a message', /\.message(\[|\.(includes|match|startsWith|endsWith|test)| ===)/],
])('%s', (_, pattern) => {
  const code = files.filter(file => !/\/(rules|topics|summaries|cluster)\//.test(file))
  expect(code.filter(file => pattern.test(textOf(file)))).toEqual([])
})

describe('one unit, one file', () => {
  for (const language of Object.values(byId)) {
    const rules = rulesOf(language)
    const inFolder = files
      .filter(file => file.startsWith(`${language.id}/rules/`) && !/\/(index|_[\w-]+)\.ts$/.test(file))
      .map(file => `${language.id}/${file.split('/').at(-1)!.replace('.ts', '')}`)

    test(`${language.id}: every rule file is registered once under its own id`, () =>
      expect(rules.map(({ id }) => id).sort()).toEqual(inFolder.sort()))

    test(`${language.id}: no two topics share a key`, async () => {
      const keys = (await language.loadTopics()).map(({ key }) => key)
      expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
    })
  }
})

/** A language compiles only with both texts; that they are not empty, and really Chinese, is checked here. */
test('every rule and topic speaks both languages', async () => {
  for (const language of Object.values(byId))
    for (const { id, texts } of [
      ...rulesOf(language).map(rule => ({
        id: rule.id as string,
        texts: [rule.title, rule.why, rule.instead, rule.message, ...(rule.fix ? [rule.fix.title] : [])],
      })),
      ...(await language.loadTopics()).map(topic => ({ id: topic.key, texts: [topic.title, topic.summary] })),
    ])
      for (const text of texts) {
        for (const locale of locales) expect(text[locale].trim(), id).not.toBe('')
        // A title may be nothing but code, a message nothing but a hole for a text in both languages.
        const words = text['zh-cn'].replace(/`[^`]*`|\{\w+\}/g, '').trim()
        if (words) expect(words, id).toMatch(/[\u4e00-\u9fff]/)
        expect(text.en, id).not.toMatch(/[\u4e00-\u9fff]/)
      }
})

/** A longer file is a question to answer: tables of data are, code rarely. */
test('no source file above 400 lines', () => {
  const tables = /^kubernetes\/((cluster|summaries|schema)\/|well-known\.ts$)/
  // One control after the other, as the standard lists them: nothing to take apart.
  const answered = ['kubernetes/pod-security.ts']
  const long = files.filter(
    file => !tables.test(file) && !answered.includes(file) && textOf(file).split('\n').length > 400,
  )
  expect(long).toEqual([])
})
