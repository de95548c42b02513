import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../server/src/core/edits.js'
import { lintFile } from '../harness/check.js'
import { annotate, fixture } from '../harness/fixture.js'

/** What is said about the sources of a Dockerfile that lies at `path` among other files. */
async function sources(source: string, others: readonly string[] | Record<string, string>, path = 'Dockerfile') {
  const { text } = fixture(source)
  const files = Array.isArray(others) ? Object.fromEntries(others.map(name => [name, ''])) : others
  const findings = await lintFile(path, { ...(files as Record<string, string>), [path]: text })
  return { text, found: findings.filter(({ rule }) => /-source$/.test(rule.id)) }
}
const marks = async (...args: Parameters<typeof sources>): Promise<string> => {
  const { text, found } = await sources(...args)
  return annotate(
    text,
    found.map(({ span }) => span),
  )
}

describe('a source that is missing', () => {
  test('is found by the files beside the Dockerfile', async () =>
    expect(await marks('FROM a:1\nCOPY go.mod go.sm ./\n', ['go.mod', 'go.sum'])).toMatchInlineSnapshot(`
      "FROM a:1
      COPY go.mod go.sm ./
                  ^^^^^
      "
    `))

  test('is put right where something much like it is there', async () => {
    const { text, found } = await sources('FROM a:1\nCOPY go.mod /\nCOPY ./confg/app.yaml /\n', [
      'go.mod',
      'config/app.yaml',
    ])
    expect(applyEdits(text, found[0]!.fixes[0]!.edits)).toContain('COPY ./config/app.yaml /')
  })

  test.each([
    ['nothing else is there: the context lies elsewhere', 'COPY a.txt b.txt ./', ['c.txt']],
    ['a build makes it', 'COPY package.json dist ./\nCOPY target/app.jar /', ['package.json']],
    ['it may be a program that is built before', 'COPY package.json server ./', ['package.json']],
    [
      'variables, patterns, heredocs, URLs, stages',
      'COPY package.json $A *.ts ./\nADD https://x.io/a.txt /\nCOPY --from=b /x.txt /\nCOPY <<a.txt /a\na.txt',
      ['package.json'],
    ],
    ['it runs in another file', 'COPY package.json /\nONBUILD COPY main.py /', ['package.json']],
    ['the whole context', 'COPY package.json /\nCOPY . ./ /app/', ['package.json']],
  ])('is not judged: %s', async (_, lines, others) =>
    expect((await sources(`FROM a:1\n${lines}\n`, others)).found).toEqual([]),
  )

  test('is not judged where git does not keep it', async () =>
    expect(
      (await sources('FROM a:1\nCOPY a.txt version.txt /', { 'a.txt': '', '.gitignore': 'version.txt\n' })).found,
    ).toEqual([]))
})

describe('the build context', () => {
  test('may be a folder above the Dockerfile', async () =>
    expect(
      await marks(
        'FROM a:1\nCOPY app/main.py app/util.py app/lib.py /\n',
        ['app/main.py', 'app/lib.py'],
        'deploy/docker/Dockerfile',
      ),
    ).toMatchInlineSnapshot(`
      "FROM a:1
      COPY app/main.py app/util.py app/lib.py /
                       ^^^^^^^^^^^
      "
    `))
  test('is the folder of the Dockerfile where that has as much', async () =>
    expect(
      await marks('FROM a:1\nCOPY a.txt b.txt /\n', ['x/a.txt', 'a.txt', '.git/config'], 'x/Dockerfile'),
    ).toMatchInlineSnapshot(`
      "FROM a:1
      COPY a.txt b.txt /
                 ^^^^^
      "
    `))
})

describe('a source that an ignore file leaves out', () => {
  test('is so by the file beside the Dockerfile', async () =>
    expect(
      await marks('FROM a:1\nCOPY a.txt b.md docs/x.md /\n', { 'a.txt': '', '.dockerignore': '*.md\n' }),
    ).toMatchInlineSnapshot(`
      "FROM a:1
      COPY a.txt b.md docs/x.md /
                 ^^^^
      "
    `))
  test('or by the own one of this Dockerfile', async () =>
    expect(
      await marks(
        'FROM a:1\nCOPY a.txt b.md /\n',
        { 'a.txt': '', '.dockerignore': '*.md', 'web.Dockerfile.dockerignore': 'a.txt' },
        'web.Dockerfile',
      ),
    ).toMatchInlineSnapshot(`
      "FROM a:1
      COPY a.txt b.md /
           ^^^^^
                 ^^^^
      "
    `))
  test('a folder with exceptions is not left out', async () =>
    expect(
      (await sources('FROM a:1\nCOPY src /src\n', { 'src/a.ts': '', '.dockerignore': '*\n!src/a.ts\n' })).found,
    ).toEqual([]))
})
