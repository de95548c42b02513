import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../server/src/core/edits.js'
import type { Completion } from '../../server/src/core/language.js'
import type { Host } from '../../server/src/core/workspace.js'
import { complete } from '../../server/src/dockerfile/completion/index.js'
import { parseDockerfile } from '../../server/src/dockerfile/document.js'
import { showComplete } from '../harness/check.js'
import { fixture } from '../harness/fixture.js'
import { contextWith } from '../harness/languages.js'

/** A build context of a few files. */
const tree: Readonly<Record<string, readonly string[]>> = {
  '/shop': ['Dockerfile', '.dockerignore', 'package.json', 'src/', 'node_modules/', 'secret.env', 'docs/'],
  '/shop/src': ['main.js', 'lib/', 'debug.log'],
  '/shop/docs': ['guide.md', 'readme.md'],
}
const host: Host = {
  readFile: async uri =>
    uri === 'file:///shop/.dockerignore' ? 'node_modules\n*.env\n**/*.log\ndocs\n!docs/readme.md\n' : undefined,
  readFolder: async uri => tree[uri.replace('file://', '').replace(/\/$/, '')] ?? [],
  findFiles: async () => [],
  asset: async () => '',
}

async function at(source: string): Promise<{ readonly text: string; readonly items: readonly Completion[] }> {
  const { text, caret } = fixture(source)
  const context = { ...contextWith(), host, uri: 'file:///shop/Dockerfile' }
  return { text, items: await complete(parseDockerfile(text), caret!, context) }
}
const labels = async (source: string): Promise<string[]> =>
  (await at(source)).items
    .toSorted((a, b) => ((a.sort ?? a.label) < (b.sort ?? b.label) ? -1 : 1))
    .map(({ label }) => label)
/** The text after an item was chosen. */
async function choose(source: string, label: string): Promise<string> {
  const { text, items } = await at(source)
  const item = items.find(one => one.label === label)
  if (!item) throw new Error(`no ${label} among ${items.map(one => one.label).join(' ')}`)
  return applyEdits(text, [{ span: item.span, text: item.insert }])
}

describe('instructions', () => {
  test('before the first FROM there are only FROM, ARG and whole files', async () => {
    const found = await labels('<|>')
    expect(found.slice(0, 2)).toEqual(['FROM', 'ARG'])
    expect(found).toContain('df-node')
    expect(found).not.toContain('RUN')
  })
  test('in a stage there are all of them, and the snippets', async () => {
    const found = await labels('FROM alpine\n<|>')
    expect(found).toEqual(expect.arrayContaining(['RUN', 'COPY', 'HEALTHCHECK', 'ONBUILD', 'run-apt']))
    expect(found).not.toContain('MAINTAINER')
    expect(found).not.toContain('df-node')
  })
  test('a snippet shows what it begins as', async () => {
    for (const { label, documentation } of (await at('FROM alpine\n<|>')).items)
      expect(documentation?.()?.en, label).not.toMatch(/\$\{?\d/)
  })
  test('replaces what is typed', async () => {
    expect(await choose('FROM alpine\nWOR<|>', 'WORKDIR')).toBe('FROM alpine\nWORKDIR ')
    expect(await choose('FROM alpine\nWOR<|> /x', 'WORKDIR')).toBe('FROM alpine\nWORKDIR /x')
  })
  test('follows a file in small letters', async () =>
    expect(await choose('from alpine\nco<|>', 'copy')).toBe('from alpine\ncopy '))
  test('behind ONBUILD', async () => {
    const found = await labels('FROM alpine\nONBUILD <|>')
    expect(found).toContain('RUN')
    expect(found).not.toContain('FROM')
    expect(found).not.toContain('ONBUILD')
  })
})

describe('FROM', () => {
  test('stages first, then images and scratch', async () => {
    const found = await labels('FROM golang AS build\nFROM <|>')
    expect(found[0]).toBe('build')
    expect(found).toEqual(expect.arrayContaining(['alpine', 'scratch', '--platform']))
  })
  test('tags', async () => {
    expect(await labels('FROM node:<|>')).toContain('24-alpine')
    expect(await choose('FROM node:2<|>', '24-slim')).toBe('FROM node:24-slim')
  })
  test('AS and names', async () => {
    expect(await labels('FROM alpine <|>')).toEqual(['AS'])
    expect(await labels('FROM alpine AS build\nFROM alpine AS <|>')).not.toContain('build')
  })
  test('variables from before the first FROM', async () => {
    expect(await labels('ARG TAG=3\nFROM alpine:$<|>')).toContain('TAG')
    expect(await choose('ARG TAG=3\nFROM alpine:${T<|>', 'TAG')).toBe('ARG TAG=3\nFROM alpine:${TAG}')
    expect(await choose('ARG TAG=3\nFROM alpine:${T<|>}', 'TAG')).toBe('ARG TAG=3\nFROM alpine:${TAG}')
  })
})

describe('flags', () => {
  test('of the instruction, those that are there left out', async () => {
    const found = await labels('FROM a\nCOPY --chown=1 --<|>')
    expect(found).toEqual(['--chmod', '--exclude', '--from', '--link', '--parents'])
  })
  test('a flag that may be repeated stays', async () => {
    expect(await labels('FROM a\nRUN --mount=type=ssh --<|>')).toContain('--mount')
    expect(await choose('FROM a\nRUN -<|>', '--mount')).toBe('FROM a\nRUN --mount=')
    expect(await choose('FROM a\nCOPY --l<|> a b', '--link')).toBe('FROM a\nCOPY --link a b')
  })
  test('says since when, and when that is too new', async () => {
    const old = await at('# syntax=docker/dockerfile:1.3\nFROM a\nCOPY --l<|>')
    expect(old.items.find(({ label }) => label === '--link')?.detail?.en).toContain(
      'needs Dockerfile 1.4, this file asks for 1.3',
    )
  })
  test('documentation comes from the topics', async () => {
    const { items } = await at('FROM a\nCOPY --<|>')
    for (const { documentation, label } of items) expect(documentation?.()?.['zh-cn'], label).toMatch(/[一-龥]/)
  })
  test.each([
    ['FROM a AS zero\nFROM a AS one\nFROM b AS two\nCOPY --from=<|>', ['one', 'zero', 'alpine', 'debian']],
    ['FROM a\nFROM b\nCOPY --from=<|>', ['0', 'alpine', 'debian']],
    ['FROM a\nRUN --network=<|>', ['default', 'none', 'host']],
    ['FROM a\nRUN --security=<|>', ['sandbox', 'insecure']],
    ['FROM a\nCOPY --link=<|>', ['true', 'false']],
    ['FROM --platform=<|>', ['$BUILDPLATFORM', '$TARGETPLATFORM', 'linux/amd64']],
    ['FROM a\nHEALTHCHECK --interval=<|>', ['1s', '3s', '5s']],
    ['FROM a\nUSER app\nCOPY --chown=<|>', ['app:app', '1000:1000', '65532:65532']],
    ['FROM a\nCOPY --chmod=<|>', ['755', '644', '555']],
  ])('%s', async (source, first) => expect((await labels(source)).slice(0, 3)).toEqual(first.slice(0, 3)))
})

describe('mounts', () => {
  test('types first', async () => expect((await labels('FROM a\nRUN --mount=<|>'))[0]).toBe('type'))
  test.each([
    ['FROM a\nRUN --mount=type=<|>', ['bind', 'cache', 'tmpfs', 'secret', 'ssh']],
    ['FROM a\nRUN --mount=type=tmpfs,<|>', ['target', 'size']],
    ['FROM a\nRUN --mount=type=cache,target=/x,sharing=<|> a', ['shared', 'private', 'locked']],
    ['FROM a\nRUN --mount=type=secret,id=x,required=<|>', ['true', 'false']],
    ['FROM a\nRUN --mount=type=secret,id=npm,target=/x b\nRUN --mount=type=secret,id=<|>', ['npm']],
    ['FROM a\nRUN --mount=type=bind,source=src/<|>,target=/x', ['lib/', 'main.js']],
  ])('%s', async (source, found) => expect(await labels(source)).toEqual(found))
  test('stages', async () => expect((await labels('FROM a AS build\nFROM b\nRUN --mount=from=<|>'))[0]).toBe('build'))
  test('replaces the option alone', async () =>
    expect(await choose('FROM a\nRUN --mount=type=ca<|>,target=/x make', 'cache')).toBe(
      'FROM a\nRUN --mount=type=cache,target=/x make',
    ))
})

describe('files', () => {
  test('from the build context, without what .dockerignore leaves out', async () =>
    expect((await labels('FROM a\nCOPY <|>')).filter(label => !label.startsWith('--'))).toEqual([
      'docs/',
      'src/',
      'Dockerfile',
      'package.json',
      '.dockerignore',
    ]))
  test('in a folder', async () => {
    expect(await labels('FROM a\nCOPY ./src/<|> /x')).toEqual(['lib/', 'main.js'])
    expect(await labels('FROM a\nCOPY docs/<|> /x')).toEqual(['readme.md'])
    expect(await choose('FROM a\nCOPY src/ma<|> /x', 'main.js')).toBe('FROM a\nCOPY src/main.js /x')
  })
  test('destinations know the working folder', async () => {
    const { items } = await at('FROM a\nWORKDIR /srv/shop\nCOPY package.json <|>')
    expect(items.find(({ label }) => label === './')?.detail?.en).toBe('the working folder, /srv/shop')
    expect(items.map(({ label }) => label)).toContain('/srv/shop')
  })
  test('nothing of the context behind --from', async () =>
    expect(await labels('FROM a AS b\nFROM a\nCOPY --from=b <|>')).not.toContain('package.json'))
  test('what the stage behind --from has', async () =>
    expect(await labels('FROM a AS b\nWORKDIR /srv\nCOPY x out/\nFROM a\nCOPY --from=b <|>')).toEqual(
      expect.arrayContaining(['/srv', '/srv/out']),
    ))
  test('nothing outside of the context', async () => expect(await labels('FROM a\nCOPY ../<|> /x')).toEqual([]))
  test('the exec form', async () =>
    expect(await choose('FROM a\nCOPY ["src/m<|>"]', 'main.js')).toBe('FROM a\nCOPY ["src/main.js"]'))
})

describe('variables', () => {
  test('of the stage, with values', async () => {
    const { items } = await at('FROM a\nENV PORT=80\nARG WHO\nEXPOSE $<|>')
    expect(items.map(({ label, detail }) => [label, detail?.en])).toEqual([
      ['PORT', 'ENV: 80'],
      ['WHO', 'ARG'],
    ])
  })
  test('in the shell and in heredocs, proxies too', async () => {
    expect(await labels('FROM a\nENV A=1\nRUN echo "$<|>"')).toEqual(expect.arrayContaining(['A', 'HTTP_PROXY']))
    expect(await labels('FROM a\nENV A=1\nRUN <<EOF\necho $<|>\nEOF')).toContain('A')
  })
  test('nowhere that nobody puts them in', async () => {
    expect(await labels('FROM a\nENV A=1\nCMD ["$<|>"]')).toEqual([])
    expect(await labels('FROM a\nENV A=1\nCOPY --from=$<|>')).toEqual([])
    expect(await labels('FROM a\nENV A=1\nENV B=\\$<|>')).toEqual([])
  })
})

describe('single arguments', () => {
  test.each([
    ['FROM a\nSTOPSIGNAL <|>', 'SIGTERM'],
    ['FROM a\nEXPOSE <|>', '8080'],
    ['FROM a\nEXPOSE 53/<|>', 'udp'],
    ['FROM node:24\nUSER <|>', 'node'],
    ['FROM a\nRUN adduser -D shop\nUSER <|>', 'shop'],
    ['FROM a\nSHELL <|>', '["/bin/bash", "-o", "pipefail", "-c"]'],
    ['FROM a\nLABEL <|>', 'org.opencontainers.image.source'],
    ['FROM a\nHEALTHCHECK <|>', 'NONE'],
    ['ARG TAG=1\nFROM a\nARG <|>', 'TAG'],
    ['FROM a\nARG <|>', 'TARGETARCH'],
    ['FROM python\nENV <|>', 'PYTHONUNBUFFERED'],
    ['FROM a\nWORKDIR /srv\nWORKDIR <|>', '/app'],
    ['FROM a\nCMD <|>', '["program", "argument"]'],
    ['FROM a\nENTRYPOINT ["x"]\nCMD <|>', '["argument"]'],
    ['FROM a\nRUN <|>', 'apt-get install'],
    ['FROM a\nRUN a && <|>', 'apk add'],
    ['FROM a\nRUN a && \\\n  ap<|>', 'apk add'],
    ['FROM a\nRUN <<E<|>', 'EOF'],
    ['FROM a\nRUN <<EOF\nset\nEO<|>', 'EOF'],
  ])('%s', async (source, label) => expect(await labels(source)).toContain(label))
  test('nothing among the words of a command', async () => expect(await labels('FROM a\nRUN echo <|>')).toEqual([]))
  test('no shell commands in a script of another language', async () =>
    expect(await labels('FROM a\nRUN <<EOF python3\nimport x\n<|>\nEOF')).toEqual([]))
  test('the exec form replaces the brackets that are there', async () =>
    expect(await choose('FROM a\nSHELL [<|>]', '["/bin/sh", "-c"]')).toBe('FROM a\nSHELL ["/bin/sh", "-c"]'))
})

describe('package managers', () => {
  test.each([
    ['FROM debian\nRUN apt-get in<|>', ['install']],
    [
      'FROM debian\nRUN apt-get update \\\n && sudo apt-get install -y --<|>',
      ['--no-install-recommends', '--allow-downgrades'],
    ],
    ['FROM debian\nRUN <<EOF\napt-get up<|>\nEOF', ['update', 'upgrade']],
    ['FROM alpine\nRUN apk add --no<|>', ['--no-cache']],
    ['FROM golang\nRUN CGO_ENABLED=0 go b<|>', ['build']],
    ['FROM python\nRUN pip install --no-cache-dir --no<|>', ['--no-deps']],
    ['FROM node\nRUN echo npm c<|>', []],
    ['FROM node\nRUN ["npm", "c<|>"]', []],
    ['FROM python\nSHELL ["python3", "-c"]\nRUN npm c<|>', []],
  ])('%j', async (source, expected) => expect(await showComplete(source)).toEqual(expected))

  test('licences by their ids', async () =>
    expect(await showComplete('FROM a\nLABEL org.opencontainers.image.licenses="M<|>"')).toEqual(['MIT', 'MPL-2.0']))
})

describe('comments', () => {
  test('directives at the top only', async () => {
    expect(await labels('# <|>\nFROM a')).toEqual(['check', 'escape', 'syntax', 'fairlead ignore'])
    expect(await labels('FROM a\n# <|>')).toEqual(['fairlead ignore'])
    expect(await labels('# syntax=docker/dockerfile:1\n# <|>')).not.toContain('syntax')
  })
  test('their values', async () => {
    expect(await labels('# syntax=<|>')).toContain('docker/dockerfile:1')
    expect(await labels('# check=skip=<|>')).toEqual(expect.arrayContaining(['all', 'StageNameCasing']))
  })
  test('rules behind the ignore comments', async () => {
    expect(await labels('FROM a\n# hadolint ignore=DL<|>')).toContain('DL3006')
    expect(await labels('FROM a\n# fairlead ignore=<|>')).toContain('dockerfile/relative-workdir')
  })
})

test('at every offset of a text with a little of everything, whole or cut off', async () => {
  const everything =
    '# syntax=docker/dockerfile:1\r\n# check=skip=all;error=true\nARG A=1\nFROM --platform=$BUILDPLATFORM node:$A AS one\n\nRUN --mount=type=cache,target=/x,from=one \\\n  # why\n  a "$A" && \\\n  b\nRUN <<EOF\nset $A\nEOF\nCOPY --chown=1 ["a", "b"]\nONBUILD COPY --from=0 src/ ./\nHEALTHCHECK --interval=1s CMD curl x\nLABEL a.b="c" \nEXPOSE 80/tcp\nSHELL ["a"]\nENV A=$A B\n'
  for (let offset = 0; offset <= everything.length; offset++)
    for (const text of [everything, everything.slice(0, offset)]) {
      const context = { ...contextWith(), host, uri: 'file:///shop/Dockerfile' }
      for (const { span, label } of await complete(parseDockerfile(text), offset, context)) {
        // LSP wants one line that the caret is in
        expect(span.start, label).toBeLessThanOrEqual(offset)
        expect(span.end, label).toBeGreaterThanOrEqual(offset)
        expect(text.slice(span.start, span.end)).not.toContain('\n')
      }
    }
})
