import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { cli } from '../harness/session.js'

let folder: string

/** Runs the command line in the folder of test files. */
const run = (args: readonly string[], input = ''): Promise<{ code: number; out: string; err: string }> =>
  new Promise(resolve => {
    const child = execFile(
      process.execPath,
      [cli, ...args],
      { cwd: folder, env: { ...process.env, LANG: 'C' } },
      (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }),
    )
    child.stdin?.end(input)
  })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fairlead-'))
  await writeFile(join(folder, 'Dockerfile'), 'FROM alpine:3.20\nWORKDIR app\n')
  await writeFile(join(folder, 'compose.yaml'), 'services: {}\n')
  await writeFile(
    join(folder, 'pod.yaml'),
    'apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { containers: [{ name: a, image: "a:1" }] }\n',
  )
  await writeFile(join(folder, 'ignored.Dockerfile'), 'FROM alpine\n')
  await writeFile(join(folder, '.gitignore'), 'ignored.*\n')
})

describe('fairlead lint', () => {
  test('walks a folder for files of both languages and respects .gitignore', async () => {
    const { out } = await run(['lint', '--format', 'json'])
    const { version, files } = JSON.parse(out)
    expect(version).toBe(1)
    expect(files.map(({ path }: { path: string }) => path)).toEqual([
      join(folder, 'Dockerfile'),
      join(folder, 'pod.yaml'),
    ])
  })

  test('says what, where, how grave, where to read on, and whether it can be mended', async () => {
    const { out } = await run(['lint', '--format', 'json', 'Dockerfile'])
    expect(JSON.parse(out).files[0].diagnostics[0]).toEqual({
      rule: 'dockerfile/relative-workdir',
      severity: 'warning',
      message: expect.stringContaining('`app`'),
      range: { start: { line: 1, character: 8 }, end: { line: 1, character: 11 } },
      url: expect.stringContaining('docs/en/rules/dockerfile/relative-workdir.md'),
      fix: 'choice',
    })
  })

  test('honours a .hadolint.yaml above the file, unless it is told to read no configuration', async () => {
    await mkdir(join(folder, 'team/web'), { recursive: true })
    await writeFile(join(folder, 'team/.hadolint.yaml'), 'ignored: [DL3000]\nfailure-threshold: error\n')
    await writeFile(join(folder, 'team/web/Dockerfile'), 'FROM alpine:3.20\nWORKDIR app\n')
    const found = async (...more: string[]): Promise<string[]> => {
      const { out } = await run(['lint', '--format', 'json', 'team/web/Dockerfile', ...more])
      return JSON.parse(out).files[0].diagnostics.map(({ rule }: { rule: string }) => rule)
    }
    expect(await found()).not.toContain('dockerfile/relative-workdir')
    expect(await found('--isolated')).toContain('dockerfile/relative-workdir')
    await rm(join(folder, 'team'), { recursive: true })
  })

  test('looks for the sources of COPY', async () => {
    await mkdir(join(folder, 'app'))
    await writeFile(join(folder, 'app/main.py'), '')
    await writeFile(join(folder, 'app/Dockerfile'), 'FROM python:3.13\nCOPY main.py mian.txt /app/\n')
    const { out } = await run(['lint', '--format', 'json', 'app/Dockerfile'])
    expect(JSON.parse(out).files[0].diagnostics).toContainEqual(
      expect.objectContaining({ rule: 'dockerfile/missing-source', severity: 'warning' }),
    )
    await rm(join(folder, 'app'), { recursive: true })
  })

  test('exits with 0, or with 1 at the severity that --fail-on names', async () => {
    expect((await run(['lint', 'Dockerfile'])).code).toBe(0)
    expect((await run(['lint', 'Dockerfile', '--fail-on', 'warning'])).code).toBe(1)
    expect((await run(['lint', 'Dockerfile', '--rule', 'dockerfile/relative-workdir=error'])).code).toBe(1)
  })

  test('exits with 2 and one sentence where the input is unusable', async () => {
    const { code, err } = await run(['lint', 'nowhere'])
    expect(code).toBe(2)
    expect(err).toBe('fairlead: nowhere: no such file or folder\n')
    expect((await run(['lint', '--format', 'xml'])).code).toBe(2)
  })

  test('reads standard input', async () => {
    const { out } = await run(['lint', '-', '--format', 'json'], 'FROM alpine:3.20\nWORKDIR web\n')
    expect(JSON.parse(out).files[0].diagnostics[0].message).toContain('`web`')
  })

  test('takes globs', async () => {
    const { out } = await run(['lint', '*.yaml', '--format', 'json'])
    expect(JSON.parse(out).files).toHaveLength(1)
  })

  test('pretty: the line with carets below, no colours in a pipe', async () => {
    const { out } = await run(['lint', 'Dockerfile'])
    expect(out).toContain('Dockerfile:2:9 warning')
    expect(out).toContain('  WORKDIR app\n          ^^^\n')
    expect(out).not.toContain('\u001b')
  })

  test('github: annotations', async () => {
    const { out } = await run(['lint', 'Dockerfile', '--format', 'github'])
    expect(out).toMatch(
      /^::warning file=Dockerfile,line=2,endLine=2,col=9,endColumn=12,title=fairlead%3A dockerfile\/relative-workdir::/m,
    )
  })

  test('sarif: rules and results', async () => {
    const { out } = await run(['lint', 'Dockerfile', '--format', 'sarif'])
    const [first] = JSON.parse(out).runs
    expect(first.results[0]).toMatchObject({ ruleId: 'dockerfile/relative-workdir', level: 'warning' })
    expect(first.tool.driver.rules[first.results[0].ruleIndex].id).toBe('dockerfile/relative-workdir')
  })

  test('in Chinese where asked', async () => {
    const { out } = await run(['lint', 'Dockerfile', '--language', 'zh-cn'])
    expect(out).toMatch(/警告/)
  })

  test('--fix applies safe fixes only, and writes the file', async () => {
    const path = join(folder, 'fix.Dockerfile')
    await writeFile(path, 'FROM alpine:3.20\nADD main.sh /main.sh\nWORKDIR app\n')
    await run(['lint', '--fix', path])
    expect(await readFile(path, 'utf8')).toBe('FROM alpine:3.20\nCOPY main.sh /main.sh\nWORKDIR app\n')
  })
})

test('fairlead rules lists every rule for programs', async () => {
  const rules = JSON.parse((await run(['rules', '--format', 'json'])).out)
  expect(rules).toContainEqual({
    id: 'dockerfile/relative-workdir',
    language: 'dockerfile',
    severity: 'warning',
    fix: 'choice',
    presets: ['recommended', 'strict', 'all'],
    aliases: expect.objectContaining({ hadolint: ['DL3000'] }),
    title: expect.any(String),
    url: expect.stringContaining('relative-workdir.md'),
  })
})

describe('fairlead explain', () => {
  test.each([
    ['dockerfile/relative-workdir', 'WORKDIR'],
    ['relative-workdir', 'WORKDIR'],
    ['DL3000', 'WORKDIR'],
    ['CMD', 'ENTRYPOINT'],
    ['Probe.periodSeconds', 'probe'],
  ])('%s', async (name, word) => expect((await run(['explain', name])).out).toContain(word))

  test('names the nearest where it knows nothing by that name', async () => {
    const { code, err } = await run(['explain', 'relativ-workdir'])
    expect(code).toBe(2)
    expect(err).toContain('relative-workdir')
  })
})

test('fairlead --help lists the commands', async () => {
  const { code, out } = await run(['--help'])
  expect(code).toBe(0)
  for (const command of ['lint', 'rules', 'explain', 'lsp']) expect(out).toContain(command)
})
