import { stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { cachedHost } from '../core/cached-host.js'
import { check, placementOf } from '../core/check.js'
import { fixAll } from '../core/fix-all.js'
import type { Finding } from '../core/lint.js'
import type { Locale } from '../core/localized.js'
import { defaultSettings, parseSettings, type Settings } from '../core/settings.js'
import { type Severity, severities } from '../core/types.js'
import type { Host } from '../core/workspace.js'
import { type LanguageEntry, languageOf, languages } from '../languages.js'
import { walk } from '../node/files.js'
import { bundledData, nodeHost } from '../node/host.js'
import { FactIndex } from '../workspace/fact-index.js'
import { readFacts } from '../workspace/read-facts.js'
import { type Format, formats, type Report } from './formats/index.js'
import { cliLocale } from './locale.js'
import type { ExitCode } from './program.js'
import { startProgress } from './progress.js'

export interface LintOptions {
  readonly format: keyof typeof formats
  readonly preset: Settings['preset']
  readonly failOn?: Severity | 'none'
  readonly rule?: readonly string[]
  readonly kubernetesVersion?: string
  readonly fix?: boolean
  readonly isolated?: boolean
  readonly stdinFilename: string
  readonly language?: Locale
}

/** A file that was asked for, and its text. `write` is missing where there is nothing to write to. */
interface Input {
  readonly path: string
  readonly text: string
  readonly write?: (text: string) => Promise<void>
}

/** What a folder is walked for. Which of the YAML files are Kubernetes their text decides. */
const ours = ['**/*dockerfile*', '**/*containerfile*', '**/*.yaml', '**/*.yml']

/** `fairlead lint`: checks what it is given and prints a report to standard output. */
export async function lint(paths: readonly string[], options: LintOptions): Promise<ExitCode> {
  // A run is over before most functions pay back what optimizing them takes: V8 is told to wait until one is really hot.
  // On 300 Dockerfiles this saves a third of the processor time.
  setFlagsFromString('--interrupt-budget=1000000')
  const settings = settingsFrom(options)
  const unusable: string[] = []
  const reports: Report[] = []
  const files = await expand(paths, unusable)
  const progress = startProgress(files.length)
  const index = await stated(files.map(({ path }) => path))

  for (const { path, named } of files) {
    progress.step(path)
    const input = await read(path, options)
    if (input === undefined) {
      unusable.push(`${path}: not a text file, or too large`)
      continue
    }
    const language = languageAt(input, named)
    if (!language) {
      if (named && !/\.ya?ml$/i.test(path)) unusable.push(`${path}: neither a Dockerfile nor a Kubernetes manifest`)
      continue
    }
    reports.push(await lintFile(input, language, settings, options, index))
  }
  progress.end()

  const format: Format = formats[options.format]
  process.stdout.write(format(reports, cliLocale(options.language)))
  for (const line of unusable) process.stderr.write(`fairlead: ${line}\n`)
  if (unusable.length > 0) return 2
  return reports.some(({ findings, failOn }) => {
    const limit = severities.indexOf((options.failOn ?? failOn) as Severity)
    return findings.some(({ severity }) => severities.indexOf(severity) <= limit)
  })
    ? 1
    : 0
}

function settingsFrom({ preset, rule = [], kubernetesVersion }: LintOptions): Settings {
  const severitiesById = Object.fromEntries(rule.map(setting => setting.split('=', 2)))
  return {
    ...defaultSettings,
    ...parseSettings({ preset, rules: severitiesById, kubernetes: { version: kubernetesVersion } }),
  }
}

/** The files that paths, folders and globs stand for, each once. `named`: somebody wrote this very path. */
async function expand(paths: readonly string[], unusable: string[]): Promise<{ path: string; named: boolean }[]> {
  const files = new Map<string, boolean>()
  for (const path of paths) {
    if (path === '-') {
      files.set('-', true)
      continue
    }
    const entry = await stat(path).catch(() => undefined)
    if (entry?.isDirectory()) for (const file of await walk(path, ours)) files.set(file, files.get(file) ?? false)
    else if (entry) files.set(resolve(path), true)
    else {
      const found = /[*?[{]/.test(path) ? await walk('.', [path.replace(/^\.\//, '')]) : []
      for (const file of found) files.set(file, files.get(file) ?? false)
      if (found.length === 0) unusable.push(`${path}: no such file or folder`)
    }
  }
  return [...files].map(([path, named]) => ({ path, named }))
}

async function read(path: string, { stdinFilename }: LintOptions): Promise<Input | undefined> {
  if (path === '-') {
    const chunks: Buffer[] = []
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
    return { path: resolve(stdinFilename), text: Buffer.concat(chunks).toString('utf8') }
  }
  const text = await disk.readFile(pathToFileURL(path).href)
  return text === undefined ? undefined : { path, text, write: fixed => writeFile(path, fixed) }
}

const disk: Host = nodeHost(bundledData)

/** What lies around files is asked for again and again: folders, ignore files, configuration. The files themselves are read once. */
const host: Host = cachedHost(disk)

/** A file that somebody named may go by any name: then its first words decide. */
function languageAt({ path, text }: Input, named: boolean): LanguageEntry | undefined {
  const language = languageOf(pathToFileURL(path).href, '', text)
  if (language || !named || /\.ya?ml$/i.test(path)) return language
  const dockerfile = /^\uFEFF?(?:[ \t]*(?:#.*)?\r?\n)*[ \t]*(?:FROM|ARG)[ \t]/i.test(text)
  return dockerfile ? languages.find(({ id }) => id === 'dockerfile') : undefined
}

/** What the files that were asked for state, and the kustomizations beside them: those say which files are parts of others. */
async function stated(paths: readonly string[]): Promise<FactIndex> {
  const index = new FactIndex()
  const yaml = paths.filter(path => /\.ya?ml$/i.test(path))
  const folders = new Set(yaml.map(path => dirname(path)))
  const beside = [...folders].flatMap(folder => kustomizations.map(name => join(folder, name)))
  for (const path of new Set([...yaml, ...beside])) {
    const { href } = pathToFileURL(path)
    index.set(href, await readFacts(href, disk))
  }
  return index
}

const kustomizations = ['kustomization.yaml', 'kustomization.yml']

async function lintFile(
  input: Input,
  entry: LanguageEntry,
  asked: Settings,
  options: LintOptions,
  index: FactIndex,
): Promise<Report> {
  const { path, write } = input
  const language = await entry.load()
  const crash = (rule: string, error: unknown) =>
    void process.stderr.write(`fairlead: rule ${rule} failed on ${path}: ${error}\n`)
  const place = { uri: pathToFileURL(path).href, workspace: index.workspace }
  const settings = options.isolated ? asked : ((await language.configure?.(asked, place.uri, host)) ?? asked)
  let document = language.parse(input.text, undefined, place)
  await language.prepare?.(document, host, 'check', place)
  let placement = await placementOf(language, document, place, host, crash)
  let parsed = input.text
  const findingsIn = (text: string): Finding[] => {
    if (text !== parsed) document = language.parse(text, document, place)
    parsed = text
    return check(
      language,
      document,
      { settings, workspace: place.workspace },
      crash,
      placement && { ...placement, document },
    )
  }

  let text = input.text
  if (options.fix) {
    text = fixAll(text, findingsIn)
    if (text !== input.text) await write?.(text)
    // what lies around it is looked up by what it says
    placement = await placementOf(language, document, place, host, crash)
  }
  return { path, text, findings: findingsIn(text), failOn: settings.failOn }
}
