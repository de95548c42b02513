import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check } from '../../server/src/core/check.js'
import { renderHover } from '../../server/src/core/hover.js'
import { byPlace, type Finding, lint, messageOf, shiftFinding } from '../../server/src/core/lint.js'
import { memo } from '../../server/src/core/memo.js'
import { parseDockerfile } from '../../server/src/dockerfile/document.js'
import { dockerfile } from '../../server/src/dockerfile/index.js'
import type { DockerfileDocument } from '../../server/src/dockerfile/model.js'
import { partsOf } from '../../server/src/dockerfile/parts.js'
import type { DockerfileRule } from '../../server/src/dockerfile/rule.js'
import { dockerfileRules } from '../../server/src/dockerfile/rules/index.js'
import { fixture } from '../harness/fixture.js'
import { contextWith } from '../harness/languages.js'

const context = contextWith({ preset: 'all' })
const crash = (rule: string, error: unknown): never => {
  throw new Error(`${rule} threw`, { cause: error })
}
const local = dockerfileRules.filter(rule => rule.local)
const examplesOf = ({ examples: { bad, good } }: DockerfileRule): string[] =>
  [...bad, ...good].map(source => fixture(source).text)
const examples = dockerfileRules.flatMap(examplesOf)

const shown = (findings: readonly Finding[]): string[] =>
  findings
    .toSorted(byPlace)
    .map(({ rule, span, fixes, args }) =>
      JSON.stringify([rule.id, span, args, fixes.map(fix => [fix.title, fix.safe, fix.edits])]),
    )

/** Each instruction checked as a part of its own, which is the most that can be cut off from it. */
const oneByOne = (document: DockerfileDocument, rules: readonly DockerfileRule[]): Finding[] =>
  partsOf(document, 1).flatMap(({ part, start, origin = start }) =>
    lint(part, rules, context, crash).map(finding => shiftFinding(finding, start - origin)),
  )

describe('a local rule', () => {
  test.each(local.map(rule => [rule.id, rule] as const))('%s says the same of a part', (_, rule) => {
    for (const text of examplesOf(rule)) {
      const document = parseDockerfile(text)
      expect(shown(oneByOne(document, [rule]))).toEqual(shown(lint(parseDockerfile(text), [rule], context, crash)))
    }
  })

  test('reports and mends only what is in its part', () => {
    for (const text of examples) {
      const document = parseDockerfile(text)
      for (const { part, origin = 0 } of partsOf(document, 1)) {
        const end = (part.instructions.at(-1)?.span.end ?? text.length) + 2
        for (const { rule, span, fixes } of lint(part, local, context, crash))
          for (const one of [span, ...fixes.flatMap(({ edits }) => edits.map(edit => edit.span))])
            expect([rule.id, one.start >= origin, one.end <= end]).toEqual([rule.id, true, true])
      }
    }
  })
})

/** Lines of the examples, put together at random and edited. */
const line = fc.constantFrom(...new Set(examples.flatMap(text => text.split('\n'))))
const edit = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom('delete', 'insert', 'replace', 'type'),
  line,
  typed: fc.constantFrom(' ', '"', "'", '$', '\\', '#', '\n', 'x', '<<E'),
})

function edited(
  text: string,
  { at, kind, line, typed }: typeof edit extends fc.Arbitrary<infer T> ? T : never,
): string {
  if (kind === 'type') {
    const place = at % (text.length + 1)
    return text.slice(0, place) + typed + text.slice(place)
  }
  const lines = text.split('\n')
  const place = at % lines.length
  lines.splice(place, kind === 'insert' ? 0 : 1, ...(kind === 'delete' ? [] : [line]))
  return lines.join('\n')
}

/** Long enough to be cut into parts. */
const files = fc
  .array(fc.constantFrom(...examples), { minLength: 20, maxLength: 40 })
  .map(texts => texts.join('\n'))
  .filter(text => parseDockerfile(text).instructions.length > 50)

/** Instructions that say little by themselves, in parts below the one that begins the file. */
const body = [
  ...Array.from({ length: 8 }, (_, n) => `LABEL l${n}="x"`),
  'RUN pip install a==1.0 && apt-get install -y a && echo $version $A',
  'WORKDIR $A',
  'EXPOSE $A',
  ...[...new Set(examples.flatMap(text => text.split('\n')))]
    .filter(one => /^(?!FROM|ARG|#)[A-Z]+ .*[^\\]$/.test(one) && !one.includes('<<'))
    .filter((_, index) => index % 3 === 0),
].join('\n')

describe('a long file after edits', () => {
  test('is found to be what it is when read afresh', () => {
    fc.assert(
      fc.property(files, fc.array(edit, { minLength: 3, maxLength: 8 }), (first, edits) => {
        let text = first
        let document = parseDockerfile(text)
        check(dockerfile, document, context, crash)
        for (const one of edits) {
          text = edited(text, one)
          document = parseDockerfile(text, document)
          const whole = { ...dockerfile, rules: [], fileRules: dockerfileRules, parts: () => [] }
          const afresh = check(whole, parseDockerfile(text), context, crash)
          expect(shown(check(dockerfile, document, context, crash))).toEqual(shown(afresh))
        }
      }),
      { numRuns: 12 },
    )
  }, 60_000)

  test.each([
    [
      'base image',
      ['FROM alpine:3.20', 'FROM debian:13', 'FROM scratch', 'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022'],
    ],
    ['ARG in front', ['ARG BASE=alpine:3.20\nFROM $BASE', 'ARG BASE=debian:13\nFROM $BASE', 'ARG BASE\nFROM $BASE']],
    ['stage below', ['FROM debian:13 AS a\nUSER 1000\nFROM a', 'FROM debian:13 AS a\nSHELL ["bash", "-c"]\nFROM a']],
    [
      'SHELL',
      [
        'FROM debian:13',
        'FROM debian:13\nSHELL ["/bin/bash", "-eo", "pipefail", "-c"]',
        'FROM debian:13\nSHELL ["pwsh"]',
      ],
    ],
    [
      'comment',
      ['FROM debian:13', 'FROM debian:13\n# hadolint shell=bash', 'FROM debian:13\n# hadolint shell=powershell'],
    ],
    ['/bin/sh', ['FROM debian:13\nRUN true', 'FROM debian:13\nRUN ln -sf /bin/bash /bin/sh']],
    [
      'WORKDIR',
      [
        'FROM debian:13',
        'FROM debian:13\nWORKDIR /app',
        'FROM debian:13\nWORKDIR app',
        'FROM debian:13\nWORKDIR /root',
      ],
    ],
    ['USER', ['FROM debian:13', 'FROM debian:13\nUSER root', 'FROM debian:13\nUSER 1000']],
    [
      'ENV',
      ['FROM debian:13', 'FROM debian:13\nENV PIP_NO_CACHE_DIR=1 HOME=/x A=1 VERSION=1 DEBIAN_FRONTEND=noninteractive'],
    ],
    ['ARG', ['FROM debian:13', 'FROM debian:13\nARG A=1 VERSION=2 version=3', 'FROM debian:13\nARG A VERSION version']],
    [
      'directive',
      ['# syntax=docker/dockerfile:1\nFROM debian:13', '# syntax=x/y\nFROM debian:13', '# escape=`\nFROM debian:13'],
    ],
    ['whether there is a FROM', ['FROM debian:13', '']],
  ])('is judged by what holds there: %s', (_, tops) => {
    const foundIn = memo((part: DockerfileDocument) => lint(part, local, context, crash))
    let document: DockerfileDocument | undefined
    for (const ending of ['', 'FROM debian:13\nCMD ["x"]\n'])
      for (const top of tops) {
        const text = `${top}\n${body}\n${ending}`
        document = parseDockerfile(text, document)
        const found = partsOf(document, 1).flatMap(({ part, start, origin = start }) =>
          foundIn(part).map(finding => shiftFinding(finding, start - origin)),
        )
        expect(shown(found)).toEqual(shown(lint(parseDockerfile(text), local, context, crash)))
      }
  })

  test('has the hovers that it has when read afresh', async () => {
    const hoverAt = async (document: DockerfileDocument, offset: number) => {
      const found = await dockerfile.hover(document, offset, context)
      return found && [found.span, renderHover(found.content, { locale: 'en', markup: 'plaintext' })]
    }
    await fc.assert(
      fc.asyncProperty(files, fc.array(edit, { minLength: 2, maxLength: 5 }), fc.nat(), async (first, edits, at) => {
        let text = first
        let document = parseDockerfile(text)
        for (const one of edits) {
          await hoverAt(document, at % (text.length + 1))
          text = edited(text, one)
          document = parseDockerfile(text, document)
          for (let offset = at % 97; offset < text.length; offset += 97)
            expect(await hoverAt(document, offset)).toEqual(await hoverAt(parseDockerfile(text), offset))
        }
      }),
      { numRuns: 4 },
    )
  }, 60_000)

  test('is checked again only where the edit is', () => {
    const stage = (n: number) => `FROM debian:13 AS s${n}\nRUN cd /x && make\nWORKDIR a${n}\nENV A=1\nUSER root\n`
    const text = Array.from({ length: 40 }, (_, n) => stage(n)).join('')
    const before = parseDockerfile(text)
    const known = new Set(partsOf(before).map(({ part }) => part))
    const after = parseDockerfile(text.replace('a20\n', 'b20\nRUN ls\n'), before)
    const parts = partsOf(after)
    expect(parts.length).toBe(40)
    expect(parts.filter(({ part }) => !known.has(part)).map(({ part }) => part.stages[0]?.name?.value)).toEqual(['s20'])
    expect(check(dockerfile, after, context, crash).every(finding => messageOf(finding, 'en') !== '')).toBe(true)
  })
})
