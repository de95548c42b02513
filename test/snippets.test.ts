import { readFileSync } from 'node:fs'
import { DockerfileParser } from 'dockerfile-ast'
import { describe, expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'

interface Snippet {
  readonly prefix: string
  readonly description: string
  readonly body: readonly string[]
}

const read = (file: string) => JSON.parse(readFileSync(new URL(`../snippets/${file}`, import.meta.url), 'utf8'))
const dockerfile: Record<string, Snippet> = read('dockerfile.json')
const kubernetes: Record<string, Snippet> = read('kubernetes.json')
const chinese: Record<string, { name: string; description: string }> = read('zh-cn.json')
const all = [...Object.entries(dockerfile), ...Object.entries(kubernetes)]

/** A tab stop: `$1`, `${1}`, `${1:default}` or `${1|first,second|}`; an escaped `\$`, `\}` or `\\` comes first. */
const tabStop = /\\([\\$}])|\$(\d+)|\$\{(\d+)(?::((?:[^}\\]|\\.)*)|\|([^,|]*)[^|]*\|)?\}/g

/** What is inserted when every tab stop is left at its default. */
function expand(snippet: Snippet): string {
  const defaults = new Map<string, string>()
  const body = snippet.body.join('\n')
  for (const [, , , number, text, choice] of body.matchAll(tabStop)) {
    const value = text ?? choice
    if (number !== undefined && value !== undefined && !defaults.has(number)) defaults.set(number, value)
  }
  return body.replace(
    tabStop,
    (_, escaped?: string, plain?: string, braced?: string) => escaped ?? defaults.get(plain ?? braced ?? '') ?? '',
  )
}

test('there are enough of them', () => {
  expect(Object.keys(dockerfile).length).toBeGreaterThanOrEqual(14)
  expect(Object.keys(kubernetes).length).toBeGreaterThanOrEqual(24)
})

test('prefixes are short, guessable and given once', () => {
  const prefixes = all.map(([, { prefix }]) => prefix)
  expect(prefixes.filter(prefix => !/^[a-z]+(-[a-z]+)*$/.test(prefix) || prefix.length > 22)).toEqual([])
  expect(Object.values(kubernetes).filter(({ prefix }) => !prefix.startsWith('k-'))).toEqual([])
  expect(prefixes.filter((prefix, index) => prefixes.indexOf(prefix) !== index)).toEqual([])
})

test('every snippet has a Chinese name and description, and nothing else has', () => {
  expect(Object.keys(chinese)).toEqual(all.map(([name]) => name))
  for (const { description } of Object.values(chinese)) expect(description).toMatch(/\p{Script=Han}.*。$/u)
})

describe.each(all)('%s', (_name, snippet) => {
  test('has only what VS Code knows', () => {
    expect(Object.keys(snippet).sort()).toEqual(['body', 'description', 'prefix'])
    expect(snippet.description).toMatch(/^[A-Z][ -~…]*\.$/)
    expect(snippet.body.filter(line => /[\t\n]|\s$/.test(line))).toEqual([])
  })

  test('has tab stops in order, each with a default where it stands first, and ends at $0', () => {
    const stops = [...snippet.body.join('\n').matchAll(tabStop)].filter(([, escaped]) => escaped === undefined)
    const seen = new Set<number>()
    for (const [written, , plain, braced] of stops) {
      const number = Number(plain ?? braced)
      if (number !== 0 && !seen.has(number)) expect(written).toMatch(/^\$\{\d+[:|]/)
      seen.add(number)
    }
    expect([...seen].sort((a, b) => a - b)).toEqual([...seen.keys()].map((_, index) => index))
    expect(stops.at(-1)?.[0]).toBe('$0')
  })
})

test.each(Object.entries(dockerfile))('%s is made of instructions', (_name, snippet) => {
  const parsed = DockerfileParser.parse(expand(snippet))
  const keywords = parsed.getInstructions().map(instruction => instruction.getKeyword())
  const known = 'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL ONBUILD RUN SHELL USER WORKDIR'.split(
    ' ',
  )
  expect(keywords.length).toBeGreaterThan(0)
  expect(keywords.filter(keyword => !known.includes(keyword))).toEqual([])
})

const files = Object.entries(dockerfile).filter(([, { prefix }]) => prefix.startsWith('df-'))
test.each(files)('%s is a whole Dockerfile with good manners', (_name, snippet) => {
  const text = expand(snippet)
  const parsed = DockerfileParser.parse(text)
  const last = parsed
    .getInstructions()
    .filter(instruction => instruction.getKeyword() === 'USER')
    .at(-1)
  expect(text.split('\n')[0]).toBe('# syntax=docker/dockerfile:1')
  expect(parsed.getFROMs().length).toBeGreaterThan(1)
  expect(parsed.getFROMs().filter(from => !/^[\w.-]+$/.test(from.getImageTag() ?? ''))).toEqual([])
  expect(last?.getArgumentsContent()).toMatch(/^[1-9]\d*(:[1-9]\d*)?$/)
})

test.each(Object.entries(kubernetes))('%s is YAML', (_name, snippet) => {
  const documents = parseAllDocuments(expand(snippet), { version: '1.1' })
  expect(documents.length).toBeGreaterThan(0)
  for (const document of documents) {
    expect([...document.errors, ...document.warnings]).toEqual([])
    const value = document.toJS()
    expect(value).toBeTypeOf('object')
    if (/^apiVersion:/m.test(snippet.body[0] ?? '')) {
      expect(value).toMatchObject({ apiVersion: expect.any(String), kind: expect.any(String) })
    }
  }
})
